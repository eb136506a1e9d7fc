package import JSON

/// Reads what an upstream says in an error answer, whatever its shape, so that no client sees an empty "429".
package enum UpstreamFault {
    /// At most this much of a body that is not JSON goes into the message.
    private static let textLimit = 4096

    /// The error as we pass it on: the upstream's status, and its text found in the body.
    package static func error(status: Int, body: [UInt8]) -> APIError {
        if let value = try? JSONValue(parsing: body) { return error(status: status, value) }
        let text = String(decoding: body.prefix(textLimit), as: UTF8.self)
        let words = isMarkup(text) ? markupText(text) : trimmed(text)
        guard !words.isEmpty else { return APIError(status, fallback(status)) }
        return APIError(status, words, errorCode: leadingCode(words))
    }

    /// The error in a JSON document; a document without any known text is quoted whole.
    package static func error(status: Int, _ value: JSONValue) -> APIError {
        let document = value[0] ?? value
        if let error = document["error"]?.object {
            let message = error["message"]?.string ?? JSONValue.object(error).text()
            return APIError(status, message, errorCode: error["status"]?.string, original: error)
        }
        let code = document["error_code"].flatMap { $0.string ?? $0.number?.text }
        if var message = document["error"]?.string, !message.isEmpty {
            if let more = document["external_model_message"] ?? document["error_description"] {
                message += ": \(text(of: more))"
            }
            return APIError(status, message, errorCode: code)
        }
        for key in ["message", "detail", "errorSummary", "msg", "errors", "title"] {
            guard let found = document[key], !found.isNull else { continue }
            let message = text(of: found)
            if !message.isEmpty { return APIError(status, message, errorCode: code) }
        }
        let isEmpty = value == [:] || value == [] || value.isNull || value == ""
        let whole = value.string ?? value.text()
        return APIError(
            status, isEmpty ? fallback(status) : String(whole.prefix(textLimit)), errorCode: code)
    }

    private static func text(of value: JSONValue) -> String {
        value.string ?? value["message"]?.string ?? value["error"]?["message"]?.string
            ?? value.text()
    }

    private static func fallback(_ status: Int) -> String {
        "the upstream answered \(status) \(ReasonPhrase.text(status)) without saying why"
    }

    // MARK: text that is not JSON

    private static func isMarkup(_ text: String) -> Bool {
        let start = text.drop { $0.isWhitespace }.prefix(64).lowercased()
        return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
            || start.hasPrefix("<?xml") || start.hasPrefix("<head")
    }

    /// The text of `<pre>`, else of `<title>`, else of `<h1>`.
    private static func markupText(_ text: String) -> String {
        for tag in ["pre", "title", "h1"] {
            let parts = text.split(separator: "<\(tag)", maxSplits: 1)
            guard parts.count == 2, let open = parts[1].firstIndex(of: ">") else { continue }
            let rest = parts[1][parts[1].index(after: open)...]
            let words = trimmed(String(rest.prefix { $0 != "<" }))
            if !words.isEmpty { return words }
        }
        return ""
    }

    /// `CODE` of a text `CODE: words`.
    private static func leadingCode(_ text: String) -> String? {
        let code = text.prefix { $0.isASCII && ($0.isUppercase || $0 == "_") }
        guard code.count > 2, text.dropFirst(code.count).hasPrefix(": ") else { return nil }
        return String(code)
    }

    private static func trimmed(_ text: String) -> String {
        let head = text.drop { $0.isWhitespace || $0 == "\0" }
        guard let last = head.lastIndex(where: { !$0.isWhitespace && $0 != "\0" }) else {
            return ""
        }
        return String(head[...last])
    }
}
