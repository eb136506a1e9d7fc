package import JSON

/// OpenAI's error object, which every client of the protocol understands.
package struct OpenAIError: Error, Sendable, Hashable {
    /// What went wrong, for people.
    package var message: String
    /// The broad kind: `invalid_request_error`, `rate_limit_error`, `server_error`.
    package var type: String?
    /// The request field at fault.
    package var param: String?
    /// The precise kind: `model_not_found`; always a string here, since strict clients refuse numbers.
    package var code: String?

    /// An error of our own.
    package init(_ message: String, type: String?, param: String? = nil, code: String? = nil) {
        self.message = message
        self.type = type
        self.param = param
        self.code = code
    }

    /// Reads an error from an answer or from the data of a stream event; nil when the object holds none.
    ///
    /// Shapes: `{"error":{…}}`, `{"error":"text"}`, Databricks' `{"error_code":…,"message":…}`, and an
    /// external model's `{"error":"…","external_model_message":{"error":{…}}}`, where the inner text wins.
    package init?(_ json: JSONValue) {
        if let inner = json["external_model_message"].flatMap(OpenAIError.init) {
            self = inner
        } else if let error = json["error"], let members = error.object {
            self.init(
                Self.text(members["message"]) ?? error.text(), type: Self.text(members["type"]),
                param: Self.text(members["param"]), code: Self.text(members["code"]))
        } else if let code = Self.text(json["error_code"]) {
            let message = Self.text(json["message"]) ?? Self.text(json["error"]) ?? code
            self.init(message, type: nil, code: code)
        } else if let message = json["error"]?.string, !message.isEmpty {
            self.init(message, type: nil)
        } else {
            return nil
        }
    }

    /// The object as it goes to a client; absent fields are null, as OpenAI sends them.
    package var json: JSONValue {
        func value(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
        return [
            "error": [
                "message": .string(message), "type": value(type), "param": value(param),
                "code": value(code),
            ]
        ]
    }

    private static func text(_ value: JSONValue?) -> String? {
        switch value {
        case .string(let text): text
        case .number(let number): number.text
        default: nil
        }
    }
}
