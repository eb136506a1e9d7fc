import ArgumentParser
import CommandSupport
import DatabricksAuth
import Failures
import JSON
import Transport

/// Lists the profiles of the profile file, and asks each host whether its credential is good.
struct ProfilesCommand: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "profiles",
        abstract: "List the profiles of the profile file and whether their credentials work.",
        discussion: """
            Examples:
              dbx-auth profiles
              dbx-auth profiles --skip-validate --jq .name
            """)

    @OptionGroup var network: NetworkOptions
    @OptionGroup var terminal: TerminalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var fields: FieldOptions

    @Flag(name: .customLong("skip-validate"), help: "Ask no host; valid is false then.")
    var skipsValidation = false

    @Flag(
        name: .customLong("insecure-http"),
        help: "Allow http:// to hosts that are not this machine.")
    var insecureHTTP = false

    func run(_ context: ToolContext) async throws {
        let profiles = try ProfileStore(environment: context.environment).load()
        for warning in profiles?.warnings ?? [] { context.errors.warn(warning) }
        let writer = try output.writer(context, Self.shape, fields: fields)
        try await writer.ready()
        var records =
            profiles.map {
                ProfileRecord.all(in: $0, context.environment, allowsInsecureHTTP: insecureHTTP)
            } ?? []
        if !skipsValidation {
            await validate(
                &records, through: try network.transport(context, terminal),
                context.tokenCache)
        }
        try writer.write(records.map(\.record))
        try writer.finish()
    }

    /// How many hosts are asked at once: each takes a connection, and a lock while its token is fetched.
    private static let width = 100

    /// A host has five seconds unless `--timeout` says otherwise.
    var deadlines: TransferRequest.Deadlines { network.deadlines(total: .seconds(5)) }

    /// Asks the hosts side by side.
    private func validate(
        _ records: inout [ProfileRecord], through transport: any HTTPTransport,
        _ cache: TokenCache
    ) async {
        let deadlines = deadlines
        await withTaskGroup(of: (Int, String?).self) { group in
            func hear(_ answer: (index: Int, problem: String?)) {
                records[answer.index].isValid = answer.problem == nil
                records[answer.index].problem = answer.problem
            }
            var running = 0
            for (index, record) in records.enumerated() {
                guard case .success(let config) = record.resolved else { continue }
                if running == Self.width, let answer = await group.next() {
                    hear(answer)
                    running -= 1
                }
                running += 1
                group.addTask {
                    do {
                        let workspace = try config.workspace(
                            transport: transport, cache: cache, deadlines: deadlines,
                            retry: .never)
                        try await Identity.check(
                            workspace, account: config.gathered[.accountID],
                            transport: transport, deadlines: deadlines)
                        return (index, nil)
                    } catch {
                        return (index, ToolMain.toolError(error).message)
                    }
                }
            }
            for await answer in group { hear(answer) }
        }
    }

    private static let shape = RecordShape(
        isList: true,
        columns: [
            TableColumn("NAME") { $0["name"]?.string ?? "" },
            TableColumn("HOST") { $0["host"]?.string ?? "" },
            TableColumn("AUTH TYPE") { $0["auth_type"]?.string ?? "" },
            TableColumn("VALID") { $0["valid"] == true ? "yes" : "no" },
            TableColumn("DEFAULT") { $0["default"] == true ? "yes" : "" },
        ],
        knownFields: [
            "name", "host", "account_id", "workspace_id", "auth_type", "default", "valid", "error",
        ]
    ) { $0["name"]?.string ?? "" }
}
