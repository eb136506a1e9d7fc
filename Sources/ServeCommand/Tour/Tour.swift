import POSIX

/// Runs steps one after the other and shows them as a terminal session.
struct Tour: Sendable {
    /// The steps to take.
    let steps: [TourStep]
    /// Where their commands run.
    let shell: TourShell
    /// Whether the session may use colour.
    let hasColour: Bool
    /// Takes what is to be shown, at once.
    let write: @Sendable ([UInt8]) throws(SystemError) -> Void

    /// Takes all steps and returns the titles of those that did not do what they should.
    ///
    /// Blocks; ends early when `isCancelled` says so.
    func run(isCancelled: () -> Bool) throws(SystemError) -> [String] {
        var failures: [String] = []
        for (index, step) in steps.enumerated() {
            try show("\n\(bold("\(index + 1)/\(steps.count)  \(step.title)"))\n")
            try show("\(dim("$")) \(step.command)\n")
            var endsWithLine = true
            let outcome = try shell.run(step.command) { (piece) throws(SystemError) in
                endsWithLine = piece.last == 0x0A
                try write(piece)
            }
            if isCancelled() { return failures }
            if !endsWithLine { try show("\n") }
            if let complaint = step.complaint(about: outcome) {
                failures.append("step \(index + 1), \(step.title): \(complaint)")
                try show("\(red("failed")): \(complaint)\n")
            } else {
                try show(
                    "\(green("ok"))\(dim(outcome.status == 0 ? "" : ", exit status \(outcome.status)"))\n"
                )
            }
        }
        return failures
    }

    private func show(_ text: String) throws(SystemError) { try write(Array(text.utf8)) }

    private func bold(_ text: String) -> String { styled(text, "1") }
    private func dim(_ text: String) -> String { styled(text, "2") }
    private func green(_ text: String) -> String { styled(text, "32") }
    private func red(_ text: String) -> String { styled(text, "31") }

    private func styled(_ text: String, _ code: String) -> String {
        hasColour && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
