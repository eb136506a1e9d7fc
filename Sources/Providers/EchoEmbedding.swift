import Failures
import JSON
import Transport

/// Embeddings of an echo model: for each text a unit vector that follows from its bytes alone.
enum EchoEmbedding {
    /// The length of a vector unless `dimensions` asks for another one.
    static let defaultDimensions = 64
    private static let largestDimensions = 4096
    /// As many numbers as an answer holds: it is made in one go, while all other calls wait.
    private static let mostNumbers = 1 << 20

    /// The answer to an embeddings request.
    static func answer(_ body: JSONValue, model: String) throws(ToolError) -> JSONValue {
        let texts = try texts(body["input"])
        let dimensions = body["dimensions"]?.int ?? defaultDimensions
        guard (1...largestDimensions).contains(dimensions) else {
            throw ToolError(.data, "dimensions must be between 1 and \(largestDimensions)")
        }
        guard texts.count <= mostNumbers / dimensions else {
            throw ToolError(
                .data,
                "input may have \(mostNumbers / dimensions) texts at \(dimensions) dimensions")
        }
        let isBase64 = body["encoding_format"]?.string == "base64"
        let rows = texts.enumerated().map { index, text -> JSONValue in
            let vector = vector(text, dimensions: dimensions)
            return [
                "object": "embedding", "index": .number(JSONNumber(index)),
                "embedding": isBase64
                    ? .string(base64(vector))
                    : .array(vector.map { .number(JSONNumber($0)) }),
            ]
        }
        let tokens = JSONValue.number(
            JSONNumber(texts.reduce(0) { $0 + EchoProvider.tokens($1.utf8.count) }))
        return [
            "object": "list", "data": .array(rows), "model": .string(model),
            "usage": ["prompt_tokens": tokens, "total_tokens": tokens],
        ]
    }

    /// The texts of `input`; token arrays stand for their own JSON text.
    private static func texts(_ input: JSONValue?) throws(ToolError) -> [String] {
        var texts: [String] = []
        switch input {
        case .string(let text)?: texts = [text]
        case .array(let list)? where list.first?.number != nil:
            texts = [JSONValue.array(list).text()]
        case .array(let list)?: texts = list.map { $0.string ?? ($0.array == nil ? "" : $0.text()) }
        default: break
        }
        guard !texts.isEmpty, texts.allSatisfy({ !$0.isEmpty }) else {
            throw ToolError(.data, "input must be a text, an array of texts or tokens; none empty")
        }
        return texts
    }

    /// Numbers as little-endian 32-bit floats in base64, the way OpenAI's embeddings use it.
    private static func base64(_ vector: [Double]) -> String {
        Base64.encode(
            vector.flatMap { number -> [UInt8] in
                let bits = Float(number).bitPattern
                return (0..<4).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }
            })
    }

    /// A unit vector, six decimals a component.
    static func vector(_ text: String, dimensions: Int) -> [Double] {
        var seed = EchoSeed(Array(text.utf8))
        let raw = (0..<dimensions).map { _ in seed.nextUniform() }
        let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 0 else { return raw }
        return raw.map { ($0 / length * 1e6).rounded() / 1e6 }
    }
}
