import Failures
import Gateway
import JSON

/// What `llm-serve config` prints: each setting in effect, and where it comes from.
///
/// The sections of the file with references resolved, defaults filled in, keys without effect left out and secrets as
/// `********`, then `origins`: from the place of each value, in jq's notation, to `FILE:LINE`, `NAME at FILE:LINE` for
/// a variable, `NAME` for a variable that no file mentions, or `default`.
struct ResolvedConfig {
    /// How a string of the file is to be read.
    private enum Notation {
        /// As written.
        case plain
        /// Only `os.environ/NAME` is a reference.
        case longReferences
        /// `$NAME` and `${NAME}` too.
        case references
    }

    private let loaded: LoadedConfig
    private var origins = JSONObject()

    /// The document of a config that is valid.
    ///
    /// `environment` is the process's own. A master key that it gives is refused as `serve` refuses it.
    static func document(
        of loaded: LoadedConfig, environment: [String: String]
    ) throws(ToolError) -> JSONValue {
        var config = ResolvedConfig(loaded: loaded)
        var document = JSONObject()
        document["model_list"] = config.modelList()
        document["general_settings"] = try config.general(environment)
        document["litellm_settings"] = config.section("litellm_settings", ConfigKeys.litellm)
        document["router_settings"] = config.router()
        if let node = loaded.root["environment_variables"] {
            document["environment_variables"] = config.value(
                node, ".environment_variables", .references, isSecret: true)
        }
        document["origins"] = .object(config.origins)
        return .object(document)
    }

    private init(loaded: LoadedConfig) { self.loaded = loaded }

    // MARK: sections

    private mutating func modelList() -> JSONValue {
        guard case .list(let entries)? = loaded.root["model_list"]?.value else { return [] }
        var values: [JSONValue] = []
        for (index, entry) in entries.enumerated() {
            guard case .map(let members) = entry.value else { continue }
            let path = ".model_list[\(index)]"
            var object = JSONObject()
            for member in members where ConfigKeys.entry.isHonoured(member.key) {
                let memberPath = path + Self.step(member.key)
                object[member.key] =
                    member.key == "litellm_params"
                    ? parameters(member.value, memberPath)
                    : value(member.value, memberPath, .plain)
            }
            if index < loaded.gateway.deployments.count, object["model_info"]?["id"] == nil {
                var info = object["model_info"]?.object ?? JSONObject()
                info["id"] = .string(loaded.gateway.deployments[index].id)
                object["model_info"] = .object(info)
                origins["\(path).model_info.id"] = "default"
            }
            values.append(.object(object))
        }
        return .array(values)
    }

    private mutating func parameters(_ node: ConfigNode, _ path: String) -> JSONValue {
        guard case .map(let members) = node.value else { return [:] }
        var object = JSONObject()
        for member in members where ConfigKeys.parameters.isHonoured(member.key) {
            let isBody =
                member.key == "extra_body" || ConfigKeys.requestParameters.contains(member.key)
            object[member.key] = value(
                member.value, path + Self.step(member.key), isBody ? .longReferences : .references,
                isSecret: member.key == "extra_headers" || Self.isSecret(member.key))
        }
        return .object(object)
    }

    private mutating func section(_ name: String, _ keys: ConfigKeys.Section) -> JSONValue {
        guard case .map(let members)? = loaded.root[name]?.value else { return [:] }
        var object = JSONObject()
        for member in members where keys.isHonoured(member.key) {
            object[member.key] = value(
                member.value, ".\(name)\(Self.step(member.key))", .references,
                isSecret: Self.isSecret(member.key))
        }
        return .object(object)
    }

    private mutating func general(_ environment: [String: String]) throws(ToolError) -> JSONValue {
        var section = section("general_settings", ConfigKeys.general)
        let key = try MasterKey.resolve(
            environment: environment, config: loaded.gateway.masterKey)
        let variable = [MasterKey.fileVariable, MasterKey.variable].first {
            environment[$0]?.isEmpty == false
        }
        if key != nil, let variable {
            section["master_key"] = .string(Self.mask)
            origins[".general_settings.master_key"] = .string(variable)
        }
        fill(
            &section, ".general_settings",
            [
                ("max_request_size_mb", .number(JSONNumber(loaded.gateway.maxBodyBytes >> 20))),
                ("max_buffered_bytes", .number(JSONNumber(loaded.gateway.maxBufferedBytes))),
                ("max_connections", .number(JSONNumber(loaded.gateway.maxConnections))),
            ])
        return section
    }

