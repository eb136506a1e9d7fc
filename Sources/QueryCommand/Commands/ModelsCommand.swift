import ArgumentParser
import CommandSupport
import Failures
import JSON
import LLMProtocols
import ModelServing

/// `dbx-query models`.
struct ModelsCommand: ServiceCommand {
    static let configuration = CommandConfiguration(
        commandName: "models",
        abstract: "List what can be asked.",
        usage: "dbx-query models [--task chat|completions|embeddings]",
        discussion: """
            Examples:
              dbx-query models --task chat -o text
              dbx-query models --jq 'select(.state.ready=="READY").name'
            """)

    @Option(help: ArgumentHelp("Only endpoints of this task.", valueName: "task"))
    var task: String?

    @OptionGroup var fields: FieldOptions
    @OptionGroup var service: ServiceOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Workspace") var profile: ProfileOptions
    @OptionGroup(title: "Network") var network: NetworkOptions
    @OptionGroup(title: "Terminal") var terminal: TerminalOptions

    func run(_ context: ToolContext) async throws {
        let writer = try options.output.writer(context, Self.shape, fields: fields)
        let asked = try ServiceFinder(context: context, options: options, service: service).find(
            beforeSending: writer.readiness)
        var records = try await records(asked)
        if let task {
            try EndpointTask.check(task, among: records.compactMap { $0["task"]?.string })
            records.removeAll { !EndpointTask.matches($0["task"]?.string, task) }
        }
        try writer.write(records)
        try writer.finish()
    }

    private func records(_ asked: QueryService) async throws -> [JSONValue] {
        guard asked.target == .openAI else {
            return try await asked.client.list().map { try $0.value() }
        }
        let what = "list models"
        let json = try await asked.document(what) {
            try await asked.client.exchange("GET", "/models")
        }
        guard let models = json["data"]?.array else {
            throw ToolError(.peer, "\(what): the answer holds no list", upstream: json.text())
        }
        return models
    }

    private static let shape = RecordShape(
        isList: true,
        columns: [
            TableColumn("NAME") { name($0) },
            TableColumn("READY") { $0["state"]?["ready"]?.string ?? "" },
            TableColumn("TASK") { $0["task"]?.string ?? "" },
            TableColumn("OWNER") { ($0["creator"] ?? $0["owned_by"])?.string ?? "" },
        ],
        knownFields: ["name", "id", "task", "state", "creator", "owned_by"],
        text: { name($0) })

    private static func name(_ record: JSONValue) -> String {
        (record["name"] ?? record["id"])?.string ?? ""
    }
}
