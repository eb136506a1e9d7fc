import Failures
import JSON

/// What an error body says, whichever of the known shapes it has.
struct ErrorShape {
    private(set) var code: String?
    private(set) var message: String?
    private(set) var requestID: String?
    /// Whether code and message are all that the body holds, so that nothing is lost without it.
    private(set) var isComplete = false

    init(body: [UInt8], location: String?) {
        if let value = try? JSONValue(parsing: body), value.object != nil {
            read(value)
        } else {
            read(ToolError.upstreamText(body))
        }
        message = message.map(Self.oneLine)
        if message?.isEmpty == true { message = nil }
        if let location, message == nil { message = Self.redirection(location) }
    }

    private static func redirection(_ location: String) -> String {
        if location.contains("private-link-validation-error") {
            return "this network may not reach the workspace (private link)"
        }
        // Only what stands before the query: it may hold a token.
        return "redirected to \(location.prefix { $0 != "?" && $0 != "#" }), which is not followed"
    }

    private mutating func read(_ value: JSONValue) {
        code = value["error_code"].flatMap(Self.word)
        message = value["message"]?.string
        let known: Set = ["error_code", "message", "details"]
        isComplete =
            value["message"] != nil && value.object?.keys.allSatisfy(known.contains) == true
            && value["details"]?.array?.allSatisfy { $0["request_id"] != nil } ?? true
        switch value["error"] {
        case .string(let text)?:
            // The old form's text and that of external models; the provider's own words follow.
            let inner = value["external_model_message"]
            let words = inner?["message"]?.string ?? inner?["error"]?["message"]?.string
            message = [text, words].compactMap { $0 }.joined(separator: ": ")
        case .object(let error)?:
            message = error["message"]?.string ?? message
            code = code ?? error["code"].flatMap(Self.word) ?? error["type"]?.string
        default: break
        }
        if message == nil, let status = value["status"].flatMap(Self.word), value["detail"] != nil {
            let detail = value["detail"]?.string
            code = code ?? "SCIM_\(status)"
            message = detail == nil || detail == "null" ? "SCIM API Internal Error" : detail
        }
        // FastAPI's, as of MLflow's servers and apps.
        message = message ?? value["detail"]?.string
        requestID =
            value["details"]?.array?.lazy.compactMap { $0["request_id"]?.string }.first
            ?? value["request_id"]?.string
    }

    /// A code may be a number.
    private static func word(_ value: JSONValue) -> String? { value.string ?? value.number?.text }

    /// `CODE: text`, a page of a proxy, or plain text.
    private mutating func read(_ text: String) {
        if let page = Self.inner(text, "pre") ?? Self.inner(text, "title") {
            message = page
            return
        }
        guard !text.utf8.starts(with: "<".utf8) else { return }
        let head = text.prefix { $0.isASCII && ($0.isUppercase || $0 == "_") }
        let rest = text.dropFirst(head.count)
        if head.count > 2, rest.hasPrefix(": ") {
            code = String(head)
            message = String(rest.dropFirst(2))
        } else {
            message = text
        }
    }

    /// The text of an HTML element, without tags in it.
    private static func inner(_ page: String, _ tag: String) -> String? {
        let lower = page.lowercased()
        guard lower.utf8.count == page.utf8.count,
            let open = lower.indices.first(where: { lower[$0...].hasPrefix("<\(tag)") }),
            let start = lower[open...].firstIndex(of: ">"),
            let end = lower[start...].indices.first(where: { lower[$0...].hasPrefix("</\(tag)") })
        else { return nil }
        var text = ""
        var isTag = false
        for character in page[page.index(after: start)..<end] {
            if character == "<" { isTag = true }
            if !isTag { text.append(character) }
            if character == ">" { isTag = false }
        }
        return text
    }

    private static func oneLine(_ text: String) -> String {
        var line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if line.hasSuffix("."), !line.hasSuffix("..") { line.removeLast() }
        return line
    }
}
