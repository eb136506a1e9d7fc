import JSON
import LLMProtocols

/// The records that `embed` prints, one per text, from the answer of one call.
enum EmbeddingRecords {
    /// `{"index":0,"embedding":[…],"model":"…"}` in the order of the texts; the last also has `usage`.
    static func records(_ answer: EmbeddingList) -> [JSONValue] {
        let embeddings = answer.embeddings
        return embeddings.enumerated().map { place, entry in
            var record: JSONValue = [
                "index": .number(JSONNumber(entry.index)), "embedding": entry.vector,
            ]
            if let model = answer.model { record["model"] = .string(model) }
            if place == embeddings.count - 1, let usage = answer.usage {
                record["usage"] = usage.json
            }
            return record
        }
    }
}
