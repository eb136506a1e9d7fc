/// What one answer cost, by what it was for; no part is inside another.
package struct Cost: Sendable, Hashable {
    /// Prompt tokens that were neither read from a cache nor written to one, and media in the prompt.
    package var input = Money.zero
    package var cacheRead = Money.zero
    package var cacheWrite = Money.zero
    /// The answer's tokens without the reasoning that has a count of its own.
    package var output = Money.zero
    package var reasoning = Money.zero
    /// Web searches and other units beside the tokens.
    package var tools = Money.zero

    package init() {}

    /// The sum of the parts.
    package var total: Money { input + cacheRead + cacheWrite + output + reasoning + tools }
}
