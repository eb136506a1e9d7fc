import Failures
import Gateway
import JSON

/// `general_settings`, `litellm_settings` and `environment_variables`.
extension ConfigReader {
    /// Shorter master keys are guessable and refused.
    static let minMasterKeyLength = 16
    /// Variables that a config file must not change for the process, as LiteLLM has it.
    private static let protectedVariables: Set<String> = [
        "HOME", "LOGNAME", "NO_PROXY", "PATH", "SHELL", "USER",
    ]
    /// How keys start that stand in documents and samples; no gateway accepts one.
    private static let samplePrefixes = ["sk-1234", "sk-your", "sk-xxx"]

    /// Reads `general_settings`.
    mutating func readGeneralSettings(
        _ node: ConfigNode?, into gateway: inout GatewayConfiguration,
        _ allowedHosts: inout [String]
    ) {
        guard let node, let members = map(node, "general_settings") else { return }
        reportKeys(members, of: ConfigKeys.general, prefix: "general_settings.")
        gateway.masterKey = readMasterKey(node["master_key"])
        readBounds(node, into: &gateway)
        if let always = flag(
            node["always_include_stream_usage"], "general_settings.always_include_stream_usage")
        {
            gateway.streamUsage = always ? .shown : .asAsked
        }
        allowsLinkLocalUpstreams =
            flag(
                node["allow_link_local_upstreams"], "general_settings.allow_link_local_upstreams")
            ?? false
        gateway.allowsLinkLocalUpstreams = allowsLinkLocalUpstreams
        gateway.listsWildcards =
            flag(node["return_wildcard_routes"], "general_settings.return_wildcard_routes")
            ?? gateway.listsWildcards
        allowsHTTPUpstreams =
            flag(node["allow_http_upstreams"], "general_settings.allow_http_upstreams") ?? false
        if let hosts = node["allowed_hosts"] {
            let name = "general_settings.allowed_hosts"
            for host in list(hosts, name) ?? [] {
                if let host = text(host, "an element of \(name)") { allowedHosts.append(host) }
            }
        }
    }

    /// Limits of the listener and of all calls together.
    private mutating func readBounds(
        _ node: ConfigNode, into gateway: inout GatewayConfiguration
    ) {
        if let size = node["max_request_size_mb"] {
            gateway.maxBodyBytes = bytes(size) ?? gateway.maxBodyBytes
        }
        gateway.maxBufferedBytes =
            count(
                node["max_buffered_bytes"], "general_settings.max_buffered_bytes", least: 1 << 20)
            ?? gateway.maxBufferedBytes
        gateway.maxConnections =
            count(node["max_connections"], "general_settings.max_connections", least: 1)
            ?? gateway.maxConnections
        gateway.maxParallelCalls = count(
            node["global_max_parallel_requests"], "general_settings.global_max_parallel_requests",
            least: 1)
    }

    /// Reads of `litellm_settings` what `router_settings` cannot hold.
    mutating func readLiteLLMSettings(
        _ node: ConfigNode?, into gateway: inout GatewayConfiguration
    ) {
        let name = "litellm_settings"
        reportSettings(node, of: ConfigKeys.litellm, name)
        dropsParameters = flag(node?["drop_params"], "\(name).drop_params") ?? false
        let metricsKey = "require_auth_for_metrics_endpoint"
        gateway.opensMetrics = flag(node?[metricsKey], "\(name).\(metricsKey)") == false
    }

    /// Reads the names that the model hub shows; names that no entry has are left out.
    mutating func readPublicNames(
        _ node: ConfigNode?, into gateway: inout GatewayConfiguration
    ) {
        let key = "litellm_settings.public_model_groups"
        guard let node = node?.given, let elements = list(node, key) else { return }
        let names = ModelNames(gateway.deployments).adding(gateway.routing.aliases.keys)
        gateway.publicNames = elements.compactMap { element in
            guard let name = text(element, "an element of \(key)") else { return nil }
            guard !names.contains(name) else { return name }
            warn(
                element.mark, "\(key): \(name.shownBriefly) is no model",
                hint: names.nearest(to: name).map { "did you mean \($0)?" })
            return nil
        }
    }

    private mutating func readMasterKey(_ node: ConfigNode?) -> Secret? {
        let name = "general_settings.master_key"
        guard let node, let key = text(node, name) else { return nil }
        if let reason = Self.weakness(of: key) {
            error(node.mark, "\(name) \(reason)", hint: MasterKey.hint)
            return nil
        }
        return Secret(key)
    }

    /// Why a key must not guard a gateway; nil when it may.
    static func weakness(of key: String) -> String? {
        let lower = key.lowercased()
        if lower == "sk-example" || samplePrefixes.contains(where: { lower.hasPrefix($0) }) {
            return "is a sample from a document"
        }
        if key.unicodeScalars.contains(where: { !(0x21...0x7E).contains($0.value) }) {
            return "holds white space or characters beyond ASCII, which no header can carry"
        }
        if key.count < minMasterKeyLength {
            return "is shorter than \(minMasterKeyLength) characters"
        }
        return nil
    }

    /// `max_request_size_mb`: mebibytes, fractions allowed, at most 1 GiB.
    private mutating func bytes(_ node: ConfigNode) -> Int? {
        guard case .number(let number) = node.value, let size = number.double,
            (0.001...1024).contains(size)
        else {
            error(
                node.mark,
                "general_settings.max_request_size_mb must be a number from 0.001 to 1024")
            return nil
        }
        return Int(size * 1_048_576)
    }

    /// Reads `environment_variables` over the process's environment.
    mutating func readEnvironmentVariables(_ node: ConfigNode?) {
        guard let node, let members = map(node, "environment_variables") else { return }
        for member in members {
            let name = "environment_variables.\(member.key.shownBriefly)"
            let isProtected =
                Self.protectedVariables.contains(member.key)
                || ["DYLD_", "LD_", "PYTHON"].contains { member.key.hasPrefix($0) }
            if isProtected {
                warn(member.keyMark, "\(name) is left as it is: a config file must not change it")
                continue
            }
            switch member.value.value {
            case .null: continue
            case .bool(let flag): environment[member.key] = flag ? "true" : "false"
            case .number(let number): environment[member.key] = number.text
            default:
                if let value = text(member.value, name) { environment[member.key] = value }
            }
        }
    }
}
