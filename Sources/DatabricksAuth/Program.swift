import Failures
import JSON
import POSIX
import Transport

/// Another program that knows a token: found on PATH, run without a shell, within a time limit.
struct Program: Sendable {
    let name: String
    /// The auth type, for messages.
    let type: String
    let environment: [String: String]
    let limit: Duration

    /// No answer takes longer: `az` itself needs a second or two.
    private static let patience: Duration = .seconds(30)

    init(_ name: String, _ type: String, _ setup: AuthSetup, _ exchange: TokenExchange) {
        self.init(
            name, type, setup, limit: min(exchange.deadlines.total ?? Self.patience, Self.patience))
    }

    init(_ name: String, _ type: String, _ setup: AuthSetup, limit: Duration) {
        self.name = name
        self.type = type
        let secrets = Set(ConfigAttribute.secretVariables)
        environment = setup.config.environment.filter { !secrets.contains($0.key) }
        self.limit = limit
    }

    /// Where PATH leads to, nil when there is no such program.
    ///
    /// A name with a slash is a path already.
    static func path(of name: String, in environment: [String: String]) -> String? {
        if name.contains("/") { return FileSystem.isExecutable(name) ? name : nil }
        return (environment["PATH"] ?? "").split(separator: ":")
            .map { "\($0)/\(name)" }.first(where: FileSystem.isExecutable)
    }

    /// The JSON that it prints; what it says on stderr is told when it fails.
    ///
    /// It runs on a thread of its own, since waiting for it blocks.
    func json(_ arguments: [String]) async throws -> JSONValue {
        let result = await withCheckedContinuation { continuation in
            DetachedThread.start {
                let result = Result { () throws(ToolError) in try self.output(arguments) }
                continuation.resume(returning: result)
            }
        }
        let ended = try result.get()
        guard case .exited(0) = ended.ending else { throw failure(ended, .auth) }
        guard let answer = try? JSONValue(parsing: ended.stdout), answer.object != nil else {
            throw ToolError(.peer, "\(type): \(name) did not print a JSON object")
        }
        return answer
    }

    /// What it prints, and how it ends, which is not judged; blocks.
    func output(
        _ arguments: [String], input: [UInt8] = []
    ) throws(ToolError) -> ChildProcess.Output {
        do throws(SystemError) {
            return try ChildProcess.output(
                of: [name] + arguments, environment: environment, input: input, limit: limit)
        } catch {
            guard !error.isTimeout else {
                throw ToolError(
                    .later, "\(type): \(name) did not end within \(limit)", cause: error)
            }
            throw ToolError(.unavailable, "\(type): \(name): \(error.reason)", cause: error)
        }
    }

    /// The failure of a run that ended badly.
    func failure(_ output: ChildProcess.Output, _ code: ToolError.Code) -> ToolError {
        let text = String(decoding: output.stderr.suffix(4096), as: UTF8.self).trimmed
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return ToolError(
            code,
            "\(type): \(name) ended with status \(output.ending.shellStatus)"
                + (line.isEmpty ? "" : ": " + line.escapingControls))
    }
}

extension String {
    /// The text with control characters as `?`.
    fileprivate var escapingControls: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? "?" : $0 }))
    }
}
