import CommandSupport
import Failures
import Gateway
import JSON

/// `router_settings`, and what of them LiteLLM also reads in `litellm_settings`.
extension ConfigReader {
    /// One setting where the file has it.
    private struct Setting {
        let node: ConfigNode
        let name: String
    }

    /// Reads both sections; names of models in them are checked against those of the file.
    mutating func readRouting(_ root: ConfigNode, into gateway: inout GatewayConfiguration) {
        let names = ModelNames(gateway.deployments)
        var routing = RoutingSettings()
        readAliases(root, names, into: &routing)
        readStrategy(root, into: &routing)
        readRetries(root, names, into: &routing)
        readCooldowns(root, into: &routing)
        readFallbacks(root, names.adding(routing.aliases.keys), into: &routing)
        readChecks(root)
        let router = root["router_settings"]
        routing.timeout = seconds(router?["timeout"], "router_settings.timeout", mayBeZero: false)
        routing.streamTimeout = seconds(
            router?["stream_timeout"], "router_settings.stream_timeout", mayBeZero: false)
        routing.checksContextWindow =
            flag(router?["enable_pre_call_checks"], "router_settings.enable_pre_call_checks")
            ?? routing.checksContextWindow
        routing.filtersByTags =
            flag(router?["enable_tag_filtering"], "router_settings.enable_tag_filtering")
            ?? routing.filtersByTags
        routing.matchesAnyTag =
            flag(router?["tag_filtering_match_any"], "router_settings.tag_filtering_match_any")
            ?? routing.matchesAnyTag
        routing.defaultMaxParallel = count(
            router?["default_max_parallel_requests"],
            "router_settings.default_max_parallel_requests", least: 1)
        gateway.routing = routing
        gateway.upstreamTimeout =
            seconds(
                root["litellm_settings"]?["request_timeout"], "litellm_settings.request_timeout",
                mayBeZero: false) ?? gateway.upstreamTimeout
        reportStarvedDeployments(gateway)
    }

    /// A setting of either section; `router_settings` wins, and the other one is reported.
    private mutating func setting(_ root: ConfigNode, _ key: String) -> Setting? {
        let general = root["litellm_settings"].flatMap { $0.member(key) }
        if let own = root["router_settings"]?[key] {
            if let general {
                warn(
                    general.keyMark,
                    "litellm_settings.\(key) has no effect: router_settings.\(key) at "
                        + "\(place(own.mark)) counts")
            }
            return Setting(node: own, name: "router_settings.\(key)")
        }
        return general.map { Setting(node: $0.value, name: "litellm_settings.\(key)") }
    }

    // MARK: strategy, retries, cooldowns

    private mutating func readStrategy(_ root: ConfigNode, into routing: inout RoutingSettings) {
        guard let router = root["router_settings"] else { return }
        if let node = router["routing_strategy"], !node.isNull,
            let word = text(node, "router_settings.routing_strategy")
        {
            if word == "usage-based-routing" {
                routing.strategy = .usageBased
            } else if let strategy = RoutingStrategy(rawValue: word) {
                routing.strategy = strategy
            } else {
                let known = RoutingStrategy.allCases.map(\.rawValue)
                error(
                    node.mark, "unknown routing_strategy \(word.shownBriefly)",
                    hint: nearestMatch(to: word, in: known).map { "did you mean \($0)?" }
                        ?? "one of \(known.joined(separator: ", "))")
            }
        }
        let name = "router_settings.routing_strategy_args"
        guard let node = router["routing_strategy_args"], let members = map(node, name) else {
            return
        }
        reportKeys(members, of: ConfigKeys.strategyArguments, prefix: "\(name).")
        let latency = routing.latency
        routing.latency.timeToLive =
            seconds(node["ttl"], "\(name).ttl", mayBeZero: false) ?? latency.timeToLive
        routing.latency.buffer =
            amount(node["lowest_latency_buffer"], "\(name).lowest_latency_buffer")?.0
            ?? latency.buffer
        routing.latency.samples =
            count(node["max_latency_list_size"], "\(name).max_latency_list_size", least: 1)
            ?? latency.samples
    }

