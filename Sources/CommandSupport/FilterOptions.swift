package import ArgumentParser
package import Failures
package import JQ
import JSON
import POSIX

/// `--jq` and its companions.
package struct FilterOptions: ParsableArguments {
    @Option(
        name: [.customShort("q"), .customLong("jq")], parsing: .unconditional,
        help: ArgumentHelp("Filter each record through a jq program.", valueName: "expr"))
    package var program: String?

    @Option(
        name: .customLong("jq-file"),
        help: ArgumentHelp("Read the jq program from a file.", valueName: "file"))
    package var programFile: String?

    @Flag(
        name: [.customShort("r"), .customLong("raw-output")],
        help: "Print string results without quotes (the default).")
    package var rawOutput = false

    @Flag(
        name: [.customShort("J"), .customLong("json-output")], help: "Print string results as JSON."
    )
    package var jsonOutput = false

    @Flag(
        name: [.customShort("0"), .customLong("raw-output0")],
        help: "End each result with a NUL instead of a newline.")
    package var nulOutput = false

    @Flag(help: "Give the program one array of all records.")
    package var slurp = false

    @Flag(
        name: [.customShort("e"), .customLong("exit-status")],
        help: "Exit 1 when the last result is false or null, 4 when there is none.")
    package var exitStatus = false

    @Option(
        name: .customLong("arg"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp("Give the program $NAME as a string.", valueName: "name value"))
    package var strings: [String] = []

    @Option(
        name: .customLong("argjson"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp("Give the program $NAME as JSON.", valueName: "name json"))
    package var values: [String] = []

    @Option(
        name: .customLong("slurpfile"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            "Give the program $NAME as the array of a file's JSON values.", valueName: "name file"))
    package var slurpFiles: [String] = []

    @Option(
        name: .customLong("rawfile"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp("Give the program $NAME as a file's text.", valueName: "name file"))
    package var rawFiles: [String] = []

    package init() {}

    package func validate() throws {
        if program != nil, programFile != nil {
            throw ValidationError("--jq and --jq-file exclude each other")
        }
        let needy = [
            ("--slurp", slurp), ("-e", exitStatus), ("-J", jsonOutput), ("-0", nulOutput),
            ("--arg", !strings.isEmpty), ("--argjson", !values.isEmpty),
            ("--slurpfile", !slurpFiles.isEmpty), ("--rawfile", !rawFiles.isEmpty),
        ].first { $0.1 }
        if !isActive, let needy { throw ValidationError("\(needy.0) needs --jq or --jq-file") }
    }

    /// Whether a program was given.
    package var isActive: Bool { program != nil || programFile != nil }

    /// Starts to compile the program; nil when none was given.
    ///
    /// Removes the credentials from the process's environment, so call it after they were read and before other
    /// threads start.
    package func compile(_ context: ToolContext) throws(ToolError) -> JQProgram? {
        guard let text = try programText() else { return nil }
        return JQProgram.compile(
            text,
            options: JQProgram.Options(
                arguments: try arguments(),
                limits: try JQLimits(environment: context.environment), toolName: context.tool))
    }

    private func programText() throws(ToolError) -> String? {
        guard let programFile else { return program }
        return String(decoding: try Self.read(programFile, "--jq-file"), as: UTF8.self)
    }

    private func arguments() throws(ToolError) -> JSONObject {
        var arguments = JSONObject()
        for pair in strings.map(Self.pair) { arguments[pair.name] = .string(pair.value) }
        for pair in values.map(Self.pair) {
            arguments[pair.name] = try Self.parse(pair.value, "--argjson \(pair.name)")
        }
        for pair in rawFiles.map(Self.pair) {
            let bytes = try Self.read(pair.value, "--rawfile \(pair.name)")
            arguments[pair.name] = .string(String(decoding: bytes, as: UTF8.self))
        }
        for pair in slurpFiles.map(Self.pair) {
            arguments[pair.name] = try Self.slurped(pair.value, "--slurpfile \(pair.name)")
        }
        return arguments
    }

    /// Splits what `ArgumentFolding` joined.
    private static func pair(_ folded: String) -> (name: String, value: String) {
        let parts = folded.split(
            separator: ArgumentFolding.separator, maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
    }

    private static func parse(_ text: String, _ flag: String) throws(ToolError) -> JSONValue {
        do { return try JSONValue(parsing: text) } catch {
            throw ToolError(.usage, "\(flag): not JSON: \(error)")
        }
    }

    /// The values of a file, one a line or one over several lines.
    private static func slurped(_ path: String, _ flag: String) throws(ToolError) -> JSONValue {
        let bytes = try read(path, flag)
        do { return .array(try JSONInput.values(of: bytes)) } catch {
            throw ToolError(.usage, "\(flag): \(path): \(error)")
        }
    }

    private static func read(_ path: String, _ flag: String) throws(ToolError) -> [UInt8] {
        do { return try FileSystem.read(path) } catch {
            throw error.toolError(flag, error.isAbsent ? .absent : .usage)
        }
    }
}
