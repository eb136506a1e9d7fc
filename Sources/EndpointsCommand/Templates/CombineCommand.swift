package import ArgumentParser
package import CommandSupport
import Failures
import JSON
import ModelServing

/// `dbx-endpoints combine`.
package struct CombineCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "combine",
        abstract: "Make one endpoint body of several, with shares of the traffic.",
        usage: "dbx-endpoints combine --name N --traffic A=80,B=20 [FILE…|-]",
        discussion: """
            Examples:
              { dbx-endpoints template openai --name gpt; dbx-endpoints template anthropic --name claude; } |
                dbx-endpoints combine --name llm --traffic gpt=80,claude=20 |
                dbx-endpoints create --json -
            """)

    @Option(help: ArgumentHelp("The endpoint's name.", valueName: "name"))
    var name: String

    @Option(
        help: ArgumentHelp(
            "Shares in percent, by served entity or by body.", valueName: "name=n,…"))
    var traffic: String

    @Argument(help: "Files of bodies, one or several in each; - or none for stdin.")
    var files: [String] = []

    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    package init() {}

    package func validate() throws {
        if name.isEmpty { throw ValidationError("--name is empty") }
    }

    package func run(_ context: ToolContext) async throws {
        let split = try TrafficSplit(parsing: traffic)
        var bodies: [JSONValue] = []
        for file in files.isEmpty ? ["-"] : files {
            bodies += try Self.bodies(of: file, context)
        }
        guard !bodies.isEmpty else { throw ToolError(.data, "combine: no body to combine") }
        let combined = try EndpointCombination.combining(bodies, name: name, traffic: split)
        let writer = try output.writer(context, RecordShape(isList: false))
        try await writer.ready()
        try writer.write(combined)
        try writer.finish()
    }

    /// The bodies of a file: one document, or JSON Lines.
    private static func bodies(
        of file: String, _ context: ToolContext
    ) throws(ToolError) -> [JSONValue] {
        let bytes = try InputText.body(file == "-" ? file : "@\(file)", flag: "combine", context)
        do { return try JSONInput.values(of: bytes) } catch {
            throw ToolError(.data, "\(file == "-" ? "stdin" : file): \(error)", cause: error)
        }
    }
}
