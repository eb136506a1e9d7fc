/// One step of the demo's tour: a command line and what must come of it.
struct TourStep: Sendable {
    /// What the step shows, in a few words.
    let title: String
    /// The command as a user would type it; bash runs it.
    let command: String
    /// The exit status that it must have.
    var status: Int32 = 0
    /// Texts that the output must hold.
    var contains: [String] = []
    /// Whether the output must come in more than one piece, as a stream does.
    var isStreaming = false

    /// What a step came to.
    struct Outcome: Sendable {
        /// Both output streams, in the order written.
        let output: String
        /// In how many pieces the output arrived.
        let pieces: Int
        /// The exit status, as a shell shows it.
        let status: Int32
    }

    /// Why an outcome is not what the step must come to; nil when it is.
    func complaint(about outcome: Outcome) -> String? {
        if outcome.status != status {
            return "exit status \(outcome.status), expected \(status)"
        }
        if let missing = contains.first(where: { !outcome.output.contains($0) }) {
            return "the output does not hold \"\(missing)\""
        }
        if isStreaming, outcome.pieces < 2 { return "the output came in one piece" }
        return nil
    }
}
