import CommandSupport
import Failures
import JSON
import POSIX

/// The caller's end of a control socket.
struct ControlClient {
    /// Which server is meant.
    struct Target {
        /// `--control`; nil to look in the usual places.
        var path: String?
        /// `--port`; nil for the only server there is.
        var port: Int?
    }

    /// The socket of the server that was found.
    let path: String

    /// Finds the server that is meant.
    ///
    /// Throws `.unavailable` when none runs, `.usage` when several do and none is named.
    init(_ target: Target, environment: [String: String]) throws(ToolError) {
        if let path = target.path {
            self.path = path
            return
        }
        var living = ControlPath.all(port: target.port, environment: environment)
            .filter { (try? UnixSocket.connect($0)) != nil }
        // One that drains is meant only where no other is left.
        let serving = living.filter { !ControlPath.isDraining($0) }
        if !serving.isEmpty { living = serving }
        guard let first = living.first else {
            let which = target.port.map { " on port \($0)" } ?? ""
            throw ToolError(
                .unavailable, "no llm-serve of this user runs\(which)",
                hint: "name its control socket with --control")
        }
        guard living.count == 1 else {
            let names = living.compactMap { $0.split(separator: "/").last?.dropLast(5) }
            throw ToolError(
                .usage, "several servers run: \(names.joined(separator: ", "))",
                hint: "choose one with --port")
        }
        path = first
    }

    /// Sends a command and returns the answer.
    ///
    /// A refusal throws the server's own error, after its findings have been told one by one.
    func ask(_ command: String, _ context: ToolContext) throws -> JSONValue {
        let answer: JSONValue
        do throws(SystemError) {
            let socket = try UnixSocket.connect(path)
            let request: JSONValue = ["command": .string(command)]
            try socket.descriptor.write(all: request.bytes() + [UInt8(ascii: "\n")])
            guard let line = ControlSocket.line(from: socket.descriptor, within: .seconds(60)),
                let value = try? JSONValue(parsing: line.span)
            else { throw SystemError.noAnswer(path) }
            answer = value
        } catch {
            throw ToolError(.unavailable, "cannot ask the server: \(error)", cause: error)
        }
        guard let error = answer["error"] else { return answer }
        for finding in error["findings"]?.array ?? [] {
            try context.console.error.line(PrintableText.escaped(finding.string ?? ""))
        }
        throw ToolError(
            error["code"]?.string.flatMap { ToolError.Code(rawValue: $0) } ?? .fault,
            PrintableText.escaped(error["message"]?.string ?? "the server refused"))
    }
}

extension SystemError {
    /// Whoever listens on a control socket said nothing we understand.
    fileprivate static func noAnswer(_ path: String) -> SystemError {
        SystemError(brokenProtocol, "read", path)
    }

    /// `EPROTO` of Linux.
    private static var brokenProtocol: Int32 { 71 }
}
