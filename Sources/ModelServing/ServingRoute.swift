/// The paths of a workspace's Model Serving API, below the host.
package enum ServingRoute: Sendable, Hashable {
    /// `GET`: all endpoints.
    case endpoints
    /// `GET`: one endpoint in full.
    case endpoint(String)
    /// `POST`: asks an endpoint, whatever its task; `served` picks one entity behind a traffic split.
    case invocations(String, served: String? = nil)
    /// `POST`: OpenAI's routes; the body's `model` names the endpoint.
    case chatCompletions, completions, embeddings, responses

    /// Where OpenAI's routes start: the base URL for an OpenAI client, below the host.
    package static let openAIBase = "/serving-endpoints"
    private static let management = "/api/2.0/serving-endpoints"

    /// The path, with names percent-encoded.
    package var path: String {
        switch self {
        case .endpoints: Self.management
        case .endpoint(let name): "\(Self.management)/\(Self.encoded(name))"
        case .invocations(let name, served: nil):
            "\(Self.openAIBase)/\(Self.encoded(name))/invocations"
        case .invocations(let name, served: let served?):
            "\(Self.openAIBase)/\(Self.encoded(name))/served-models/\(Self.encoded(served))/invocations"
        case .chatCompletions: "\(Self.openAIBase)/chat/completions"
        case .completions: "\(Self.openAIBase)/completions"
        case .embeddings: "\(Self.openAIBase)/embeddings"
        case .responses: "\(Self.openAIBase)/responses"
        }
    }

    /// A name as one path segment: only unreserved characters of RFC 3986 stay, and no segment is `.` or `..`.
    package static func encoded(_ name: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let isDots = name == "." || name == ".."
        var bytes: [UInt8] = []
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                bytes.append(byte)
            case UInt8(ascii: ".") where !isDots: bytes.append(byte)
            default:
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
