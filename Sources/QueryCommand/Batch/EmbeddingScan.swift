import JSON
import LLMProtocols

/// Where the vectors stand in the bytes of an embeddings answer, so that their numbers are copied as they came.
struct EmbeddingScan {
    /// The vectors in the order of the texts: arrays of numbers, or base64 strings.
    let vectors: [Range<Int>]
    let model: Range<Int>?
    let usageRange: Range<Int>?
    let usage: Usage?

    /// Finds them; no `data`, or an element without a vector, gives none.
    init(_ body: [UInt8]) throws(JSONError) {
        let members = try JSONScanner.members(of: body.span)
        model = members["model"]
        usageRange = members["usage"]
        usage = Usage(try members.value("usage", in: body.span))
        guard let data = members["data"] else {
            vectors = []
            return
        }
        var found: [(index: Int, vector: Range<Int>)] = []
        for element in try JSONScanner.elements(of: body.span.extracting(data)) {
            let range = data.lowerBound + element.lowerBound..<data.lowerBound + element.upperBound
            let entry = body.span.extracting(range)
            let members = try JSONScanner.members(of: entry)
            guard let vector = members["embedding"] else { continue }
            let index = try members.value("index", in: entry)?.int ?? found.count
            found.append(
                (index, range.lowerBound + vector.lowerBound..<range.lowerBound + vector.upperBound)
            )
        }
        // The service keeps the order; others may not.
        vectors = found.sorted { $0.index < $1.index }.map(\.vector)
    }
}
