/// Shows reasoning dimmed on a terminal, apart from the answer that follows it; pure.
struct ReasoningDisplay: Sendable {
    private static let dim = "\u{1B}[2m"
    private static let normal = "\u{1B}[0m"

    private var isInReasoning = false
    private var endedLine = true

    /// What to write to the terminal for the next piece of reasoning, which must be safe to show.
    mutating func show(_ reasoning: String) -> String {
        guard let last = reasoning.last else { return "" }
        isInReasoning = true
        endedLine = last == "\n"
        return Self.dim + reasoning + Self.normal
    }

    /// What to write before answer text follows, or at the end: the line feed that reasoning lacked.
    mutating func leave() -> String {
        guard isInReasoning else { return "" }
        isInReasoning = false
        return endedLine ? "" : "\n"
    }
}
