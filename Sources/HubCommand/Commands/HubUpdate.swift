import ArgumentParser
import CommandSupport
import Failures
import JSON
import ModelCatalog
import ModelServing
import POSIX
import PriceStore
import Transport

/// `hub update`.
struct HubUpdate: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "update", abstract: "Replace the price table by LiteLLM's price map.",
        usage: "hub update --from FILE|URL | --restore",
        discussion: """
            The map is checked before anything is written, and the table before it is kept: --restore takes the last
            update back. Nothing else ever writes the table.

            Examples:
              hub update --from model_prices_and_context_window.json
              hub update --restore
            """)

    @Option(
        help: ArgumentHelp(
            "LiteLLM's model_prices_and_context_window.json, - for stdin, or its https URL.",
            valueName: "file|url"))
    var from: String?
    @Flag(help: "Take the last update back.")
    var restore = false
    @Flag(
        name: .customLong("insecure-http"),
        help: "Allow http:// to hosts that are not this machine.")
    var insecureHTTP = false
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Network") var network: NetworkOptions
    @OptionGroup(title: "Terminal") var terminal: TerminalOptions

    private static let limit = 64 << 20

    func validate() throws {
        if (from != nil) == restore {
            throw ValidationError("update takes either --from FILE|URL or --restore")
        }
    }

    func run(_ context: ToolContext) async throws {
        let writer = try output.writer(context, CatalogShape.update)
        try await writer.ready()
        let file = PriceTableFile(context.environment)
        guard let from else {
            let changed = try file.restore()
            let heading = try file.heading()
            try writer.write([
                "restored": .bool(changed),
                "models": .number(JSONNumber(try file.table().ids.count)),
                "from": .string(heading?.from ?? "built in"),
            ])
            return try writer.finish()
        }
        let name = Self.name(of: from)
        let bytes = try await read(from, context)
        guard bytes.count <= Self.limit else {
            throw ToolError(.data, "\(name) is larger than \(Self.limit >> 20) MiB")
        }
        let map: PriceMap
        do { map = try PriceMap(bytes) } catch {
            throw ToolError(
                .data, "\(name) is no price map: \(error)",
                hint: "expected LiteLLM's model_prices_and_context_window.json", cause: error)
        }
        try file.replace(with: map, from: name, at: WallTime.now().rfc3339)
        try writer.write([
            "models": .number(JSONNumber(map.count)), "from": .string(name),
            "path": file.path.map { .string($0) } ?? .null,
        ])
        try writer.finish()
    }

    /// What is said of where the map came from: no secret that a URL's query may hold.
    private static func name(of from: String) -> String {
        if from == "-" { return "stdin" }
        return from.contains("://") ? CheckedURL.shown(from) : from
    }

    private func read(_ from: String, _ context: ToolContext) async throws -> [UInt8] {
        if from == "-" { return try InputText.readAll(context) }
        guard from.contains("://") else {
            do { return try FileSystem.read(from) } catch {
                throw error.toolError("--from", error.isAbsent ? .absent : .io)
            }
        }
        let url = try CheckedURL(from, isPlainAllowed: insecureHTTP)
        let errors = context.errors
        let what = "fetch \(url.shown)"
        do {
            let answer = try await network.transport(context, terminal).collectRetrying(
                TransferRequest(
                    "GET", url.text, fields: ["Accept": "application/json"],
                    deadlines: network.deadlines()), policy: network.retryPolicy,
                limit: Self.limit, onRetry: { errors.note($0.description) })
            guard answer.head.status == 200 else {
                var refusal = APIError(head: answer.head, body: answer.body).toolError(what)
                // Its advice is about a workspace, which nobody asked here.
                refusal.hint = nil
                throw refusal
            }
            return answer.body
        } catch let error as TransportError {
            throw error.toolError(what)
        }
    }
}
