package import JSON

extension ModelPrices {
    /// What an answer cost, from its usage object.
    ///
    /// The usage is OpenAI's, of chat, completions, embeddings, Responses, transcriptions or images, or Anthropic's. The
    /// tier is the request's; without one the usage's own `service_tier` counts. The figure is LiteLLM's
    /// `completion_cost`, exact where that one is a sum of binary fractions. It leaves out prices by the time of day.
    package func cost(of usage: JSONValue, tier: ServiceTier? = nil) -> Cost {
        if let reported = reportedCost(usage) { return reported }
        let tokens = BilledTokens(foldingReasoning(usage))
        let tier = tier ?? ServiceTier(wireName: usage["service_tier"]?.string)
        var sums: (input: Int128, read: Int128, write: Int128, output: Int128, reasoning: Int128)
        if tier == .batch {
            sums = batchCost(tokens)
        } else {
            sums = rates(tier, prompt: tokens.prompt).cost(tokens)
            sums.input += mediaCost(usage)
        }
        if let factor = factor(usage) {
            sums = (
                sums.input * factor / 1000, sums.read * factor / 1000, sums.write * factor / 1000,
                sums.output * factor / 1000, sums.reasoning * factor / 1000
            )
        }
        var cost = Cost()
        cost.input = Money(yocto: sums.input)
        cost.cacheRead = Money(yocto: sums.read)
        cost.cacheWrite = Money(yocto: sums.write)
        cost.output = Money(yocto: sums.output)
        cost.reasoning = Money(yocto: sums.reasoning)
        cost.tools = Money(yocto: toolCost(usage))
        return cost
    }

    /// Perplexity and xAI say themselves what an answer cost, fees included.
    private func reportedCost(_ usage: JSONValue) -> Cost? {
        guard provider == "perplexity" || provider == "xai",
            let number = usage["cost"]?["total_cost"]?.number ?? usage["cost"]?.number,
            let rate = Rate(number)
        else { return nil }
        var cost = Cost()
        cost.output = Money(yocto: rate.yocto)
        return cost
    }

    /// xAI counts reasoning beside the completion, at the price of it, unless the total says otherwise.
    private func foldingReasoning(_ usage: JSONValue) -> JSONValue {
        guard provider == "xai" else { return usage }
        let prompt = BilledTokens.count(usage["prompt_tokens"])
        let completion = BilledTokens.count(usage["completion_tokens"])
        let reasoning = BilledTokens.count(usage["completion_tokens_details"]?["reasoning_tokens"])
        let isFolded = BilledTokens.count(usage["total_tokens"]) == prompt + completion
        var folded = usage
        folded["completion_tokens"] = .number(
            JSONNumber(isFolded ? completion : completion + reasoning))
        folded["completion_tokens_details"] = nil
        folded["reasoning_tokens"] = nil
        return folded
    }

    /// Media that bill by their number or length, and inputs that bill by other units than tokens.
    private func mediaCost(_ usage: JSONValue) -> Int128 {
        let details = usage["prompt_tokens_details"] ?? usage["input_tokens_details"]
        func units(_ kind: String, _ count: JSONValue?) -> Int128 {
            guard let rate = unitPrices[kind], let count = count?.number.flatMap(Rate.init) else {
                return 0
            }
            // A count may have a fraction: seconds do.
            return rate.price(of: count.yocto / (Rate.scale / 1_000_000), in: 1_000_000)
        }
        return units("input.character", details?["character_count"])
            + units("input.image", details?["image_count"])
            + units("input.video_second", details?["video_length_seconds"])
            + units("input.audio_second", details?["audio_length_seconds"])
            + units("query", details?["query_count"])
            + units("query", usage["search_units"]) + units("input.second", usage["seconds"])
    }

    /// Web searches that the provider ran for the answer, at the price of a medium one.
    private func toolCost(_ usage: JSONValue) -> Int128 {
        let searches = BilledTokens.count(usage["server_tool_use"]?["web_search_requests"])
        return unitPrices["web_search.query.medium"].map { $0 * searches } ?? 0
    }

    /// What everything is multiplied by, in thousandths: Anthropic's surcharges for a region and for speed.
    private func factor(_ usage: JSONValue) -> Int128? {
        guard provider == "anthropic", !multipliers.isEmpty else { return nil }
        var factor: Int128 = 1000
        if let region = usage["inference_geo"]?.string?.lowercased(),
            let multiplier = multipliers["region_\(region)"]
        {
            factor = factor * Int128(multiplier) / 1000
        }
        if usage["speed"]?.string == "fast", let multiplier = multipliers["fast_mode"] {
            factor = factor * Int128(multiplier) / 1000
        }
        return factor == 1000 ? nil : min(factor, Self.largestFactor)
    }

    /// Tenfold: no surcharge comes near it, and the largest sum still fits.
    private static let largestFactor: Int128 = 10_000

    /// The price of a batch: its own rates, or half the standard ones.
    private func batchCost(_ tokens: BilledTokens) -> (
        input: Int128, read: Int128, write: Int128, output: Int128, reasoning: Int128
    ) {
        let listed = rates(.standard, prompt: tokens.prompt)
        let outputRate =
            batchRate("output", tokens) ?? (tokenPrices["output"] ?? listed.output).half
        let imageRate =
            tokenPrices["output_image.batch"] ?? tokenPrices["output_image"]?.half ?? outputRate
        let images = min(tokens.outputImage, tokens.completion)
        let output = outputRate * (tokens.completion - images) + imageRate * images
        let written = tokens.cacheWrite + tokens.cacheWriteOneHour
        guard let input = batchRate("input", tokens) else {
            let standard = tokenPrices["input"] ?? listed.input
            let plain = tokens.prompt - tokens.cacheRead - written
            return (
                standard.half * max(plain, 0),
                (tokenPrices["cache_read"] ?? standard).half * tokens.cacheRead,
                (tokenPrices["cache_write"] ?? standard).half * written, output, 0
            )
        }
        let read = batchRate("cache_read", tokens)
        let write = batchRate("cache_write", tokens)
        let media = tokens.audio + tokens.image + tokens.video
        let text =
            tokens.prompt - media - (read == nil ? 0 : tokens.cacheRead)
            - (write == nil ? 0 : written)
        return (
            input * max(text, 0)
                + (tokenPrices["input_audio.batch"] ?? input) * tokens.audio
                + (tokenPrices["input_image.batch"] ?? input) * tokens.image
                + (tokenPrices["input_video.batch"] ?? input) * tokens.video,
            (read ?? .zero) * tokens.cacheRead, (write ?? .zero) * written, output, 0
        )
    }

    /// A batch's rate for a prompt of this length; nil when the provider names none.
    private func batchRate(_ kind: String, _ tokens: BilledTokens) -> Rate? {
        let crossed = tokenPrices.keys.compactMap { key -> Int? in
            guard key.hasPrefix("\(kind).above_"), key.hasSuffix(".batch") else { return nil }
            return Int(key.dropFirst(kind.utf8.count + 7).dropLast(6))
        }.filter { tokens.prompt > $0 || (tokens.prompt == $0 && provider == "xai") }.max()
        return crossed.flatMap { tokenPrices["\(kind).above_\($0).batch"] }
            ?? tokenPrices["\(kind).batch"]
    }
}
