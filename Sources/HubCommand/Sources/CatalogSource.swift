import ArgumentParser

/// One source of the catalog.
enum CatalogSource: Sendable, Equatable {
    /// The serving endpoints of the workspace.
    case databricks
    /// The model services of a Unity Catalog schema.
    case unity(schema: String)
    /// The built-in table, or the one that `hub update` put in its place.
    case `static`
    /// A running `llm-serve`.
    case serve(url: String)
    /// Any OpenAI-compatible server.
    case openAI(url: String)
    /// A file of hub records, `model_list` entries, or a JSON config; `-` is stdin.
    case file(path: String)

    private static let usage =
        "use databricks, unity[=CATALOG.SCHEMA], static, serve[=URL], openai=URL or file=FILE"

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count > 1 ? parts[1] : nil) {
        case ("databricks", nil): self = .databricks
        case ("unity", let schema): self = .unity(schema: schema ?? "system.ai")
        case ("static", nil): self = .static
        case ("serve", let url): self = .serve(url: url ?? "http://127.0.0.1:4000")
        case ("openai", let url?): self = .openAI(url: url)
        case ("file", let path?): self = .file(path: path)
        default: return nil
        }
    }

    /// The source that the text names; else an error that says what there is.
    static func parse(_ text: String) throws -> CatalogSource {
        guard let source = CatalogSource(argument: text) else { throw ValidationError(usage) }
        if case .unity(let schema) = source,
            schema.split(separator: ".", omittingEmptySubsequences: false).count != 2
        {
            throw ValidationError("unity=\(schema): expected CATALOG.SCHEMA")
        }
        return source
    }

    /// The word in a record's `sources`.
    var name: String {
        switch self {
        case .databricks: "databricks"
        case .unity: "unity"
        case .static: "static"
        case .serve: "serve"
        case .openAI: "openai"
        case .file: "file"
        }
    }

    /// Where it is, for `hub sources`; nil where there is only one.
    var place: String? {
        switch self {
        case .databricks, .static: nil
        case .unity(let place), .serve(let place), .openAI(let place), .file(let place): place
        }
    }

    /// Whether asking it sends something.
    var isOnline: Bool {
        switch self {
        case .static, .file: false
        case .databricks, .unity, .serve, .openAI: true
        }
    }

    /// Whose fields stand when several know a model.
    var rank: Int {
        switch self {
        case .serve: 0
        case .databricks: 1
        case .unity: 2
        case .openAI: 3
        case .file: 4
        case .static: 5
        }
    }
}
