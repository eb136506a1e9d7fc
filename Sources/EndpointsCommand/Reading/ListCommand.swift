package import ArgumentParser
package import CommandSupport
import Failures
import JSON
import ModelServing
import Transport

/// `dbx-endpoints list`.
package struct ListCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List serving endpoints.",
        usage: """
            dbx-endpoints list [--limit N] [--state ready|not-ready] [--task TASK] [--name GLOB] \
            [--watch [--interval DUR]] [--json [FIELD,…]] [--jq EXPR]
            """,
        discussion: """
            Examples:
              dbx-endpoints list --jq 'select(.state.ready=="READY").name'
              dbx-endpoints list --state not-ready -o table
              dbx-endpoints list --watch --jq '"\\(.name) \\(.state.config_update)"'
            """)

    @OptionGroup(title: "Selection") var selection: EndpointSelection

    @Flag(help: "Go on, and print a record again when it changes.")
    var watch = false

    @Option(help: ArgumentHelp("Pause between looks of --watch (10s).", valueName: "dur"))
    var interval: TimeSpan?

    @OptionGroup var fields: FieldOptions
    @OptionGroup var options: EndpointOptions

    package init() {}

    package func validate() throws {
        guard !watch else {
            if options.output.slurp {
                throw ValidationError("--watch has no end, so --slurp never has all records")
            }
            if options.output.format == .json {
                throw ValidationError("--watch has no end, so -o json has none; use -o jsonl")
            }
            return
        }
        if interval != nil { throw ValidationError("--interval needs --watch") }
    }

    package func run(_ context: ToolContext) async throws {
        let writer = try options.output.writer(
            context, EndpointShape.records(isList: true), fields: fields)
        let client = try options.client(context, waits: watch)
        if watch { return try await follow(client, writer) }
        // Reading costs nothing, so the answer may be on its way while the filter compiles.
        async let stream = client.endpoints()
        try await writer.ready()
        var pass = selection.pass
        for try await records in try await stream {
            try writer.write(pass.select(try records.map { try $0.value() }))
            if pass.isOver { break }
        }
        try pass.checkTask()
        try writer.finish()
    }

    /// Looks again and again and prints what changed, until `--timeout` or a signal.
    private func follow(_ client: ServingClient, _ writer: RecordWriter) async throws {
        try await writer.ready()
        var watch = EndpointWatch()
        let clock = client.retryClock
        let start = clock.now()
        let pause = interval?.duration ?? .seconds(10)
        while true {
            var pass = selection.pass
            let endpoints = pass.select(try await client.list().map { try $0.value() })
            try pass.checkTask()
            let changes = watch.changes(in: endpoints)
            if !changes.isEmpty {
                // A terminal's table is drawn anew with all rows; everything else is told once.
                try writer.write(writer.redrawsTable ? endpoints : changes)
                try writer.showTable()
            }
            if let limit = options.network.timeout?.duration,
                clock.now() - start + pause > limit
            {
                return try writer.finish()
            }
            try await clock.sleep(pause)
        }
    }
}
