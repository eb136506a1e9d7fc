import Gateway
import JSON
import Transport

/// A whole answer that the gateway makes itself.
struct Reply {
    var status: Int
    /// Fields besides framing and the call's ids.
    var fields: HeaderFields
    var body: [UInt8]
    /// Whether the connection ends with it.
    var closes = false

    init(status: Int = 200, fields: HeaderFields = HeaderFields(), body: [UInt8]) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// A JSON answer.
    init(_ value: JSONValue, status: Int = 200) {
        self.init(
            status: status, fields: ["content-type": "application/json"], body: value.bytes())
    }

    /// A failure in the shape of the route that it happened on.
    init(_ error: APIError, isWorkspace: Bool) {
        self.init(
            isWorkspace ? error.workspaceObject : error.openAIObject, status: error.status)
        if error.status == 401 { fields.append("www-authenticate", "Bearer") }
        if let seconds = error.retryAfterSeconds {
            fields.append("retry-after", String(seconds))
        }
    }
}
