import ArgumentParser
import Failures
import JQ
import JSON
import POSIX

/// `--jq` and its companions.
extension OutputOptions {
    package func validate() throws {
        if filter != nil, filterFile != nil {
            throw ValidationError("--jq and --jq-file exclude each other")
        }
        let needy = [
            ("--slurp", slurp), ("-e", exitStatus), ("-J", jsonOutput), ("-0", nulOutput),
            ("--arg", !filterStrings.isEmpty), ("--argjson", !filterValues.isEmpty),
            ("--slurpfile", !filterSlurpFiles.isEmpty), ("--rawfile", !filterRawFiles.isEmpty),
        ].first { $0.1 }
        if !hasFilter, let needy { throw ValidationError("\(needy.0) needs --jq or --jq-file") }
    }

    /// Whether a program was given.
    package var hasFilter: Bool { filter != nil || filterFile != nil }

    /// Starts to compile the program; nil when none was given.
    ///
    /// Removes the credentials from the process's environment, so call it after they were read and before other
    /// threads start.
    func compileFilter(_ context: ToolContext) throws(ToolError) -> JQProgram? {
        guard let text = try programText() else { return nil }
        return JQProgram.compile(
            text,
            options: JQProgram.Options(
                arguments: try arguments(),
                limits: try JQLimits(environment: context.environment), toolName: context.tool))
    }

    private func programText() throws(ToolError) -> String? {
        guard let filterFile else { return filter }
        return String(decoding: try Self.read(filterFile, "--jq-file"), as: UTF8.self)
    }

    private func arguments() throws(ToolError) -> JSONObject {
        var arguments = JSONObject()
        for pair in filterStrings.map(Self.pair) { arguments[pair.name] = .string(pair.value) }
        for pair in filterValues.map(Self.pair) {
            arguments[pair.name] = try Self.parse(pair.value, "--argjson \(pair.name)")
        }
        for pair in filterRawFiles.map(Self.pair) {
            let bytes = try Self.read(pair.value, "--rawfile \(pair.name)")
            arguments[pair.name] = .string(String(decoding: bytes, as: UTF8.self))
        }
        for pair in filterSlurpFiles.map(Self.pair) {
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
