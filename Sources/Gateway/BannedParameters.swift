package import JSON

/// Parameters by which a caller would choose the upstream, its key or our code path; refused wherever they stand.
package enum BannedParameters {
    private static let names = NameSet([
        "api_base", "api_key", "api_version", "azure_ad_token", "base_url", "client_id",
        "client_secret", "cooldown_time", "custom_llm_provider", "extra_headers", "guardrails",
        "input_cost_per_token", "litellm_credential_name", "litellm_params", "model_info",
        "model_list", "organization", "output_cost_per_token", "region_name", "user_config",
    ])
    private static let prefixes = ["aws_", "mock_", "vertex_"]
    /// Fields of the header that look like one of them and are something else: a key, or what SDKs always send.
    private static let innocentFields: Set<String> = ["api-key", "x-api-key", "x-litellm-api-key"]

    /// Whether a parameter is one of them.
    package static func contains(_ name: String) -> Bool {
        names.contains(name) || prefixes.contains { name.utf8.starts(with: $0.utf8) }
    }

    /// The first banned name among a body's top-level keys.
    package static func first(in members: JSONMembers) -> String? {
        members.members.first { contains($0.key) }?.key
    }

    /// What a field may be called that has one of the names.
    private static let fieldNames = NameSet(
        names.flatMap { [$0, "x-\($0)", "x-litellm-\($0)"] })

    /// Whether a header field names one of them: `api_base`, `Api-Base`, `x-api-base` or `x-litellm-api-base`.
    ///
    /// Each field of each request is asked about, so most are let go by a look at their shape.
    package static func isField(_ name: String) -> Bool {
        guard fieldNames.resembles(name) || mayHavePrefix(name.utf8) else { return false }
        let lower = name.lowercased()
        guard !innocentFields.contains(lower) else { return false }
        var word = lower[...]
        for prefix in ["x-litellm-", "x-"] where word.hasPrefix(prefix) {
            word = word.dropFirst(prefix.count)
            break
        }
        return contains(String(word.map { $0 == "-" ? "_" : $0 }))
    }

    /// Whether the first letters are those of one of `prefixes`, with or without an `x-` of any kind before it.
    private static func mayHavePrefix(_ name: String.UTF8View) -> Bool {
        var bytes = name.makeIterator()
        let (first, second) = ((bytes.next() ?? 0) | 0x20, (bytes.next() ?? 0) | 0x20)
        return switch first {
        case UInt8(ascii: "a"): second == UInt8(ascii: "w")
        case UInt8(ascii: "m"): second == UInt8(ascii: "o")
        case UInt8(ascii: "v"): second == UInt8(ascii: "e")
        case UInt8(ascii: "x"): "amvl".utf8.contains((bytes.next() ?? 0) | 0x20)
        default: false
        }
    }
}
