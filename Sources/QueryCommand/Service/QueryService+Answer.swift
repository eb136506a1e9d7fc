import Failures
import JSON
import ModelServing
import Transport

extension QueryService {
    /// The response of a call, unless it is a refusal or none came: those are thrown as `ToolError`.
    ///
    /// - Parameter what: the call, for messages: `chat databricks-claude`.
    func answer(
        _ what: String, _ call: () async throws -> Response
    ) async throws -> Response {
        let response: Response
        do {
            response = try await call()
        } catch let error as TransportError {
            throw error.toolError(what)
        }
        guard 200..<300 ~= response.head.status else {
            let body = (try? await response.body.collect(limit: 1 << 20)) ?? []
            let refusal = APIError(head: response.head, body: body)
            throw refusal.toolError(what, hint: hint(for: refusal.code))
        }
        return response
    }

    /// The next step after a refusal; nil leaves it to the API's own.
    private func hint(for code: ToolError.Code) -> String? {
        switch (code, target) {
        case (.absent, .workspace), (.absent, .openAI): "dbx-query models lists what can be asked"
        case (.absent, .app): "dbx-query respond asks agents; --app NAME/PATH asks below a path"
        case (.auth, .app): "the app's own permissions have to let you in: CAN_USE"
        case (.auth, .openAI):
            (client.server as? OpenAIServer)?.key == nil
                ? "set OPENAI_API_KEY, or name a file with --key-file"
                : "check OPENAI_API_KEY, or the file of --key-file"
        default: nil
        }
    }

    /// The JSON document of a call's answer; anything else is the peer's fault.
    func document(
        _ what: String, _ call: () async throws -> Response
    ) async throws -> JSONValue {
        try await Self.document(what, try await answer(what, call))
    }

    /// The JSON document of a response.
    static func document(_ what: String, _ response: Response) async throws -> JSONValue {
        let body: [UInt8]
        do {
            body = try await response.body.collect(limit: 256 << 20)
        } catch let error as TransportError {
            throw error.toolError(what)
        }
        do throws(JSONError) {
            return try JSONValue(parsing: body)
        } catch {
            throw ToolError(
                .peer, "\(what): the answer is not JSON: \(error)",
                upstream: ToolError.upstreamText(body))
        }
    }
}
