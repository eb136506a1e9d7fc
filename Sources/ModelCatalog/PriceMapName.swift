/// A model's name in LiteLLM's price map, and the id that it has in a ``PriceTable``.
struct PriceMapName {
    /// As the map has it: `gpt-4o`, `azure/gpt-4o`, `text-completion-codestral/codestral-latest`.
    let text: String
    /// `provider/model`.
    let id: String
    /// What tells it from another model with the same id.
    let suffix: String

    /// A name beside its `litellm_provider`, which may be a dialect of the provider's.
    init(_ text: String, dialect: String) {
        self.text = text
        let provider = Self.provider(dialect)
        let isDialect = dialect != provider && text.hasPrefix("\(dialect)/")
        let model = isDialect ? String(text.dropFirst(dialect.utf8.count + 1)) : text
        id = provider.isEmpty || text.hasPrefix("\(provider)/") ? text : "\(provider)/\(model)"
        if dialect.hasPrefix(Self.completions) {
            suffix = String(Self.completions.dropLast())
        } else {
            let rest = dialect.dropFirst(provider.utf8.count + 1)
            suffix = rest.isEmpty ? "bare" : String(rest)
        }
    }

    /// Whether the map's name is not the id.
    var isBare: Bool { id != text }

    private static let completions = "text-completion-"

    /// The provider behind LiteLLM's name of one of its dialects: `bedrock_converse` is `bedrock`.
    private static func provider(_ name: String) -> String {
        if let known = dialects[name] { return known }
        if name.hasPrefix("vertex_ai-") { return "vertex_ai" }
        return name.hasPrefix(completions) ? String(name.dropFirst(completions.utf8.count)) : name
    }

    private static let dialects = [
        "azure_text": "azure", "bedrock_converse": "bedrock", "cohere_chat": "cohere",
        "fireworks_ai-embedding-models": "fireworks_ai",
    ]
}
