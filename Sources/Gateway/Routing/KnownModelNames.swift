/// Model names that say by themselves whose they are, so that they need no provider before a slash.
package enum KnownModelNames {
    private static let prefixes: [(prefix: String, provider: String)] = [
        ("databricks-", "databricks"), ("gpt-", "openai"), ("chatgpt-", "openai"),
        ("text-embedding-", "openai"), ("ft:gpt-", "openai"), ("davinci-", "openai"),
        ("babbage-", "openai"), ("omni-moderation", "openai"), ("claude-", "anthropic"),
        ("command-r", "cohere_chat"), ("gemini-", "vertex_ai"), ("o1", "openai"),
        ("o3", "openai"), ("o4", "openai"),
    ]

    /// The provider of a name as LiteLLM guesses it; nil for a name that belongs to nobody known.
    package static func provider(of model: String) -> String? {
        guard !model.contains("/") else { return nil }
        return prefixes.first { prefix, _ in
            // Of the short ones the whole word: `o1` and `o1-mini`, not `o1x`.
            prefix.count > 2
                ? model.hasPrefix(prefix) : model == prefix || model.hasPrefix(prefix + "-")
        }?.provider
    }
}
