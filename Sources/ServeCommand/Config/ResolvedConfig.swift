import Failures
import Gateway
import JSON
import Providers

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
    /// `environment` is the process's own.
    static func document(of loaded: LoadedConfig, environment: [String: String]) -> JSONValue {
        var config = ResolvedConfig(loaded: loaded)
        var document = JSONObject()
        document["model_list"] = config.modelList()
        document["general_settings"] = config.general(environment)
        document["litellm_settings"] = config.litellm()
        document["router_settings"] = config.router()
        if let node = loaded.root["environment_variables"] {
            document["environment_variables"] = config.value(
                node, ".environment_variables", .references, isSecret: true)
        }
        document["origins"] = .object(config.origins)
        return .object(document)
    }

    private init(loaded: LoadedConfig) { self.loaded = loaded }

    // MARK: entries

    private mutating func modelList() -> JSONValue {
        guard case .list(let entries)? = loaded.root["model_list"]?.value else { return [] }
        // Each entry of a valid config is a deployment.
        return .array(
            zip(entries, loaded.gateway.deployments).enumerated().map { index, pair in
                entry(pair.0, pair.1, ".model_list[\(index)]")
            })
    }

    private mutating func entry(
        _ node: ConfigNode, _ deployment: Deployment, _ path: String
    ) -> JSONValue {
        var object = JSONObject()
        object["model_name"] = node["model_name"].map { value($0, "\(path).model_name", .plain) }
        object["litellm_params"] = parameters(node, deployment, "\(path).litellm_params")
        let infoPath = "\(path).model_info"
        var info = JSONObject()
        for member in members(of: node["model_info"]) {
            info[member.key] = value(
                member.value, infoPath + Self.step(member.key), .plain,
                isSecret: SecretKeys.contains(member.key))
        }
        // Of a record in JSON Lines the other members are among them.
        for (key, value) in deployment.modelInfo where info[key] == nil {
            info[key] = value
            note(place(node.mark), value, infoPath + Self.step(key))
        }
        fill(
            &info, infoPath,
            [
                "id": .string(deployment.id), "mode": .string(deployment.mode.rawValue),
            ])
        object["model_info"] = .object(info)
        return .object(object)
    }

    private mutating func parameters(
        _ entry: ConfigNode, _ deployment: Deployment, _ path: String
    ) -> JSONValue {
        var object = JSONObject()
        for member in members(of: entry["litellm_params"])
        where ConfigKeys.parameters.isHonoured(member.key) {
            let isBody =
                member.key == "extra_body" || ConfigKeys.requestParameters.contains(member.key)
            object[member.key] = value(
                member.value, path + Self.step(member.key), isBody ? .longReferences : .references,
                isSecret: member.key == "extra_headers" || SecretKeys.contains(member.key))
        }
        let implied = ImpliedParameter.all(
            of: deployment.provider, environment: loaded.environment)
        for parameter in implied where object[parameter.key] == nil {
            guard parameter.key != "api_base" || object["base_url"] == nil else { continue }
            object[parameter.key] = .string(parameter.value ?? Self.mask)
            origins["\(path).\(parameter.key)"] = .string(parameter.variable ?? "default")
        }
        return .object(object)
    }

    // MARK: sections

    private mutating func general(_ environment: [String: String]) -> JSONValue {
        var section = section("general_settings", ConfigKeys.general)
        if let variable = MasterKey.variable(in: environment) {
            section["master_key"] = .string(Self.mask)
            origins[".general_settings.master_key"] = .string(variable)
        }
        fill(&section, ".general_settings", ResolvedDefaults.general)
        return .object(section)
    }

    /// A key that `router_settings` has too is left out: that one counts.
    private mutating func litellm() -> JSONValue {
        let router = loaded.root["router_settings"]
        var section = section("litellm_settings", ConfigKeys.litellm) {
            router?[$0] == nil
        }
        fill(&section, ".litellm_settings", ResolvedDefaults.litellm)
        return .object(section)
    }

    private mutating func router() -> JSONValue {
        let path = ".router_settings"
        let elsewhere = Set(members(of: loaded.root["litellm_settings"]).map(\.key))
        var section = section("router_settings", ConfigKeys.router)
        if var arguments = section["routing_strategy_args"]?.object {
            fill(&arguments, "\(path).routing_strategy_args", ResolvedDefaults.strategyArguments)
            section["routing_strategy_args"] = .object(arguments)
        }
        fill(&section, path, ResolvedDefaults.router, but: elsewhere)
        return .object(section)
    }

    private mutating func section(
        _ name: String, _ keys: ConfigKeys.Section, where counts: (String) -> Bool = { _ in true }
    ) -> JSONObject {
        var object = JSONObject()
        for member in members(of: loaded.root[name])
        where keys.isHonoured(member.key) && counts(member.key) {
            object[member.key] = value(
                member.value, ".\(name)\(Self.step(member.key))", .references,
                isSecret: SecretKeys.contains(member.key))
        }
        return object
    }

    /// The members of a map that say something: an empty value counts as not given.
    private func members(of node: ConfigNode?) -> [ConfigMember] {
        guard case .map(let members)? = node?.value else { return [] }
        return members.filter { !$0.value.isNull }
    }

    private mutating func fill(
        _ object: inout JSONObject, _ path: String, _ defaults: ResolvedDefaults.Members,
        but others: Set<String> = []
    ) {
        for (key, value) in defaults where object[key] == nil && !others.contains(key) {
            object[key] = value
            note("default", value, path + Self.step(key))
        }
    }

    /// Notes where a value and all that is in it come from.
    private mutating func note(_ origin: String, _ value: JSONValue, _ path: String) {
        guard let members = value.object, !members.isEmpty else {
            origins[path] = .string(origin)
            return
        }
        for (key, value) in members { note(origin, value, path + Self.step(key)) }
    }

    // MARK: values

    private mutating func value(
        _ node: ConfigNode, _ path: String, _ notation: Notation, isSecret: Bool = false
    ) -> JSONValue {
        switch node.value {
        case .map(let members) where !members.isEmpty:
            var object = JSONObject()
            for member in members {
                object[member.key] = value(
                    member.value, path + Self.step(member.key), notation,
                    isSecret: isSecret || SecretKeys.contains(member.key))
            }
            return .object(object)
        case .list(let elements) where !elements.isEmpty:
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
        case .bool, .number:
            origins[path] = .string(place(node.mark))
            return isSecret ? .string(Self.mask) : node.json
        case .null, .list, .map:
            origins[path] = .string(place(node.mark))
            return node.json
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
