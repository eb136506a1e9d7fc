import Failures
import JSON

/// One record of the input, understood: what it asks, and under which id.
///
/// Shapes: a string; an object with one of `input`, `text`, `prompt`, `content`, `messages` and `body`, and perhaps an
/// `id`; a line of OpenAI's batch form (`custom_id`, `method`, `url`, `body`). For `invoke` any other object is a
/// row of a data frame.
struct BatchRecord {
    /// What is asked.
    enum Content {
        /// JSON text of one string.
        case text([UInt8])
        /// Parts of one message, or items of a Responses API input.
        case parts([JSONValue])
        case messages([JSONValue])
        /// Fields of the request itself.
        case body(JSONObject)
    }

    let content: Content
    /// JSON text of the `id` or `custom_id`.
    let id: [UInt8]?
    /// Whether the record is a line of OpenAI's batch form.
    let isOpenAI: Bool

    private static let names = ["input", "text", "prompt", "content", "messages", "body"]

    /// Reads a record; `data` says what is wrong with it.
    init(_ bytes: [UInt8], task: QueryTask) throws(ToolError) {
        let isObject = bytes.first { $0 > 0x20 } == UInt8(ascii: "{")
        guard isObject else {
            let value = try Self.reading { () throws(JSONError) in try JSONValue(parsing: bytes) }
            guard value.string != nil else {
                throw ToolError(.data, "expected a string or an object, not \(value.kind)")
            }
            (content, id, isOpenAI) = (.text(bytes), nil, false)
            return
        }
        let members = try Self.reading { () throws(JSONError) in
            try JSONScanner.members(of: bytes.span)
        }
        isOpenAI = members["custom_id"] != nil
        id = members[isOpenAI ? "custom_id" : "id"].map { Array(bytes[$0]) }
        if isOpenAI { try Self.checkOpenAI(members, bytes, task) }
        content = try Self.content(members, bytes, task, isOpenAI: isOpenAI)
    }

    /// The id of a record that is not asked, and whether it is in OpenAI's form; nil where it has none, or is no record.
    static func name(of bytes: [UInt8]) -> (id: [UInt8], isOpenAI: Bool)? {
        guard let members = try? JSONScanner.members(of: bytes.span),
            let id = members["custom_id"] ?? members["id"]
        else { return nil }
        return (Array(bytes[id]), members["custom_id"] != nil)
    }

    private static func content(
        _ members: JSONMembers, _ bytes: [UInt8], _ task: QueryTask, isOpenAI: Bool
    ) throws(ToolError) -> Content {
        let found = isOpenAI ? ["body"] : names.filter { members[$0] != nil }
        guard found.count == 1, let name = found.first else {
            if task == .invoke, found.isEmpty { return .body(frame(try object(bytes))) }
            throw ToolError(
                .data,
                found.isEmpty
                    ? "expected one of \(names.joined(separator: ", "))"
                    : "\(found.joined(separator: " and ")) exclude each other")
        }
        guard let range = members[name] else { throw ToolError(.data, "body is missing") }
        let text = Array(bytes[range])
        let value = try reading { () throws(JSONError) in try JSONValue(parsing: text) }
        switch (name, value) {
        case ("body", .object(let body)): return .body(body)
        case ("messages", .array(let messages)): return .messages(messages)
        case ("body", _), ("messages", _): break
        case (_, .string): return .text(text)
        case (_, .array(let parts)): return .parts(parts)
        default: break
        }
        throw ToolError(.data, "\(name) must not be \(value.kind)")
    }

    private static func checkOpenAI(
        _ members: JSONMembers, _ bytes: [UInt8], _ task: QueryTask
    ) throws(ToolError) {
        func text(_ name: String) -> String? {
            (try? members.value(name, in: bytes.span))?.string
        }
        if let method = text("method"), method != "POST" {
            throw ToolError(.data, "method must be POST, not \(method)")
        }
        if let url = text("url"), !url.hasSuffix("/\(task.route)") {
            throw ToolError(
                .data, "url \(url) is not what \(task.rawValue) asks (/v1/\(task.route))")
        }
    }

    /// The body that asks a model about one row, unless the object is such a body already.
    private static func frame(_ object: JSONObject) -> JSONObject {
        let forms = ["dataframe_records", "dataframe_split", "instances", "inputs"]
        if forms.contains(where: { object[$0] != nil }) { return object }
        return JSONObject([("dataframe_records", .array([.object(object)]))])
    }

    private static func object(_ bytes: [UInt8]) throws(ToolError) -> JSONObject {
        let value = try reading { () throws(JSONError) in try JSONValue(parsing: bytes) }
        return value.object ?? JSONObject()
    }

    private static func reading<Value>(
        _ body: () throws(JSONError) -> Value
    ) throws(ToolError) -> Value {
        do throws(JSONError) { return try body() } catch {
            throw ToolError(.data, "not JSON: \(error.reason) at byte \(error.offset + 1)")
        }
    }
}
