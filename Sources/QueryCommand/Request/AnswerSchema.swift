import Failures
import JSON

/// The `response_format` that asks for an answer of a given JSON schema.
enum AnswerSchema {
    /// The format for the contents of a `--schema` file: a JSON schema, or the API's own wrapper of one.
    ///
    /// A wrapper (`{"name":…,"schema":{…},"strict":true}`) goes out as it is. A bare schema is named after its
    /// title and sent without `strict`, since strict mode refuses schemas that leave out
    /// `additionalProperties`.
    static func responseFormat(_ bytes: [UInt8], file: String) throws(ToolError) -> JSONValue {
        let schema: JSONValue
        do throws(JSONError) {
            schema = try JSONValue(parsing: bytes)
        } catch {
            throw ToolError(.data, "--schema \(file): \(error)")
        }
        guard schema.object != nil else {
            throw ToolError(.data, "--schema \(file): expected an object, not \(schema.kind)")
        }
        let isWrapped = schema["schema"]?.object != nil && schema["name"]?.string != nil
        let wrapped: JSONValue =
            isWrapped ? schema : ["name": .string(name(schema["title"]?.string)), "schema": schema]
        return ["type": "json_schema", "json_schema": wrapped]
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
