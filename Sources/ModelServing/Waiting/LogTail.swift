/// What is new in a log of which only the most recent lines can be had.
package struct LogTail: Sendable {
    private var last: [Substring] = []

    package init() {}

    /// The lines that were not in the log before; all of them when it shares nothing with what was seen.
    ///
    /// The log moves on like a window: the longest end of the old lines that begins the new ones is what both share.
    package mutating func news(in log: String) -> [String] {
        let lines = Self.lines(of: log)
        defer { last = lines }
        let shared = stride(from: min(last.count, lines.count), to: 0, by: -1).first { count in
            last.suffix(count).elementsEqual(lines.prefix(count))
        }
        return lines.dropFirst(shared ?? 0).map(String.init)
    }

    /// The last lines of a log, one phrase: `first | second`.
    package static func end(of log: String, lines count: Int = 3) -> String {
        lines(of: log).filter { $0.contains { !$0.isWhitespace } }
            .suffix(count).joined(separator: " | ")
    }

    private static func lines(of log: String) -> [Substring] {
        var lines = log.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }
}
