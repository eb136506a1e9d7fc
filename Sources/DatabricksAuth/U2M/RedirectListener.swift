import Failures
import POSIX

/// Waits on `http://localhost:PORT` for the browser to come back.
struct RedirectListener: ~Copyable {
    private let socket: LoopbackListener
    /// The port, 8020 to 8040 unless the user chose another.
    let port: Int

    /// A request line with a code takes some hundred bytes.
    private static let limit = 16 << 10

    /// Listens on the chosen port, else on the first free one of those that the workspace accepts as redirects of the
    /// public client `databricks-cli`; `exists` when none is free.
    static func listen(on chosen: UInt16?) throws(ToolError) -> RedirectListener {
        do throws(SystemError) {
            let socket = try listener(on: chosen.map { $0...$0 } ?? 8020...8040)
            let port = try socket.port()
            return RedirectListener(socket: socket, port: port)
        } catch {
            guard error.isAddressTaken else { throw error.toolError("login", .unavailable) }
            throw ToolError(
                .exists,
                "login: \(chosen.map { "port \($0)" } ?? "ports 8020 to 8040") of this machine: "
                    + error.reason,
                hint: chosen == nil
                    ? "end the programs that listen there: other logins?"
                    : "unset DATABRICKS_OAUTH_CALLBACK_PORT, or name a free port")
        }
    }

    private init(socket: consuming LoopbackListener, port: Int) {
        self.socket = socket
        self.port = port
    }

    /// On the first port that is free; the error of the last one when none is.
    private static func listener(
        on ports: ClosedRange<UInt16>
    ) throws(SystemError) -> LoopbackListener {
        for port in ports.dropLast() {
            do throws(SystemError) {
                return try LoopbackListener(port: port)
            } catch {
                guard error.isAddressTaken else { throw error }
            }
        }
        return try LoopbackListener(port: ports.upperBound)
    }

    /// What to wait for.
    var descriptor: Descriptor { socket.descriptor }

    /// Where the browser is sent.
    var redirectURL: String { "http://localhost:\(port)" }

    /// The next connection's answer; nil when it was something else: an icon, a prefetch, a port scan.
    func answer(within limit: Duration) throws(SystemError) -> AuthorizationAnswer? {
        let connection = try socket.accept()
        let stream = connection.descriptor
        var head: [UInt8] = []
        while head.count < Self.limit, !head.contains(UInt8(ascii: "\n")) {
            guard try stream.wait(for: .input, timeout: limit) else { return nil }
            let bytes = try stream.read()
            if bytes.isEmpty { return nil }
            head += bytes
        }
        let line = String(decoding: head.prefix { $0 != 0x0D && $0 != 0x0A }, as: UTF8.self)
        let words = line.split(separator: " ")
        guard words.count == 3, words[0] == "GET", words[1].hasPrefix("/"),
            words[2].hasPrefix("HTTP/1.")
        else {
            try? stream.write(all: Self.page(400, "This is not for you."))
            return nil
        }
        let query = words[1].drop { $0 != "?" }.dropFirst()
        let answer = AuthorizationAnswer(query: query)
        guard answer.isFinal else {
            try? stream.write(all: Self.page(404, "Nothing here."))
            return nil
        }
        let text =
            answer.parameters["error"] == nil
            ? "You are logged in. You can close this window and go back to the terminal."
            : "The login was refused. The terminal says why."
        try? stream.write(all: Self.page(200, text))
        return answer
    }

    /// A whole answer; nothing that came in goes out again.
    private static func page(_ status: Int, _ text: String) -> [UInt8] {
        let body = "<!doctype html><meta charset=utf-8><title>dbx-auth</title><p>\(text)</p>\n"
        let head = [
            "HTTP/1.1 \(status) \(status == 200 ? "OK" : "No")",
            "Content-Type: text/html; charset=utf-8", "Content-Length: \(body.utf8.count)",
            "Cache-Control: no-store", "Referrer-Policy: no-referrer", "Connection: close",
        ]
        return Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
    }
}
