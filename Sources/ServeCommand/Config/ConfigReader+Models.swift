import CommandSupport
import Failures
import Gateway
import JSON
import Providers

/// `model_list`, and the same entries as JSON Lines.
extension ConfigReader {
    /// Reads `model_list`.
    mutating func readModelList(_ node: ConfigNode) -> [Deployment] {
        guard let entries = list(node, "model_list") else { return [] }
        if entries.isEmpty { error(node.mark, "model_list is empty") }
        return entries.compactMap { entry in
            guard case .map(let members) = entry.value else {
                error(entry.mark, "an entry of model_list must be a map, not \(entry.kind)")
                return nil
            }
            reportKeys(members, of: ConfigKeys.entry, prefix: "")
            let info = entry["model_info"]
            return readEntry(entry, modelInfo: readModelInfo(info), info)
        }
    }

    /// Reads JSON Lines: extra members of a record count as `model_info`, and records of providers that this version
    /// does not know are left out with one warning, so that a whole catalog can be piped in.
    mutating func readRecords(_ records: [ConfigNode]) -> [Deployment] {
        let catalogKeys: Set = ["model_group", "providers", "sources", "state"]
        var deployments: [Deployment] = []
        var skipped: [String: Int] = [:]
        for record in records {
            guard case .map(let members) = record.value else {
                error(record.mark, "a model record must be an object, not \(record.kind)")
                continue
            }
            if let model = record["litellm_params"]?["model"], case .string(let text) = model.value,
                let slash = text.firstIndex(of: "/"), !providers.contains(String(text[..<slash]))
            {
                skipped[String(text[..<slash]), default: 0] += 1
                continue
            }
            var info = readModelInfo(record["model_info"])
            for member in members where !ConfigKeys.entry.honoured.contains(member.key) {
                guard !catalogKeys.contains(member.key), info[member.key] == nil else { continue }
                info[member.key] = member.value.json
            }
            let node = ConfigNode(.object(info), mark: record.mark)
            if let deployment = readEntry(record, modelInfo: info, node) {
                deployments.append(deployment)
            }
        }
        if !skipped.isEmpty {
            let names = skipped.sorted { $0.key < $1.key }.map { "\($0.key) (\($0.value))" }
            warn(
                .start,
                "left out models of providers that this version cannot call: "
                    + names.joined(separator: ", ").shownBriefly)
        }
        if deployments.isEmpty, !findings.contains(where: { $0.severity == .error }) {
            error(.start, "no record names a model that this version can call")
        }
        return deployments
    }

    private mutating func readModelInfo(_ node: ConfigNode?) -> JSONObject {
        guard let node, let members = map(node, "model_info") else { return JSONObject() }
        for member in members where ConfigKeys.info.unused.contains(member.key) {
            reportUnused(member, "model_info.")
        }
        for name in ["mode", "base_model"] where node[name].map({ !$0.json.isNull }) ?? false {
            _ = node[name].flatMap { writtenText($0, "model_info.\(name)") }
        }
        return node.json.object ?? JSONObject()
    }

    /// `info` is `modelInfo` with its places.
    private mutating func readEntry(
        _ entry: ConfigNode, modelInfo: JSONObject, _ info: ConfigNode?
    ) -> Deployment? {
        let modelName = readModelName(entry)
        guard let parameters = entry["litellm_params"] else {
            error(entry.mark, "the entry has no litellm_params", hint: "add one with a model")
            return nil
        }
        guard let members = map(parameters, "litellm_params") else { return nil }
        reportKeys(members, of: ConfigKeys.parameters, prefix: "litellm_params.")
        let target = readTarget(parameters)
        let apiBase = readAPIBase(parameters)
        let apiKey = text(parameters["api_key"]?.given, "litellm_params.api_key")
        let limits = readLimits(parameters, info)
        let prices = readPrices(parameters, info)
        let tags = readTags(parameters)
        let changes = readRequestChanges(parameters, provider: target?.provider ?? "")
        let apiVersion = readAPIVersion(parameters, provider: target?.provider ?? "")
        guard let modelName, let target else { return nil }
        guard let id = takeID(of: entry, modelName, parameters) else { return nil }
        if let mark = target.star, !Self.stars(target.model, areWithin: modelName) {
            error(
                mark, "litellm_params.model has a * for which model_name has none",
                hint: "a * of model_name stands for the same text as that of model")
        }
        var deployment = Deployment(
            modelName: modelName, provider: target.provider, upstreamModel: target.model, id: id,
            apiBase: apiBase, apiKey: apiKey.map { Secret($0) }, modelInfo: modelInfo)
        deployment.limits = limits
        deployment.limits.inputCostPerToken = prices["input_cost_per_token"]?.double
        deployment.limits.outputCostPerToken = prices["output_cost_per_token"]?.double
        deployment.isBlocked = flag(info?["blocked"], "model_info.blocked") ?? false
        deployment.prices = prices
        deployment.tags = tags
        deployment.requestChanges = changes
        deployment.apiVersion = apiVersion
        return deployment
    }

