package import Failures
import JSON
package import Transport

/// A refusal by the workspace's API, in any of the shapes its services use.
///
/// Shapes: `{"error_code":…,"message":…,"details":[…]}`; an external model's
/// `{"error":"…","external_model_message":{…}}`; OpenAI's `{"error":{"message":…,"code":…}}`; SCIM's `{"detail":…}`;
/// `CODE: text`; a proxy's HTML page; nothing at all.
package struct APIError: Error, Sendable {
    package let status: Int
    /// `RESOURCE_DOES_NOT_EXIST`; nil when the body has none.
    package let errorCode: String?
    /// The service's own words, on one line.
    package let message: String
    package let requestID: String?
    /// The body as it came, at most 4 KiB; nil when it is empty or `errorCode` and `message` say all of it.
    package let upstream: String?
    /// `Retry-After` as it came.
    package let retryAfter: String?

    /// The refusal that a response with an error status, or a redirect, stands for.
    package init(head: ResponseHead, body: [UInt8]) {
        status = head.status
        let shape = ErrorShape(body: body, location: head.fields["Location"])
        errorCode = shape.code
        message = shape.message ?? "HTTP status \(head.status)"
        requestID =
            shape.requestID ?? head.fields["x-request-id"]
            ?? head.fields["x-databricks-request-id"]
        upstream =
            body.isEmpty || shape.isComplete
            ? nil : ToolError.upstreamText(body)
        retryAfter = head.fields["Retry-After"]
    }

    /// The failure's kind: the API's error code decides before the HTTP status.
    package var code: ToolError.Code {
        if let errorCode, let code = Self.codes[errorCode] { return code }
        return switch status {
        case 401, 403: .auth
        case 404: .absent
        case 408, 425, 429: .later
        case 409: .exists
        case 503 where retryAfter != nil: .later
        case 500...: .unavailable
        // A redirect is a login page: the credential or the network was not accepted.
        case 300..<400: .auth
        default: .data
        }
    }

    private static let codes: [String: ToolError.Code] = [
        "ALREADY_EXISTS": .exists, "RESOURCE_ALREADY_EXISTS": .exists,
        "RESOURCE_CONFLICT": .exists,
        "ENDPOINT_NOT_FOUND": .absent, "NOT_FOUND": .absent, "RESOURCE_DOES_NOT_EXIST": .absent,
        "REQUEST_LIMIT_EXCEEDED": .later, "RESOURCE_EXHAUSTED": .later,
        "PERMISSION_DENIED": .auth, "UNAUTHENTICATED": .auth,
        "BAD_REQUEST": .data, "INVALID_PARAMETER_VALUE": .data, "INVALID_STATE": .data,
        "MALFORMED_REQUEST": .data,
        "DATA_LOSS": .unavailable, "INTERNAL_ERROR": .unavailable, "UNKNOWN": .unavailable,
    ]

    /// The failure as both edges render it; `what` names the call: `get endpoint gpt`.
    package func toolError(_ what: String, hint: String? = nil) -> ToolError {
        ToolError(
            code, "\(what): \(message)\(errorCode.map { " (\($0))" } ?? "")",
            hint: hint ?? (code == .auth ? "run: dbx-auth describe" : nil), cause: self,
            status: status, requestID: requestID, retryAfter: retryAfter, upstream: upstream)
    }
}
