import Failures
import JSON

/// A token endpoint's refusal, in any of the shapes that Databricks and OAuth servers use.
struct TokenRefusal {
    let status: Int
    /// `invalid_client`; nil when the body is not one of the known shapes.
    let errorCode: String?
    /// One line for the user.
    let summary: String
    /// The body; nil when the summary says all of it.
    private let upstream: String?

    init(status: Int, body: [UInt8], hiding secrets: [Secret]) {
        self.status = status
        var text = String(decoding: body, as: UTF8.self)
        for secret in secrets.map({ $0.reveal() }) where secret.utf8.count > 3 {
            text = text.split(separator: secret, omittingEmptySubsequences: false)
                .joined(separator: "********")
        }
        // Cut last: half a secret would not be found.
        text = String(decoding: text.utf8.prefix(4096), as: UTF8.self)
        let json = try? JSONValue(parsing: text)
        let shapes = [
            ("error", "error_description"), ("errorCode", "errorSummary"),
            ("error_code", "message"),
        ]
        let shape = shapes.first { json?[$0.0]?.string != nil }
        errorCode = shape.flatMap { json?[$0.0]?.string }
        let detail = shape.flatMap { json?[$0.1]?.string }
        let isToldWhole = detail != nil && json?.object?.count == 2
        upstream = isToldWhole || text.isEmpty ? nil : text
        let words = [errorCode, detail].compactMap { $0 }.joined(separator: ": ")
        let shown = words.isEmpty ? text : words
        let line = shown.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
        summary = line.isEmpty ? "empty body" : line
    }

    func toolError(_ type: String) -> ToolError {
        ToolError(
            code, "\(type): \(errorCode == nil ? "HTTP status \(status): " : "")\(summary)",
            hint: hint, status: status, upstream: upstream)
    }

    private var code: ToolError.Code {
        switch (status, errorCode) {
        case (429, _): .later
        case (500..., _): .unavailable
        case (_, "invalid_scope"?), (_, "invalid_authorization_details"?),
            (_, "unsupported_grant_type"?):
            .config
        case (404, nil): .config
        default: .auth
        }
    }

    private var hint: String? {
        switch errorCode {
        case "invalid_client":
            "check client_id and client_secret; an Entra secret is not a Databricks OAuth secret"
        case "invalid_scope": "check the setting scopes"
        default: nil
        }
    }
}
