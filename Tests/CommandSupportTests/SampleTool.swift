import ArgumentParser
import CommandSupport
import Failures
import JSON

/// A tool with one command of each kind, for the tests.
struct SampleTool: ToolRoot {
    static let configuration = CommandConfiguration(
        commandName: "sample", abstract: "Print samples.",
        discussion: "Examples:\n  sample list\n  sample get a",
        subcommands: [List.self, Get.self, Fail.self, Group.self],
        helpNames: .long)

    static let records: [JSONValue] = [
        [
            "name": "a", "state": ["ready": "READY"],
            "big": .number(JSONNumber(9_007_199_254_740_993)),
        ],
        ["name": "b\u{1B}[31m", "state": ["ready": "NOT_READY"]],
    ]

    struct List: ToolCommand {
        static let configuration = CommandConfiguration(
            abstract: "List samples.", usage: "sample list [--limit N]",
            discussion: "Examples:\n  sample list")
        @OptionGroup var output: OutputOptions
        @OptionGroup var fields: FieldOptions
        @OptionGroup var terminal: TerminalOptions
        @OptionGroup var network: NetworkOptions
        @Option var limit: Int?

        func run(_ context: ToolContext) async throws {
            let shape = RecordShape(
                isList: true,
                columns: [
                    TableColumn("NAME") { $0["name"]?.string ?? "" },
                    TableColumn("READY") { $0["state"]?["ready"]?.string ?? "" },
                ], knownFields: ["tags"], text: { $0["name"]?.string ?? "" })
            let writer = try output.writer(context, shape, fields: fields)
            try await writer.ready()
            for record in SampleTool.records.prefix(limit ?? .max) { try writer.write(record) }
            try writer.finish()
        }
    }

    struct Get: ToolCommand {
        @OptionGroup var output: OutputOptions
        @Argument var name: String

        func run(_ context: ToolContext) async throws {
            let writer = try output.writer(context, RecordShape(isList: false))
            try await writer.ready()
            try writer.write(["name": .string(name)])
            try writer.finish()
        }
    }

    struct Group: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Hold a command.", subcommands: [Get.self, Hidden.self])
    }

    struct Hidden: ParsableCommand {
        static let configuration = CommandConfiguration(shouldDisplay: false)
    }

    struct Fail: ToolCommand {
        @OptionGroup var output: OutputOptions

        func run(_ context: ToolContext) async throws {
            throw ToolError(
                .auth, "list endpoints: the token\nwas refused", hint: "run: dbx-auth describe",
                status: 401, requestID: "r-1", retryAfter: "7", upstream: "<html>")
        }
    }
}