    private mutating func readRetries(
        _ root: ConfigNode, _ names: ModelNames, into routing: inout RoutingSettings
    ) {
        if let setting = setting(root, "num_retries") {
            routing.retries = count(setting.node, setting.name) ?? routing.retries
        }
        let router = root["router_settings"]
        routing.retryAfter =
            seconds(router?["retry_after"], "router_settings.retry_after", mayBeZero: true)
            ?? routing.retryAfter
        routing.maxFallbacks =
            count(router?["max_fallbacks"], "router_settings.max_fallbacks") ?? routing.maxFallbacks
        routing.retryPolicy = readFailureCounts(
            router?["retry_policy"], "router_settings.retry_policy", suffix: "Retries")
        let name = "router_settings.model_group_retry_policy"
        guard let node = router?["model_group_retry_policy"], let members = map(node, name) else {
            return
        }
        for member in members {
            if !names.contains(member.key) { reportUnknown(member, name, names) }
            routing.groupRetryPolicies[member.key] = readFailureCounts(
                member.value, "\(name).\(member.key.shownBriefly)", suffix: "Retries")
        }
    }

    private mutating func readCooldowns(_ root: ConfigNode, into routing: inout RoutingSettings) {
        if let setting = setting(root, "allowed_fails") {
            routing.allowedFails = count(setting.node, setting.name)
        }
        if let setting = setting(root, "cooldown_time") {
            routing.cooldownTime =
                seconds(setting.node, setting.name, mayBeZero: true) ?? routing.cooldownTime
        }
        let router = root["router_settings"]
        routing.allowedFailsPolicy = readFailureCounts(
            router?["allowed_fails_policy"], "router_settings.allowed_fails_policy",
            suffix: "AllowedFails")
        routing.disablesCooldowns =
            flag(router?["disable_cooldowns"], "router_settings.disable_cooldowns") ?? false
    }

    /// `optional_pre_call_checks`: limits are kept exactly without being asked to, the rest does not exist.
    private mutating func readChecks(_ root: ConfigNode) {
        let name = "router_settings.optional_pre_call_checks"
        guard let node = root["router_settings"]?["optional_pre_call_checks"], !node.isNull else {
            return
        }
        for element in list(node, name) ?? [] {
            guard let word = writtenText(element, "an element of \(name)") else { continue }
            guard word != "enforce_model_rate_limits" else { continue }
            warn(element.mark, "\(name): \(word.shownBriefly) is not used by this version")
        }
    }

    // MARK: names

    private mutating func readAliases(
        _ root: ConfigNode, _ names: ModelNames, into routing: inout RoutingSettings
    ) {
        guard let setting = setting(root, "model_group_alias"),
            let members = map(setting.node, setting.name)
        else { return }
        for member in members {
            let path = "\(setting.name).\(member.key.shownBriefly)"
            var target: ConfigNode? = member.value
            var isHidden = false
            if case .map(let parts) = member.value.value {
                reportKeys(parts, of: ConfigKeys.alias, prefix: "\(path).")
                target = member.value["model"]
                isHidden = flag(member.value["hidden"], "\(path).hidden") ?? false
            }
            guard let target else {
                error(member.value.mark, "\(path) has no model")
                continue
            }
            guard let model = text(target, path) else { continue }
            if names.isListed(member.key) {
                warn(member.keyMark, "\(path) has no effect: model_list has a model of that name")
            } else if !names.contains(model) {
                error(
                    target.mark, "\(path) stands for \(model.shownBriefly), which is no model",
                    hint: names.nearest(to: model).map { "did you mean \($0)?" })
            } else {
                routing.aliases[member.key] = ModelAlias(modelName: model, isHidden: isHidden)
            }
        }
    }

    private mutating func reportUnknown(
        _ member: ConfigMember, _ name: String, _ names: ModelNames
    ) {
        warn(
            member.keyMark, "\(name): \(member.key.shownBriefly) is no model",
            hint: names.nearest(to: member.key).map { "did you mean \($0)?" })
    }

