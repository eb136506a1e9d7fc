package import JSON

/// The token counts of one answer: a view over the `usage` object, which keeps every field it came with.
///
/// `cachedTokens` are inside `promptTokens`, and `reasoningTokens` inside `completionTokens`.
/// A count may come as `12` or `12.0`; a negative or fractional one reads as nil, and so does one that no answer has, so
/// that counts can be added up.
package struct Usage: Sendable, Hashable {
    /// The highest count that is believed.
    private static let largestCount = 1 << 32

    /// The object as received.
    package var json: JSONValue

    /// The usage in a `usage` member; nil when it is null or not an object.
    package init?(_ json: JSONValue?) {
        guard let json, json.object != nil else { return nil }
        self.json = json
    }

    /// The counts of an answer of our own making; the total is their sum.
    package init(promptTokens: Int, completionTokens: Int) {
        json = [
            "prompt_tokens": .number(JSONNumber(promptTokens)),
            "completion_tokens": .number(JSONNumber(completionTokens)),
            "total_tokens": .number(JSONNumber(promptTokens + completionTokens)),
        ]
    }

    /// Tokens of the request, cached ones included.
    package var promptTokens: Int? { count(json["prompt_tokens"]) }
    /// Tokens of the answer, hidden reasoning included.
    package var completionTokens: Int? { count(json["completion_tokens"]) }
    /// Prompt and completion together; their sum when the server left it out.
    package var totalTokens: Int? {
        count(json["total_tokens"])
            ?? promptTokens.map { $0 + (completionTokens ?? 0) }
    }
    /// Prompt tokens read from a cache; also in the spellings of Claude on Databricks and of DeepSeek.
    package var cachedTokens: Int? {
        count(json["prompt_tokens_details"]?["cached_tokens"])
            ?? count(json["cache_read_input_tokens"]) ?? count(json["prompt_cache_hit_tokens"])
    }
    /// Prompt tokens written to a cache.
    package var cacheWriteTokens: Int? {
        count(json["prompt_tokens_details"]?["cache_write_tokens"])
            ?? count(json["cache_creation_input_tokens"])
    }
    /// Completion tokens spent on hidden reasoning; Databricks also puts them at the top.
    package var reasoningTokens: Int? {
        count(json["completion_tokens_details"]?["reasoning_tokens"])
            ?? count(json["reasoning_tokens"])
    }
    /// Prompt tokens of audio.
    package var audioPromptTokens: Int? {
        count(json["prompt_tokens_details"]?["audio_tokens"])
    }
    /// Completion tokens of audio.
    package var audioCompletionTokens: Int? {
        count(json["completion_tokens_details"]?["audio_tokens"])
    }

    private func count(_ value: JSONValue?) -> Int? {
        value?.int.flatMap { (0...Self.largestCount).contains($0) ? $0 : nil }
    }
}
