import Failures
import Gateway
import JSON
import Providers

/// What an entry's `litellm_params` do to its requests.
extension ConfigReader {
    /// Members that only the request itself may set.
    private static let requestMembers: Set = ["model", "messages", "prompt", "input", "stream"]
    /// Fields that belong to the connection, not to the request.
    private static let connectionFields: Set = [
        "connection", "content-length", "expect", "host", "keep-alive", "te", "trailer",
        "transfer-encoding", "upgrade",
    ]
    /// What LiteLLM drops for a provider under `drop_params`.
    private static func unsupported(by provider: String) -> [String] {
        guard provider != "databricks" else {
            return [
                "frequency_penalty", "logit_bias", "logprobs", "parallel_tool_calls",
                "presence_penalty", "seed", "top_logprobs", "user",
            ]
        }
        return CompatibleUpstream(provider)?.refused ?? []
    }

    /// Header fields, body members and default parameters of an entry.
    mutating func readRequestChanges(
        _ parameters: ConfigNode, provider: String
    ) -> RequestChanges {
        var changes = RequestChanges()
        changes.headers = readHeaders(parameters["extra_headers"])
        if let node = parameters["organization"]?.given {
            let organization = text(node, "litellm_params.organization")
            if provider != "openai" {
                warn(node.mark, "litellm_params.organization has no effect with \(provider)")
            } else if let organization {
                changes.headers.insert(("OpenAI-Organization", Secret(organization)), at: 0)
            }
        }
        if let node = parameters["extra_body"],
            let members = map(node, "litellm_params.extra_body")
        {
            for member in members {
                let name = "litellm_params.extra_body.\(member.key.shownBriefly)"
                if Self.requestMembers.contains(member.key) {
                    error(member.keyMark, "\(name) is the request's own to set")
                } else if let value = body(member.value, name) {
                    changes.body[member.key] = value
                }
            }
        }
        guard case .map(let members) = parameters.value else { return changes }
        for member in members where ConfigKeys.requestParameters.contains(member.key) {
            guard !member.value.isNull else { continue }
            let name = "litellm_params.\(member.key)"
            if changes.body[member.key] != nil {
                warn(member.keyMark, "\(name) has no effect: extra_body sets it too")
            } else if let value = body(member.value, name), checkParameter(member, value) {
                changes.defaults[member.key] = value
            }
        }
        changes.dropped = readDropped(parameters, provider: provider)
        return changes
    }

    /// Whether a default parameter has the type that every upstream wants.
    private mutating func checkParameter(_ member: ConfigMember, _ value: JSONValue) -> Bool {
        guard ConfigKeys.numericParameters.contains(member.key) else { return true }
        if value.number != nil { return true }
        error(
            member.value.mark,
            "litellm_params.\(member.key) must be a number, not \(member.value.kind)")
        return false
    }

    private mutating func readHeaders(_ node: ConfigNode?) -> [(name: String, value: Secret)] {
        let name = "litellm_params.extra_headers"
        guard let node, let members = map(node, name) else { return [] }
        var headers: [(name: String, value: Secret)] = []
        for member in members {
            let path = "\(name).\(member.key.shownBriefly)"
            let lower = member.key.lowercased()
            guard !member.key.isEmpty, member.key.utf8.allSatisfy(Self.isTokenByte) else {
                error(member.keyMark, "\(path) is no name that a header field can have")
                continue
            }
            guard !Self.connectionFields.contains(lower), !lower.hasPrefix("proxy-") else {
                error(member.keyMark, "\(path) belongs to the connection and cannot be set")
                continue
            }
            guard !headers.contains(where: { $0.name.lowercased() == lower }) else {
                error(member.keyMark, "\(path) comes twice, names are compared without case")
                continue
            }
            var value: String?
            switch member.value.value {
            case .number(let number): value = number.text
            case .bool(let flag): value = flag ? "true" : "false"
            default: value = text(member.value, path)
            }
            guard let value else { continue }
            guard value.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
                error(member.value.mark, "\(path) holds a control character")
                continue
            }
            headers.append((member.key, Secret(value)))
        }
        return headers
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }

    /// Names that `additional_drop_params` and `drop_params` take out, less those of `allowed_openai_params`.
    private mutating func readDropped(_ parameters: ConfigNode, provider: String) -> [String] {
        let name = "litellm_params.additional_drop_params"
        var dropped: [String] = []
        if let node = parameters["additional_drop_params"] {
            for word in words(node, name) {
                if Self.requestMembers.contains(word) {
                    error(node.mark, "\(name) must not name \(word)")
                } else {
                    dropped.append(word)
                }
            }
        }
        let drops = flag(parameters["drop_params"], "litellm_params.drop_params") ?? dropsParameters
        let allowed = words(
            parameters["allowed_openai_params"], "litellm_params.allowed_openai_params")
        if drops {
            dropped += Self.unsupported(by: provider).filter {
                !allowed.contains($0) && !dropped.contains($0)
            }
        }
        return dropped
    }

    /// A value for a request's body: only `os.environ/NAME` is a reference, since `$` may be meant as written.
    private mutating func body(_ node: ConfigNode, _ name: String) -> JSONValue? {
        switch node.value {
        case .string(let written):
            guard written.hasPrefix(ConfigReference.litellmPrefix) else { return .string(written) }
            return text(node, name).map { .string($0) }
        case .list(let elements): return .array(elements.compactMap { body($0, name) })
        case .map(let members):
            var object = JSONObject()
            for member in members {
                object[member.key] = body(member.value, "\(name).\(member.key.shownBriefly)")
            }
            return .object(object)
        case .null, .bool, .number: return node.json
        }
    }
}