    private mutating func readFallbacks(
        _ root: ConfigNode, _ names: ModelNames, into routing: inout RoutingSettings
    ) {
        routing.fallbacks = readFallbackList(setting(root, "fallbacks"), names)
        routing.contextWindowFallbacks = readFallbackList(
            setting(root, "context_window_fallbacks"), names)
        routing.contentPolicyFallbacks = readFallbackList(
            setting(root, "content_policy_fallbacks"), names)
        if let setting = setting(root, "default_fallbacks"), !setting.node.isNull {
            routing.defaultFallbacks = readTargets(setting.node, of: nil, setting.name, names)
        }
    }

    /// A list of maps from a model's name to the names that are tried after it.
    private mutating func readFallbackList(
        _ setting: Setting?, _ names: ModelNames
    ) -> [String: [String]] {
        guard let setting, !setting.node.isNull else { return [:] }
        var fallbacks: [String: [String]] = [:]
        var places: [String: ConfigMark] = [:]
        for element in list(setting.node, setting.name) ?? [] {
            guard case .map(let members) = element.value else {
                error(
                    element.mark,
                    "an element of \(setting.name) must be a map, not \(element.kind)",
                    hint: "write - MODEL: [OTHER, …]")
                continue
            }
            for member in members {
                if let place = places[member.key] {
                    error(
                        member.keyMark,
                        "\(setting.name): \(member.key.shownBriefly) stands at "
                            + "\(self.place(place)) already")
                    continue
                }
                places[member.key] = member.keyMark
                if member.key != "*", !names.contains(member.key) {
                    reportUnknown(member, setting.name, names)
                }
                let path = "\(setting.name).\(member.key.shownBriefly)"
                fallbacks[member.key] = readTargets(member.value, of: member.key, path, names)
            }
        }
        for ring in FallbackRings.find(in: fallbacks) {
            guard let place = places[ring[0]] else { continue }
            warn(
                place,
                "\(setting.name) lead in a ring: \(ring.joined(separator: " > ").shownBriefly)",
                hint: "a call tries each of them once")
        }
        return fallbacks
    }

    private mutating func readTargets(
        _ node: ConfigNode, of source: String?, _ name: String, _ names: ModelNames
    ) -> [String] {
        var targets: [String] = []
        for element in list(node, name) ?? [] {
            guard let target = text(element, "an element of \(name)") else { continue }
            if target == source {
                error(element.mark, "\(name) falls back to itself")
            } else if !names.contains(target) {
                error(
                    element.mark, "\(name): \(target.shownBriefly) is no model",
                    hint: names.nearest(to: target).map { "did you mean \($0)?" })
            } else if targets.contains(target) {
                warn(element.mark, "\(name): \(target.shownBriefly) comes twice")
            } else {
                targets.append(target)
            }
        }
        return targets
    }

    // MARK: groups

    /// Under `simple-shuffle` an entry without the measure that others of its group have is never chosen.
    private mutating func reportStarvedDeployments(_ gateway: GatewayConfiguration) {
        guard gateway.routing.strategy == .simpleShuffle else { return }
        let measures: [(String, @Sendable (DeploymentLimits) -> Bool)] = [
            ("weight", { ($0.weight ?? 0) > 0 }), ("rpm", { $0.requestsPerMinute != nil }),
            ("tpm", { $0.tokensPerMinute != nil }),
        ]
        let open = gateway.deployments.filter { !$0.isBlocked }
        for group in Dictionary(grouping: open, by: \.modelName).values {
            for rank in Dictionary(grouping: group, by: \.limits.order).values {
                guard
                    let (measure, has) = measures.first(where: {
                        rank.map(\.limits).contains(where: $0.1)
                    })
                else { continue }
                for deployment in rank where !has(deployment.limits) {
                    if measure == "weight", deployment.limits.weight == 0 { continue }
                    guard let mark = placesByID[deployment.id] else { continue }
                    warn(
                        mark,
                        "this entry of \(deployment.modelName.shownBriefly) is chosen only when no "
                            + "other can be: it has no \(measure), and others have")
                }
            }
        }
    }
}