    private mutating func router() -> JSONValue {
        var section = section("router_settings", ConfigKeys.router)
        let defaults = RoutingSettings()
        let elsewhere = loaded.root["litellm_settings"]
        let values: [(String, JSONValue)] = [
            ("routing_strategy", .string(defaults.strategy.rawValue)),
            ("num_retries", .number(JSONNumber(defaults.retries))),
            ("retry_after", .number(JSONNumber(Int(defaults.retryAfter.components.seconds)))),
            ("max_fallbacks", .number(JSONNumber(defaults.maxFallbacks))),
            ("cooldown_time", .number(JSONNumber(Int(defaults.cooldownTime.components.seconds)))),
            ("disable_cooldowns", .bool(defaults.disablesCooldowns)),
            ("enable_pre_call_checks", .bool(defaults.checksContextWindow)),
        ]
        fill(&section, ".router_settings", values.filter { elsewhere?[$0.0] == nil })
        return section
    }

    private mutating func fill(
        _ section: inout JSONValue, _ path: String, _ defaults: [(String, JSONValue)]
    ) {
        for (key, value) in defaults where section[key] == nil {
            section[key] = value
            origins[path + Self.step(key)] = "default"
        }
    }

    // MARK: values

    private mutating func value(
        _ node: ConfigNode, _ path: String, _ notation: Notation, isSecret: Bool = false
    ) -> JSONValue {
        switch node.value {
        case .map(let members):
            var object = JSONObject()
            for member in members {
                object[member.key] = value(
                    member.value, path + Self.step(member.key), notation,
                    isSecret: isSecret || Self.isSecret(member.key))
            }
            return .object(object)
        case .list(let elements):
            return .array(
                elements.enumerated().map { index, element in
                    value(element, "\(path)[\(index)]", notation, isSecret: isSecret)
                })
        case .string(let written):
            let place = place(node.mark)
            guard let variable = Self.variable(in: written, notation) else {
                origins[path] = .string(place)
                return .string(isSecret ? Self.mask : written)
            }
            origins[path] = .string("\(variable) at \(place)")
            return .string(isSecret ? Self.mask : loaded.environment[variable] ?? "")
        case .null, .bool, .number:
            origins[path] = .string(place(node.mark))
            return isSecret && !node.isNull ? .string(Self.mask) : node.json
        }
    }

    private func place(_ mark: ConfigMark) -> String { "\(loaded.files[mark.file]):\(mark.line)" }

    private static func variable(in written: String, _ notation: Notation) -> String? {
        switch notation {
        case .plain: return nil
        case .longReferences:
            guard written.hasPrefix(ConfigReference.litellmPrefix) else { return nil }
        case .references: break
        }
        guard case .variable(let name) = ConfigReference(written) else { return nil }
        return name
    }

    private static let mask = "********"
    private static let secretWords: Set<Substring> = [
        "auth", "authorization", "certificate", "cookie", "credential", "credentials", "key",
        "password", "private", "secret", "token",
    ]

    /// Whether a key's name says that its value is a secret; prices are for tokens, and no secrets.
    private static func isSecret(_ key: String) -> Bool {
        guard !key.contains("cost") else { return false }
        return key.lowercased().split(whereSeparator: { $0 == "_" || $0 == "-" })
            .contains { secretWords.contains($0) }
    }

    /// One step of a path as jq writes it.
    private static func step(_ key: String) -> String {
        let isPlain =
            !key.isEmpty && key.first?.isNumber == false
            && key.utf8.allSatisfy {
                $0 == UInt8(ascii: "_") || ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10
            }
        guard !isPlain else { return ".\(key)" }
        return "[\(String(decoding: JSONValue.string(key).bytes(), as: UTF8.self))]"
    }
}
