import Failures
package import JSON

/// A serving endpoint as the API sent it, every field of it, and our additions at its end.
///
/// Added where absent: `endpoint_url` (`https://HOST/serving-endpoints/NAME`), `workspace_url`, and
/// `openai_base_url`, which is what an OpenAI client takes as its base URL.
package struct EndpointRecord: Sendable {
    /// The endpoint's name.
    package let name: String
    /// JSON text of one object.
    package let bytes: [UInt8]

    /// Fails with `protocol` when the bytes are not an object that has a name.
    init(_ raw: [UInt8], host: String) throws(ToolError) {
        let unusable = "an endpoint without a name"
        do {
            let members = try JSONScanner.members(of: raw.span)
            guard let name = try members.value("name", in: raw.span)?.string else {
                throw ToolError(.peer, unusable)
            }
            self.name = name
            bytes = Self.adding(
                [
                    (
                        "endpoint_url",
                        "\(host)\(ServingRoute.openAIBase)/\(ServingRoute.encoded(name))"
                    ),
                    ("workspace_url", host),
                    ("openai_base_url", host + ServingRoute.openAIBase),
                ].filter { members[$0.0] == nil }, to: raw)
        } catch let error as ToolError {
            throw error
        } catch {
            throw ToolError(.peer, "the answer is not JSON", cause: error)
        }
    }

    /// The object with more members after its own; it has a name, so it is not empty.
    private static func adding(_ members: [(String, String)], to raw: [UInt8]) -> [UInt8] {
        guard let end = raw.lastIndex(of: UInt8(ascii: "}")) else { return raw }
        var bytes = Array(raw[..<end])
        for (key, value) in members {
            bytes.append(UInt8(ascii: ","))
            JSONValue.string(key).write(to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            JSONValue.string(value).write(to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }

    /// The record as a value.
    package func value() throws(JSONError) -> JSONValue { try JSONValue(parsing: bytes) }
}
