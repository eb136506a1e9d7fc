import JSON
import LLMProtocols

/// Where the vectors stand in the bytes of an embeddings answer, so that their numbers are copied as they came.
struct EmbeddingScan {
    /// The vectors in the order of the texts: arrays of numbers, or base64 strings.
    let vectors: [Range<Int>]
    let model: Range<Int>?
    let usageRange: Range<Int>?
    let usage: Usage?

    /// Finds those of so many texts in one pass; a text may have got none.
    init(_ body: [UInt8], texts: Int) throws(JSONError) {
        let answer = try JSONScanner.outline(of: body.span, depth: 3)
        model = answer["model"]?.range
        usageRange = answer["usage"]?.range
        usage = Usage(
            try usageRange.map { (range) throws(JSONError) in
                try JSONValue(parsing: body.span.extracting(range))
            })
        var found = [Range<Int>?](repeating: nil, count: texts)
        for (place, element) in (answer["data"]?.elements ?? []).enumerated() {
            // The service keeps the order; others may not.
            let index = Self.index(element["index"], body) ?? place
            if found.indices.contains(index) { found[index] = element["embedding"]?.range }
        }
        vectors = found.compactMap(\.self)
    }

    private static func index(_ outline: JSONOutline?, _ body: [UInt8]) -> Int? {
        outline.flatMap { Int(String(decoding: body[$0.range], as: UTF8.self)) }
    }
}
