import ArgumentParser
import CommandSupport

/// Where the catalog comes from; shared by the commands of `hub`.
struct CatalogOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Ask databricks, static, serve=URL or openai=URL; may be repeated.", valueName: "source"
        ), transform: CatalogSource.parse)
    var source: [CatalogSource] = []

    @Flag(help: "Send nothing: the built-in table alone.")
    var offline = false

    @Flag(name: .customLong("require-all"), help: "Print nothing when a source fails.")
    var requireAll = false

    func validate() throws {
        if offline, let online = source.first(where: \.isOnline) {
            throw ValidationError("--offline excludes --source \(online.name)")
        }
    }
}

/// One source of the catalog.
enum CatalogSource: ExpressibleByArgument, Sendable, Equatable {
    /// The serving endpoints of the workspace.
    case databricks
    /// The built-in table.
    case `static`
    /// A running `llm-serve`.
    case serve(url: String)
    /// Any OpenAI-compatible server.
    case openAI(url: String)

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count > 1 ? parts[1] : nil) {
        case ("databricks", nil): self = .databricks
        case ("static", nil): self = .static
        case ("serve", let url): self = .serve(url: url ?? "http://127.0.0.1:4000")
        case ("openai", let url?): self = .openAI(url: url)
        default: return nil
        }
    }

    /// The source that the text names; else an error that says what there is.
    static func parse(_ text: String) throws -> CatalogSource {
        guard let source = CatalogSource(argument: text) else {
            throw ValidationError("use databricks, static, serve=URL or openai=URL")
        }
        return source
    }

    /// The word in a record's `sources`.
    var name: String {
        switch self {
        case .databricks: "databricks"
        case .static: "static"
        case .serve: "serve"
        case .openAI: "openai"
        }
    }

    var isOnline: Bool { self != .static }

    /// Which record of one model group wins: serve, then databricks, then openai, then the table.
    var rank: Int {
        switch self {
        case .serve: 0
        case .databricks: 1
        case .openAI: 2
        case .static: 3
        }
    }
}
