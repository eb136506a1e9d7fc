import Failures
package import JSON
import Transport

/// One call of a management API: what errors call it, and what is sent.
///
/// The calls are a table of values, so that `--dry-run` shows exactly what would go out.
package struct ServingCall: Sendable {
    /// `create endpoint gpt`.
    package let what: String
    package let method: String
    /// Below the host, names percent-encoded.
    package let path: String
    package var body: JSONValue?
    /// `application/json`, or `text/plain` where the answer is text.
    var accept = "application/json"

    init(_ what: String, _ method: String, _ path: String, body: JSONValue? = nil) {
        self.what = what
        self.method = method
        self.path = path
        self.body = body
    }

    /// `{"method":"POST","url":"https://…","body":{…}}`, with literal secrets masked.
    package func preview(host: String) -> JSONValue {
        var preview: JSONValue = ["method": .string(method), "url": .string(host + path)]
        preview["body"] = body.map(SecretFields.masked)
        return preview
    }
}

extension ServingClient {
    /// Makes a call; an empty answer is `{}`.
    ///
    /// Fails with `protocol` when the answer is not JSON.
    package func perform(_ call: ServingCall) async throws -> JSONValue {
        let bytes = try await text(call)
        guard bytes.contains(where: { $0 > 0x20 }) else { return [:] }
        do { return try JSONValue(parsing: bytes) } catch {
            throw Self.notJSON(call.what, bytes, error)
        }
    }

    /// Makes a call whose answer is text, and answers with its bytes.
    ///
    /// Fails with `usage` for an empty name: without it the path would be another call's.
    package func text(_ call: ServingCall) async throws -> [UInt8] {
        guard !call.path.contains("//"), !call.path.hasSuffix("=") else {
            throw ToolError(.usage, "\(call.what): a name is empty")
        }
        return try await collect(
            call.what, call.method, call.path, body: call.body?.bytes(),
            fields: ["Accept": call.accept])
    }
}
