import CommandSupport
import Failures
import Gateway
import JSON

/// What `litellm_params` and `model_info` say beside who answers.
extension ConfigReader {
    /// Limits, priorities, times and prices of an entry.
    mutating func readLimits(_ parameters: ConfigNode, _ info: ConfigNode?) -> DeploymentLimits {
        let prefix = "litellm_params."
        var limits = DeploymentLimits()
        limits.weight = amount(parameters["weight"], prefix + "weight")?.0
        limits.requestsPerMinute = count(parameters["rpm"], prefix + "rpm", least: 1)
        limits.tokensPerMinute = count(parameters["tpm"], prefix + "tpm", least: 1)
        limits.order = count(parameters["order"], prefix + "order")
        limits.maxParallel = count(
            parameters["max_parallel_requests"], prefix + "max_parallel_requests", least: 1)
        limits.timeout = seconds(parameters["timeout"], prefix + "timeout", mayBeZero: false)
        limits.streamTimeout = seconds(
            parameters["stream_timeout"], prefix + "stream_timeout", mayBeZero: false)
        let ownRetries = count(parameters["num_retries"], prefix + "num_retries")
        limits.retries = count(parameters["max_retries"], prefix + "max_retries")
        limits.retries = ownRetries ?? limits.retries
        let infoCooldown = seconds(
            info?["cooldown_time"], "model_info.cooldown_time", mayBeZero: true)
        limits.cooldownTime =
            seconds(parameters["cooldown_time"], prefix + "cooldown_time", mayBeZero: true)
            ?? infoCooldown
        limits.allowedFails = count(info?["allowed_fails"], "model_info.allowed_fails")
        limits.allowedFailsPolicy = readFailureCounts(
            info?["allowed_fails_policy"], "model_info.allowed_fails_policy", suffix: "AllowedFails"
        )
        let maxInput = count(info?["max_input_tokens"], "model_info.max_input_tokens")
        // Catalogs write 0 for a length that they do not know.
        limits.maxInputTokens = maxInput == 0 ? nil : maxInput
        return limits
    }

    /// A map of `<class of failure><suffix>` to numbers, as `retry_policy` is one.
    mutating func readFailureCounts(
        _ node: ConfigNode?, _ name: String, suffix: String
    ) -> FailureCounts {
        var counts = FailureCounts()
        guard let node, let members = map(node, name) else { return counts }
        let classes = Dictionary(
            uniqueKeysWithValues: FailureClass.allCases.map { ($0.rawValue + suffix, $0) })
        for member in members {
            if let failure = classes[member.key] {
                counts.counts[failure] = count(member.value, "\(name).\(member.key)")
            } else if member.key == "Default" + suffix {
                counts.other = count(member.value, "\(name).\(member.key)")
            } else {
                let known = classes.keys.sorted() + ["Default" + suffix]
                warn(
                    member.keyMark, "unknown key \(name).\(member.key.shownBriefly)",
                    hint: nearestMatch(to: member.key, in: known).map { "did you mean \($0)?" })
            }
        }
        return counts
    }

    /// Prices of an entry; those in `litellm_params` win over those in `model_info`.
    mutating func readPrices(
        _ parameters: ConfigNode, _ info: ConfigNode?
    ) -> [String: JSONNumber] {
        var prices: [String: JSONNumber] = [:]
        for (node, section) in [(info, "model_info"), (parameters, "litellm_params")] {
            guard case .map(let members)? = node?.value else { continue }
            for member in members where ConfigKeys.isPrice(member.key) {
                let name = "\(section).\(member.key)"
                guard let (price, number) = amount(member.value, name) else { continue }
                if price >= 0.01, member.key.hasSuffix("_per_token") {
                    warn(
                        member.value.mark,
                        "\(name) is \(number.text) dollars for one token: prices are per token",
                        hint: "divide a price per million tokens by 1000000")
                }
                prices[member.key] = number
            }
        }
        return prices
    }

    /// The words of `tags`.
    mutating func readTags(_ parameters: ConfigNode) -> [String] {
        words(parameters["tags"], "litellm_params.tags")
    }

    /// A list of strings that are not empty.
    mutating func words(_ node: ConfigNode?, _ name: String) -> [String] {
        guard let node, !node.isNull else { return [] }
        return (list(node, name) ?? []).compactMap { writtenText($0, "an element of \(name)") }
    }
}
