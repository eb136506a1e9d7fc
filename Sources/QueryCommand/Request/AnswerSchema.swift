import Failures
import JSON

/// The JSON schema of `--schema`: what asks for an answer of it, and what checks the answer.
struct AnswerSchema: Sendable {
    /// `{"name":…,"schema":{…}}`, perhaps with `strict`.
    private let wrapped: JSONValue
    /// Checks the answer.
    let check: JSONSchema

    /// Reads the contents of a file: a JSON schema, or the API's own wrapper of one.
    ///
    /// A wrapper (`{"name":…,"schema":{…},"strict":true}`) goes out as it is. A bare schema is named after its
    /// title and sent without `strict`, since strict mode refuses schemas that leave out
    /// `additionalProperties`.
    init(_ bytes: [UInt8], file: String) throws(ToolError) {
        let schema: JSONValue
        do throws(JSONError) {
            schema = try JSONValue(parsing: bytes)
        } catch {
            throw ToolError(.data, "--schema \(file): \(error)")
        }
        guard schema.object != nil else {
            throw ToolError(.data, "--schema \(file): expected an object, not \(schema.kind)")
        }
        if let inner = schema["schema"], inner.object != nil, schema["name"]?.string != nil {
            wrapped = schema
            check = JSONSchema(inner)
        } else {
            wrapped = ["name": .string(Self.name(schema["title"]?.string)), "schema": schema]
            check = JSONSchema(schema)
        }
    }

    /// Asks for an answer of the schema: chat's `response_format`, the Responses API's `text.format`.
    func add(to body: inout JSONObject, for task: QueryTask) {
        guard task == .respond else {
            body["response_format"] = ["type": "json_schema", "json_schema": wrapped]
            return
        }
        var format: JSONValue = ["type": "json_schema"]
        for (key, value) in wrapped.object ?? JSONObject() { format[key] = value }
        var text = body["text"] ?? [:]
        text["format"] = format
        body["text"] = text
    }

    /// A name in the API's alphabet, `[A-Za-z0-9_-]{1,64}`.
    private static func name(_ title: String?) -> String {
        let name = (title ?? "").unicodeScalars.prefix(64).map { scalar -> Character in
            let isPlain =
                scalar.isASCII && (scalar.properties.isAlphabetic || "0"..."9" ~= scalar)
            return isPlain || scalar == "-" ? Character(scalar) : "_"
        }
        return name.isEmpty ? "answer" : String(name)
    }
}
