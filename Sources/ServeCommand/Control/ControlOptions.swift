import ArgumentParser
import CommandSupport
import JSON

/// Which running server a command speaks to.
struct ControlOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The control socket; the only running server's if not given.", valueName: "path"))
    var control: String?

    @Option(help: ArgumentHelp("The server on this port, when several run.", valueName: "port"))
    var port: Int?

    @OptionGroup var fields: FieldOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    /// Sends one word to the server and prints the state that it answers with.
    func ask(_ word: String, _ context: ToolContext) async throws {
        let writer = try output.writer(context, ServerStatus.shape, fields: fields)
        try await writer.ready()
        let target = ControlClient.Target(path: control, port: port)
        let client = try ControlClient(target, environment: context.environment)
        try writer.write([try client.ask(word, context)["status"] ?? .null])
        try writer.finish()
    }
}
