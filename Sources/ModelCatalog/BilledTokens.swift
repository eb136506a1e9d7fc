import JSON

/// A usage object taken apart into the counts that have prices of their own; no token is in two of them.
///
/// Reads OpenAI's chat and Responses forms and Anthropic's, with the spellings of Databricks and DeepSeek. The rules are
/// LiteLLM's (`litellm_core_utils/llm_cost_calc/utils.py`): cached tokens are inside the prompt and may overlap its text and
/// media, which then bill only what the cache left; of the answer, reasoning and media come off its text.
struct BilledTokens: Sendable, Equatable {
    /// All tokens of the prompt, cached ones included: what a price's threshold looks at.
    var prompt = 0
    var text = 0
    var audio = 0
    var image = 0
    var video = 0
    var cacheRead = 0
    /// Of the tokens read from a cache, those of audio.
    var cacheReadAudio = 0
    var cacheWrite = 0
    var cacheWriteOneHour = 0
    var completion = 0
    var outputText = 0
    var outputAudio = 0
    var outputImage = 0
    var outputVideo = 0
    var reasoning = 0
    /// Whether the answer bills by parts; else all of it is text.
    var hasOutputParts = false

    init(_ usage: JSONValue) {
        let details = usage["prompt_tokens_details"] ?? usage["input_tokens_details"]
        cacheRead =
            Self.given(usage["cache_read_input_tokens"])
            ?? Self.given(usage["prompt_cache_hit_tokens"]) ?? Self.count(details?["cached_tokens"])
        let written =
            Self.given(usage["cache_creation_input_tokens"])
            ?? Self.given(details?["cache_write_tokens"])
            ?? Self.count(details?["cache_creation_tokens"])
        completion = Self.count(usage["completion_tokens"] ?? usage["output_tokens"])
        prompt = Self.count(usage["prompt_tokens"] ?? usage["input_tokens"])
        if usage["prompt_tokens"] == nil, details == nil {
            // Anthropic's own form counts cached tokens beside the input.
            prompt += cacheRead + written
        }
        splitWrites(
            written, usage["cache_creation"] ?? details?["cache_creation_token_details"])
        splitPrompt(details, written: written)
        splitCompletion(
            usage["completion_tokens_details"] ?? usage["output_tokens_details"],
            reasoning: Self.count(usage["reasoning_tokens"]))
    }

    /// Five minutes and one hour of keeping have prices of their own.
    private mutating func splitWrites(_ written: Int, _ details: JSONValue?) {
        cacheWrite = written
        guard let details, details.object != nil else { return }
        cacheWrite = Self.count(details["ephemeral_5m_input_tokens"])
        cacheWriteOneHour = Self.count(details["ephemeral_1h_input_tokens"])
    }

    private mutating func splitPrompt(_ details: JSONValue?, written: Int) {
        let cached = details?["cached_tokens_details"]
        cacheReadAudio = min(Self.count(cached?["audio_tokens"]), cacheRead)
        let cachedText = min(Self.count(cached?["text_tokens"]), cacheRead - cacheReadAudio)
        let cachedImage = min(
            Self.count(cached?["image_tokens"]), cacheRead - cacheReadAudio - cachedText)
        text = max(Self.count(details?["text_tokens"]) - cachedText, 0)
        audio = max(Self.count(details?["audio_tokens"]) - cacheReadAudio, 0)
        image = max(Self.count(details?["image_tokens"]) - cachedImage, 0)
        video = Self.count(details?["video_tokens"])
        let sum = text + cacheRead + audio + written + image + video
        if cacheRead > 0 || written > 0, sum > prompt {
            let left = max(prompt - cacheRead - written, 0)
            audio = min(audio, left)
            image = min(image, left - audio)
            video = min(video, left - audio - image)
            text = left - audio - image - video
        } else if text == 0, Self.count(details?["image_count"]) == 0 {
            text = max(prompt - cacheRead - audio - written - image - video, 0)
        }
    }

    private mutating func splitCompletion(_ details: JSONValue?, reasoning outer: Int) {
        outputAudio = Self.count(details?["audio_tokens"])
        outputImage = Self.count(details?["image_tokens"])
        outputVideo = Self.count(details?["video_tokens"])
        reasoning = Self.given(details?["reasoning_tokens"]) ?? outer
        let media = outputAudio + outputImage + outputVideo
        let stated = Self.count(details?["text_tokens"])
        let nested = min(reasoning, stated, max(stated + reasoning + media - completion, 0))
        outputText = stated - nested
        hasOutputParts = media + reasoning > 0 || outputText > 0
        guard outputText == 0 else { return }
        outputText = hasOutputParts ? max(completion - reasoning - media, 0) : completion
    }

    /// A count that is there; nil for a missing one, so that another spelling can stand in.
    private static func given(_ value: JSONValue?) -> Int? {
        value?.int == nil ? nil : count(value)
    }

    /// A count; 0 when it is missing, negative or beyond belief.
    static func count(_ value: JSONValue?) -> Int {
        value?.int.flatMap { (0...(1 << 32)).contains($0) ? $0 : nil } ?? 0
    }
}
