import Failures
import JSON

/// The object of `--json`.
enum BodyObject {
    /// Reads a request body, which must be one JSON object.
    static func parse(_ bytes: [UInt8]) throws(ToolError) -> JSONObject {
        let json: JSONValue
        do throws(JSONError) {
            json = try JSONValue(parsing: bytes)
        } catch {
            throw ToolError(.data, "--json: \(error)")
        }
        guard let object = json.object else {
            throw ToolError(.data, "--json: expected an object, not \(json.kind)")
        }
        return object
    }
}
