package import ArgumentParser
package import CommandSupport
import Failures
import JSON
import ModelServing
import Transport

/// `dbx-endpoints logs`.
package struct LogsCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "logs",
        abstract: "Print the most recent log lines of a served entity.",
        usage: "dbx-endpoints logs NAME [SERVED] [--build] [--follow [--interval DUR]]",
        discussion: """
            Examples:
              dbx-endpoints logs my-endpoint
              dbx-endpoints logs my-endpoint my_model-3 --build
              dbx-endpoints logs my-endpoint --follow | grep -i error
            """)

    @Argument(help: "The endpoint.")
    var name: String

    @Argument(help: "The served entity; may be left out when there is one.")
    var served: String?

    @Flag(help: "The log of the entity's image build instead of its server's.")
    var build = false

    @Flag(help: "Go on with the lines that come; --build ends with the update.")
    var follow = false

    @Option(help: ArgumentHelp("Pause between looks of --follow (2s).", valueName: "dur"))
    var interval: TimeSpan?

    @OptionGroup var fields: FieldOptions
    @OptionGroup var options: EndpointOptions

    package init() {}

    package func validate() throws {
        if interval != nil, !follow { throw ValidationError("--interval needs --follow") }
    }

    private static let shape = RecordShape(
        isList: false, prefersText: true, knownFields: ["logs"],
        text: { InputText.withoutFinalNewline($0["logs"]?.string ?? "") })

    package func run(_ context: ToolContext) async throws {
        let writer = try options.output.writer(context, Self.shape, fields: fields)
        let client = try options.client(context, waits: follow)
        try await writer.ready()
        let entity = try await entity(client)
        if follow {
            try await printLines(of: entity, client, writer)
        } else {
            try writer.write(
                try await client.perform(.logs(name, served: entity, ofBuild: build)))
        }
        try writer.finish()
    }

    /// The entity that was named, or the only one; of the configuration that is being rolled out when a build is wanted.
    private func entity(_ client: ServingClient) async throws -> String {
        if let served { return served }
        let endpoint = try await client.known(name).value()
        let pending = build ? endpoint["pending_config"] : nil
        let config = pending ?? endpoint["config"] ?? endpoint["pending_config"]
        let names = (config?["served_entities"]?.array ?? []).compactMap(ServedEntity.name)
        guard let entity = names.first, names.count == 1 else {
            throw ToolError(
                .usage, "logs of \(name): which served entity?",
                hint: names.isEmpty ? "it has none" : "one of: \(names.joined(separator: ", "))")
        }
        return entity
    }

    /// Prints new lines as they come, until a signal, `--timeout`, or for a build the end of the update.
    private func printLines(
        of entity: String, _ client: ServingClient, _ writer: RecordWriter
    ) async throws {
        var tail = LogTail()
        let clock = client.retryClock
        let start = clock.now()
        let pause = interval?.duration ?? .seconds(2)
        while true {
            // Asked before the log, so that the log read last is that of a finished build.
            let isBuilding =
                build ? try EndpointStatus(await client.get(name).value()).isUpdating : true
            let log = try await client.perform(.logs(name, served: entity, ofBuild: build))
            let news = tail.news(in: log["logs"]?.string ?? "")
            if !news.isEmpty {
                try writer.write(["logs": .string(news.joined(separator: "\n") + "\n")])
            }
            if !isBuilding { return }
            if let limit = options.network.timeout?.duration,
                clock.now() - start + pause > limit
            {
                return
            }
            try await clock.sleep(pause)
        }
    }
}
