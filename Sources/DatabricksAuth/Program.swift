import Failures
import JSON
import POSIX
import Transport

/// Another program that knows a token: found on PATH, run without a shell, stdin empty, within a time limit.
struct Program: Sendable {
    let name: String
    /// The auth type, for messages.
    let type: String
    let environment: [String: String]
    let limit: Duration

    /// No answer takes longer: `az` itself needs a second or two.
    private static let patience: Duration = .seconds(30)

    init(_ name: String, _ type: String, _ setup: AuthSetup, _ exchange: TokenExchange) {
        self.name = name
        self.type = type
        let secrets = Set(ConfigAttribute.secretVariables)
        environment = setup.config.environment.filter { !secrets.contains($0.key) }
        limit = min(exchange.deadlines.total ?? Self.patience, Self.patience)
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
    func json(_ arguments: [String]) async throws -> JSONValue {
        let output = try await run(arguments)
        guard case .exited(0) = output.ending else {
            let text = String(decoding: output.stderr.suffix(4096), as: UTF8.self).trimmed
            let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
            throw ToolError(
                .auth,
                "\(type): \(name) ended with status \(output.ending.shellStatus)"
                    + (line.isEmpty ? "" : ": " + line.escapingControls))
        }
        guard let answer = try? JSONValue(parsing: output.stdout), answer.object != nil else {
            throw ToolError(.peer, "\(type): \(name) did not print a JSON object")
        }
        return answer
    }

    /// On a thread of its own, since it blocks.
    private func run(_ arguments: [String]) async throws -> ChildProcess.Output {
        let result = await withCheckedContinuation { continuation in
            DetachedThread.start {
                let result = Result { () throws(SystemError) in
                    try ChildProcess.output(
                        of: [name] + arguments, environment: environment, limit: limit)
                }
                continuation.resume(returning: result)
            }
        }
        do {
            return try result.get()
        } catch {
            throw ToolError(
                error.isTimeout ? .later : .unavailable, "\(type): \(name): \(error.reason)",
                cause: error)
        }
    }
}

extension String {
    /// The text with control characters as `?`.
    fileprivate var escapingControls: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? "?" : $0 }))
    }
}