    /// The entry's id, which no other has from now on; nil for one that is taken.
    private mutating func takeID(
        of entry: ConfigNode, _ modelName: String, _ parameters: ConfigNode
    ) -> String? {
        let id = readID(entry) ?? freeID(modelName, parameters.json.object ?? JSONObject())
        if let place = placesByID[id] {
            error(
                entry["model_info"]?["id"]?.mark ?? entry.mark,
                "model_info.id is the one of the entry at \(self.place(place))")
            return nil
        }
        placesByID[id] = entry.mark
        return id
    }

    /// The digest of an entry; entries that are alike share the calls and have ids of their own.
    private func freeID(_ modelName: String, _ parameters: JSONObject) -> String {
        var copy = 0
        while true {
            let id = DeploymentID.digest(modelName: modelName, parameters: parameters, copy: copy)
            if placesByID[id] == nil { return id }
            copy += 1
        }
    }

    private mutating func readModelName(_ entry: ConfigNode) -> String? {
        guard let node = entry["model_name"] else {
            error(entry.mark, "the entry has no model_name")
            return nil
        }
        return writtenText(node, "model_name")
    }

    /// Whether each `*` of a model has one of the name to take its text from.
    private static func stars(_ model: String, areWithin name: String) -> Bool {
        model.count { $0 == "*" } <= name.count { $0 == "*" }
    }

    private mutating func readAPIVersion(_ parameters: ConfigNode, provider: String) -> String? {
        guard let node = parameters["api_version"], !node.isNull else { return nil }
        guard !["databricks", "echo"].contains(provider) else {
            warn(node.mark, "litellm_params.api_version has no effect with \(provider)")
            return nil
        }
        return text(node, "litellm_params.api_version")
    }

    private mutating func readID(_ entry: ConfigNode) -> String? {
        guard let node = entry["model_info"]?["id"], !node.isNull else { return nil }
        if case .number(let number) = node.value { return number.text }
        return writtenText(node, "model_info.id")
    }

    /// Who answers, and under which name: `litellm_params.model`, taken apart at its first slash.
    private mutating func readTarget(
        _ parameters: ConfigNode
    ) -> (provider: String, model: String, star: ConfigMark?)? {
        guard let node = parameters["model"] else {
            error(
                parameters.mark, "litellm_params has no model",
                hint: "write PROVIDER/NAME, for example databricks/my-endpoint")
            return nil
        }
        let forced = text(
            parameters["custom_llm_provider"]?.given, "litellm_params.custom_llm_provider")
        guard let model = text(node, "litellm_params.model") else { return nil }
        var provider = forced
        var name = model[...]
        if let slash = model.firstIndex(of: "/") {
            let slug = String(model[..<slash])
            if forced == nil || forced == slug {
                provider = slug
                name = model[model.index(after: slash)...]
            }
        }
        provider =
            provider ?? KnownModelNames.provider(of: model)
            ?? ["api_base", "base_url"].lazy.compactMap { parameters[$0]?.json.string }.first
            .flatMap { CompatibleUpstream.owner(ofBase: $0) }
        guard let provider else {
            error(
                node.mark, "litellm_params.model \(model.shownBriefly) names no provider",
                hint: "write PROVIDER/NAME, for example openai/\(model.shownBriefly)")
            return nil
        }
        guard isCallable(provider, node.mark) else { return nil }
        guard !name.isEmpty else {
            error(node.mark, "litellm_params.model names no model after the slash")
            return nil
        }
        return (provider, String(name), name.contains("*") ? node.mark : nil)
    }

    private mutating func isCallable(_ provider: String, _ mark: ConfigMark) -> Bool {
        guard !providers.contains(provider) else { return true }
        let near = nearestMatch(to: provider, in: providers.sorted())
        error(
            mark, "unknown provider \(provider.shownBriefly)",
            hint: near.map { "did you mean \($0)?" }
                ?? "llm-serve-config(5) lists those that this version calls")
        return false
    }

    private mutating func readAPIBase(_ parameters: ConfigNode) -> String? {
        let key = parameters["api_base"]?.given == nil ? "base_url" : "api_base"
        guard let node = parameters[key]?.given, let url = text(node, "litellm_params.\(key)")
        else {
            return nil
        }
        switch UpstreamURL.read(url) {
        case .valid(let url): return url
        case .plain(let url) where allowsHTTPUpstreams: return url
        case .plain:
            error(
                node.mark,
                "litellm_params.\(key) is http:// to another machine: keys and prompts would travel in the clear",
                hint: "use https://, or set general_settings.allow_http_upstreams: true")
        case .linkLocal(let url) where allowsLinkLocalUpstreams: return url
        case .linkLocal:
            error(
                node.mark,
                "litellm_params.\(key) leads to a link-local address: there clouds keep credentials",
                hint: "if it must be, set general_settings.allow_link_local_upstreams: true")
        case .invalid(let reason):
            error(node.mark, "litellm_params.\(key) \(reason)")
        }
        return nil
    }
}
