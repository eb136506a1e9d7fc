import Failures
import JSON
import LLMProtocols
import Transport

/// The failure that a response with an error status stands for.
///
/// The API's own error code decides before the HTTP status; the body's first 4 KiB are kept.
enum RefusedRequest {
    private static let keptBytes = 4 << 10

    /// - Parameters:
    ///   - what: the call, for messages: `chat databricks-claude`.
    ///   - body: the response's body, or its beginning.
    static func toolError(
        _ what: String, _ head: ResponseHead, body: [UInt8], hint: String? = nil
    ) -> ToolError {
        let json = try? JSONValue(parsing: body)
        let error = json.flatMap(OpenAIError.init)
        let errorCode = json?["error_code"]?.string ?? error?.code
        let code = code(
            status: head.status, errorCode: errorCode,
            waits: head.fields["Retry-After"] != nil || head.fields["retry-after-ms"] != nil)
        let reason = error?.message ?? json?["message"]?.string ?? plainText(body)
        let id =
            head.fields["x-request-id"] ?? head.fields["x-databricks-request-id"]
            ?? requestID(json)
        return ToolError(
            code, "\(what): \(reason.map { "\($0) " } ?? "")(HTTP \(head.status))",
            hint: hint ?? hintText(code), status: head.status, requestID: id,
            upstream: body.isEmpty
                ? nil : String(decoding: body.prefix(keptBytes), as: UTF8.self))
    }

    private static func code(status: Int, errorCode: String?, waits: Bool) -> ToolError.Code {
        switch errorCode {
        case "RESOURCE_DOES_NOT_EXIST", "ENDPOINT_NOT_FOUND", "NOT_FOUND", "model_not_found":
            return .absent
        case "RESOURCE_EXHAUSTED", "REQUEST_LIMIT_EXCEEDED", "rate_limit_exceeded": return .later
        case "RESOURCE_ALREADY_EXISTS", "ALREADY_EXISTS": return .exists
        default: break
        }
        return switch status {
        case 400, 413, 422: .data
        case 401, 403: .auth
        case 404: .absent
        case 408, 425, 429: .later
        case 409: .exists
        case 503 where waits: .later
        case 500...: .unavailable
        // A redirect is mostly a login page: the token was not taken.
        case 300..<400: .auth
        default: .peer
        }
    }

    private static func hintText(_ code: ToolError.Code) -> String? {
        switch code {
        case .absent: "dbx-query models lists what can be asked"
        case .auth: "dbx-auth describe --verify shows which credential is used"
        default: nil
        }
    }

    /// A body that is plain text on one line; pages of HTML say nothing.
    private static func plainText(_ body: [UInt8]) -> String? {
        let text =
            String(decoding: body.prefix(500), as: UTF8.self)
            .split(separator: "\n").first.map(String.init) ?? ""
        return text.isEmpty || text.hasPrefix("<") || text.hasPrefix("{") ? nil : text
    }

    /// The id that Databricks puts among the details.
    private static func requestID(_ json: JSONValue?) -> String? {
        json?["details"]?.array?.lazy.compactMap { $0["request_id"]?.string }.first
    }
}
