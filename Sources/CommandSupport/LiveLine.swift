import Synchronization

/// The one line at the bottom of a terminal that says what is being waited for; nothing where there is no terminal.
///
/// It is rewritten in place and erased before anything else is printed, so nothing of it stays.
package final class LiveLine: Sendable {
    private let output: OutputChannel
    private let isWanted: Bool
    private let isShown = Mutex(false)

    init(_ output: OutputChannel, isWanted: Bool) {
        self.output = output
        self.isWanted = isWanted && output.isTTY
    }

    /// Puts the text in place of what the line said, cut to the terminal's width.
    package func show(_ text: String) {
        guard isWanted else { return }
        let line = DisplayWidth.cut(PrintableText.escaped(text), to: max(output.width - 1, 1))
        isShown.withLock { $0 = true }
        write("\r\u{1B}[K\(line)")
    }

    /// Takes the line away, as everything that prints to the terminal does first.
    package func erase() {
        let wasShown = isShown.withLock { shown in
            defer { shown = false }
            return shown
        }
        if wasShown { write("\r\u{1B}[K") }
    }

    /// What cannot be shown is not worth a failure.
    private func write(_ text: String) {
        try? output.write(text)
        try? output.flush()
    }
}
