import ArgumentParser
package import Failures
import POSIX

/// Runs a tool from `main`: parse, run, say what failed, end with the right status.
package enum ToolMain {
    /// Runs the tool of a root command and ends the process.
    package static func run(_ root: (some ToolRoot).Type) async -> Never {
        ThisProcess.reserveStandardStreams()
        ThisProcess.keepMemoryPrivate()
        Signal.pipe.restoreDefault()
        let arguments = Array(CommandLine.arguments.dropFirst())
        ThisProcess.exit(await status(of: root, arguments, environment: Environment.all()))
    }

    /// The exit status of a whole run on the real streams or on the given ones.
    package static func status<Root: ToolRoot>(
        of root: Root.Type, _ given: [String], environment: [String: String],
        console given_console: Console? = nil
    ) async -> Int32 {
        let tool = root._commandName
        let arguments = root.rewriting(given)
        let facts = CommandLineFacts(
            arguments, environment: environment, valued: valuedFlags)
        let console =
            given_console ?? Console.standard(environment: environment, color: facts.color)
        let errors = ErrorReport(
            tool: tool, output: console.error, isJSON: facts.wantsJSONErrors,
            isQuiet: facts.isQuiet, verbosity: facts.verbosity)
        do {
            if let answer = try Preamble.answer(root, arguments, facts) {
                try console.output.write(answer + "\n")
            } else {
                let command = try parse(root, arguments)
                guard let command = command as? any ToolCommand else {
                    try console.output.write(ShortHelp.text(of: root, []) + "\n")
                    try console.output.flush()
                    return ToolError.Code.usage.exitStatus
                }
                try await command.run(
                    ToolContext(
                        tool: tool, console: console, environment: environment, errors: errors))
            }
            try console.output.flush()
            return 0
        } catch let error as CleanAnswer {
            return write(error.text, console, errors)
        } catch let quiet as QuietExit {
            try? console.output.flush()
            return quiet.code.exitStatus
        } catch {
            try? console.output.flush()
            let failure = toolError(error)
            errors.print(failure)
            return failure.code.exitStatus
        }
    }

    private static func write(_ text: String, _ console: Console, _ errors: ErrorReport) -> Int32 {
        do {
            try console.output.line(text)
            return 0
        } catch {
            let failure = error.toolError("cannot write")
            errors.print(failure)
            return failure.code.exitStatus
        }
    }

    /// Flags whose next token is a value and never a flag, however it looks.
    private static let valuedFlags: Set<String> = [
        "-q", "--jq", "--arg", "--argjson", "--slurpfile", "--rawfile", "-o", "--output", "--color",
    ]

    private static func parse(
        _ root: (some ToolRoot).Type, _ arguments: [String]
    ) throws -> any ParsableCommand {
        let commands = Set(
            root.configuration.subcommands.flatMap {
                [$0._commandName] + $0.configuration.aliases
            })
        let folded = try ArgumentFolding.fold(
            ArgumentFolding.commandFirst(arguments, commands: commands))
        do {
            var command = try root.parseAsRoot(folded)
            // The parser's own `help` command answers by throwing.
            if !(command is any ToolCommand), type(of: command) != root { try command.run() }
            return command
        } catch {
            if root.exitCode(for: error).rawValue == 0 {
                throw CleanAnswer(text: root.fullMessage(for: error))
            }
            throw UsageFailure.toolError(
                root.message(for: error), arguments: arguments, commands: commands,
                tool: root._commandName)
        }
    }

    /// Any error as the one that can be shown.
    package static func toolError(_ error: any Error) -> ToolError {
        switch error {
        case let error as ToolError: error
        case let error as SystemError: error.toolError("cannot write")
        case let error as ValidationError: ToolError(.usage, error.message)
        case is CancellationError: ToolError(.later, "interrupted")
        default:
            ToolError(
                .fault, "unexpected failure: \(type(of: error))",
                hint: "please report this", cause: error)
        }
    }
}

/// Text that was asked for, such as `--help`: stdout and status 0.
struct CleanAnswer: Error {
    let text: String
}
