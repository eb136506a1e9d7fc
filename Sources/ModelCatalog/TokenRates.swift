/// The prices of one request's tokens, after its tier and the length of its prompt were looked at.
struct TokenRates: Sendable {
    var input = Rate.zero
    var output = Rate.zero
    var cacheRead = Rate.zero
    var cacheReadAudio = Rate.zero
    var cacheWrite = Rate.zero
    var cacheWriteOneHour = Rate.zero
    var audio = Rate.zero
    var image = Rate.zero
    var video = Rate.zero
    var outputAudio = Rate.zero
    var outputImage = Rate.zero
    var outputVideo = Rate.zero
    var reasoning = Rate.zero

    /// The rates of a tier for prompts above all `thresholds`, which ascend.
    ///
    /// A price that a tier lacks is the standard one; a cache price that is missing is the input's, a medium's the text's.
    /// An explicit 0 stays a price.
    init(_ prices: [String: Rate], _ tier: ServiceTier, above thresholds: [Int]) {
        let suffix = tier == .standard ? nil : ".\(tier.rawValue)"
        func price(_ kind: String) -> Rate? {
            suffix.flatMap { prices[kind + $0] } ?? prices[kind]
        }
        var read = price("cache_read")
        var write = price("cache_write")
        var writeOneHour = prices["cache_write_1h"]
        input = price("input") ?? .zero
        output = price("output") ?? .zero
        if output == .zero, let image = prices["output_image"] { output = image }
        for threshold in thresholds {
            input = price("input.above_\(threshold)") ?? input
            output = price("output.above_\(threshold)") ?? output
            read = price("cache_read.above_\(threshold)") ?? read
            write = price("cache_write.above_\(threshold)") ?? write
            writeOneHour = price("cache_write_1h.above_\(threshold)") ?? writeOneHour
        }
        cacheRead = read ?? input
        cacheWrite = write ?? input
        cacheWriteOneHour = writeOneHour ?? cacheWrite
        cacheReadAudio = price("cache_read_audio") ?? cacheRead
        audio = price("input_audio") ?? input
        image = price("input_image") ?? input
        video = price("input_video") ?? input
        outputAudio = prices["output_audio"] ?? output
        outputImage = prices["output_image"] ?? output
        outputVideo = prices["output_video"] ?? output
        if let suffix, let rate = prices["output_reasoning" + suffix] {
            reasoning = rate
        } else if let suffix, prices["output" + suffix] != nil {
            reasoning = output
        } else {
            reasoning = prices["output_reasoning"] ?? output
        }
    }

    /// The rates of a step of a price list by prompt length, which has prices of its own for everything.
    ///
    /// What it does not name is priced as its input; an output that it does not name, as the model's.
    init(step: [String: Rate], standard: TokenRates) {
        self = standard
        input = step["input"] ?? .zero
        output = step["output"] ?? standard.output
        cacheRead = step["cache_read"] ?? input
        cacheReadAudio = cacheRead
        cacheWrite = step["cache_write"] ?? input
        cacheWriteOneHour = step["cache_write_1h"] ?? cacheWrite
        reasoning = step["output_reasoning"] ?? step["output"] ?? standard.reasoning
        (audio, image, video) = (input, input, input)
        (outputAudio, outputImage, outputVideo) = (output, output, output)
    }

    /// What the counts cost; units beside the tokens are not in it.
    func cost(_ tokens: BilledTokens) -> (
        input: Int128, read: Int128, write: Int128, output: Int128, reasoning: Int128
    ) {
        (
            input * tokens.text + audio * tokens.audio + image * tokens.image
                + video * tokens.video,
            cacheRead * (tokens.cacheRead - tokens.cacheReadAudio)
                + cacheReadAudio * tokens.cacheReadAudio,
            cacheWrite * tokens.cacheWrite + cacheWriteOneHour * tokens.cacheWriteOneHour,
            output * tokens.outputText + outputAudio * tokens.outputAudio
                + outputImage * tokens.outputImage + outputVideo * tokens.outputVideo,
            reasoning * tokens.reasoning
        )
    }
}
