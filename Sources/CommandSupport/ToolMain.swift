import ArgumentParser
import Curl
package import Failures
import JQ
import POSIX
import Transport

/// Runs a tool from `main`: parse, run, say what failed, end with the right status.
package enum ToolMain {
    /// Runs the tool of a root command and ends the process.
    package static func run(_ root: (some ToolRoot).Type) async -> Never {
        ThisProcess.reserveStandardStreams()
        ThisProcess.keepMemoryPrivate()
        Signal.pipe.restoreDefault()
        // A write past `ulimit -f` then fails as one to a full disk does.
        Signal.fileSize.ignore()
        if !root.isServer {
            WholeWrites.protect()
            ThisProcess.shareOneHeap()
        }
        let arguments = Array(CommandLine.arguments.dropFirst())
        if isPlain(arguments), root.sendsSomething(arguments) { CurlLibrary.startLoading() }
        ThisProcess.exit(await status(of: root, arguments, environment: Environment.all()))
    }

    /// Whether a command line has certainly no jq program and no flag that only asks for text.
    ///
    /// A jq program removes credentials from the environment, which must come before other threads. Told by letters,
    /// since the parse is what loading libcurl overlaps with.
    package static func isPlain(_ arguments: [String]) -> Bool {
        arguments.allSatisfy { argument in
            guard argument.utf8.first == UInt8(ascii: "-") else { return true }
            guard argument.hasPrefix("--") else { return !argument.contains { "qhV".contains($0) } }
            return !["--jq", "--help", "--version", "--gen", "---"]
                .contains(where: argument.hasPrefix)
        }
    }

    /// The exit status of a whole run on the real streams or on the given ones.
    package static func status<Root: ToolRoot>(
        of root: Root.Type, _ given: [String], environment: [String: String],
        console: Console? = nil
    ) async -> Int32 {
        let tool = root._commandName
        let rewritten = root.rewriting(given)
        let folded = try? ArgumentFolding.fold(rewritten)
        let facts = CommandLineFacts(folded ?? rewritten, environment: environment)
        let console = console ?? Console.standard(environment: environment, color: facts.color)
        let errors = ErrorReport(
            tool: tool, output: console.error, isJSON: facts.wantsJSONErrors,
            isQuiet: facts.isQuiet, verbosity: facts.verbosity)
        let context = ToolContext(
            tool: tool, console: console, environment: environment, errors: errors,
            forbidsInput: facts.forbidsInput)
        var verdict: Int32 = 0
        do {
            try await run(root, rewritten, facts, context)
        } catch let quiet as QuietExit {
            verdict = quiet.code.exitStatus
        } catch {
            // What was already said comes first, on a terminal where both streams meet.
            try? console.output.flush()
            let failure = toolError(error)
            errors.print(failure)
            return failure.code.exitStatus
        }
        do {
            try console.output.flush()
            return verdict
        } catch {
            let failure = error.toolError("cannot write")
            errors.print(failure)
            return failure.code.exitStatus
        }
    }

    private static func run(
        _ root: (some ToolRoot).Type, _ arguments: [String], _ facts: CommandLineFacts,
        _ context: ToolContext
    ) async throws {
        if let candidates = Completion.candidates(root, arguments) {
            return try context.console.output.write(candidates)
        }
        if let answer = try Preamble.answer(root, arguments, facts) {
            return try context.console.output.write(answer + "\n")
        }
        switch try parse(root, arguments) {
        case .answer(let text): try context.console.output.write(text + "\n")
        case .command(let command as any ToolCommand): try await command.run(context)
        case .command:
            try? context.console.error.line(ShortHelp.text(of: root, arguments))
            throw QuietExit(.usage)
        }
    }

    /// What a command line comes to.
    private enum Parsed {
        case command(any ParsableCommand)
        /// Text that was asked for, such as `--help`.
        case answer(String)
    }

    private static func parse(
        _ root: (some ToolRoot).Type, _ arguments: [String]
    ) throws -> Parsed {
        let commands = Set(
            root.configuration.subcommands.flatMap {
                [$0._commandName] + $0.configuration.aliases
            })
        let folded = ArgumentFolding.commandFirst(
            try ArgumentFolding.fold(arguments), commands: commands)
        let path = CommandPath(root, folded)
        if let unknown = UsageFailure.unknownCommand(path) { throw unknown }
        if let command = direct(root, folded) { return .command(command) }
        do {
            var command = try root.parseAsRoot(folded)
            // The parser's own `help` command answers by throwing.
            let isGroup = !type(of: command).configuration.subcommands.isEmpty
            if !(command is any ToolCommand), !isGroup { try command.run() }
            return .command(command)
        } catch {
            if root.exitCode(for: error).rawValue == 0 {
                return .answer(root.fullMessage(for: error))
            }
            throw UsageFailure.toolError(root.message(for: error), path)
        }
    }

    /// The command that a plain command line names, parsed without the rest of the tree; nil when that is not all there
    /// is to it.
    ///
    /// ArgumentParser builds the options of a command anew for each of its questions, at half a millisecond each; asking
    /// the command itself leaves out the questions of the root. What fails here (help, mistakes, options of the root)
    /// is for the whole tree to answer.
    private static func direct(
        _ root: (some ToolRoot).Type, _ folded: [String]
    ) -> (any ToolCommand)? {
        let named = root.configuration.subcommands.first {
            folded.first == $0._commandName || $0.configuration.aliases.contains(folded.first ?? "")
        }
        guard folded.first != "help", !folded.contains(where: { $0.hasPrefix("--gen") }),
            let type = named ?? root.configuration.defaultSubcommand
        else { return nil }
        let rest = named == nil ? folded : Array(folded.dropFirst())
        return (try? type.parseAsRoot(rest)) as? any ToolCommand
    }

    /// Any error as the one that can be shown.
    package static func toolError(_ error: any Error) -> ToolError {
        switch error {
        case let error as ToolError: error
        case let error as SystemError: error.toolError("cannot write")
        case let error as TransportError: error.toolError("request failed")
        case let error as JQError: error.toolError
        case let error as ValidationError: ToolError(.usage, error.message)
        case is CancellationError: ToolError(.later, "interrupted")
        default:
            ToolError(
                .fault, "unexpected failure: \(type(of: error))",
                hint: "please report this", cause: error)
        }
    }
}
