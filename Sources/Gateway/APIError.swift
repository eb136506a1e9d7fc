package import Failures
package import JSON

/// A failure as the gateway answers it over HTTP; rendered in OpenAI's shape or in the workspace's.
package struct APIError: Error, Sendable {
    package var status: Int
    package var message: String
    /// OpenAI's `type`; nil takes the one that goes with the status.
    package var type: String?
    /// The offending field.
    package var param: String?
    /// The workspace's `error_code`; nil takes the one that goes with the status.
    package var errorCode: String?
    /// An upstream's own `error` object, sent on as it came where the shape is OpenAI's.
    package var original: JSONObject?
    /// Sent as `Retry-After`.
    package var retryAfterSeconds: Int?

    package init(
        _ status: Int, _ message: String, type: String? = nil, param: String? = nil,
        errorCode: String? = nil, original: JSONObject? = nil, retryAfterSeconds: Int? = nil
    ) {
        self.status = status
        self.message = message
        self.type = type
        self.param = param
        self.errorCode = errorCode
        self.original = original
        self.retryAfterSeconds = retryAfterSeconds
    }

    /// The failure of a call of ours; a server must not say more than its message.
    package init(_ error: ToolError) {
        self.init(error.status ?? error.code.httpStatus, error.message)
    }
}

extension APIError {
    /// `{"error":{"message","type","param","code"}}`; `code` is a string, the status unless the upstream gave one.
    package var openAIObject: JSONValue {
        var error = original ?? JSONObject()
        error["message"] = .string(message)
        if original == nil || error["type"] == nil {
            error["type"] = .string(type ?? Self.type(status))
        }
        if error["param"] == nil { error["param"] = param.map { .string($0) } ?? .null }
        if error["code"]?.string == nil { error["code"] = .string(String(status)) }
        return ["error": .object(error)]
    }

    /// `{"error_code","message"}`.
    package var workspaceObject: JSONValue {
        [
            "error_code": .string(errorCode ?? Self.errorCode(status)),
            "message": .string(message),
        ]
    }

    private static func type(_ status: Int) -> String {
        switch status {
        case 401: "authentication_error"
        case 403: "permission_error"
        case 404: "not_found_error"
        case 408, 504: "timeout_error"
        case 429: "rate_limit_error"
        case 400..<500: "invalid_request_error"
        default: "server_error"
        }
    }

    private static func errorCode(_ status: Int) -> String {
        switch status {
        case 401: "UNAUTHENTICATED"
        case 403: "PERMISSION_DENIED"
        case 404: "RESOURCE_DOES_NOT_EXIST"
        case 409: "RESOURCE_CONFLICT"
        case 429: "REQUEST_LIMIT_EXCEEDED"
        case 400..<500: "BAD_REQUEST"
        case 501: "NOT_IMPLEMENTED"
        case 502, 503: "TEMPORARILY_UNAVAILABLE"
        case 504: "DEADLINE_EXCEEDED"
        default: "INTERNAL_ERROR"
        }
    }
}
