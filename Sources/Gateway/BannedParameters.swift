/// Parameters by which a caller would choose the upstream, its key or our code path; refused wherever they stand.
package enum BannedParameters {
    private static let names: Set<String> = [
        "api_base", "api_key", "api_version", "azure_ad_token", "base_url", "client_id",
        "client_secret", "cooldown_time", "custom_llm_provider", "extra_headers", "guardrails",
        "input_cost_per_token", "litellm_credential_name", "litellm_params", "model_info",
        "model_list", "organization", "output_cost_per_token", "region_name", "user_config",
    ]
    private static let prefixes = ["aws_", "mock_", "vertex_"]
    /// Fields of the header that look like one of them and are something else: a key, or what SDKs always send.
    private static let innocentFields: Set<String> = ["api-key", "x-api-key", "x-litellm-api-key"]

    /// Whether a parameter is one of them.
    package static func contains(_ name: String) -> Bool {
        names.contains(name) || prefixes.contains { name.hasPrefix($0) }
    }

    /// The first banned name among a body's top-level keys.
    package static func first(in keys: some Sequence<String>) -> String? {
        keys.first { contains($0) }
    }

    /// Lengths and first letters of what a field may be called that names one of them.
    private static let shapes: Set<Int> = {
        var shapes: Set<Int> = []
        for name in names {
            for prefix in ["", "x-", "x-litellm-"] {
                shapes.insert(shape((prefix + name).utf8))
            }
        }
        return shapes
    }()

    private static func shape(_ name: String.UTF8View) -> Int {
        name.count << 8 | Int(name.first ?? 0) | 0x20
    }

    /// Whether a header field names one of them: `api_base`, `Api-Base`, `x-api-base` or `x-litellm-api-base`.
    ///
    /// Each field of each request is asked about, so most are let go by a look at their shape.
    package static func isField(_ name: String) -> Bool {
        let mayHavePrefix = name.utf8.first.map { "amvxAMVX".utf8.contains($0) } ?? false
        guard mayHavePrefix || shapes.contains(shape(name.utf8)) else { return false }
        let lower = name.lowercased()
        guard !innocentFields.contains(lower) else { return false }
        var word = lower[...]
        for prefix in ["x-litellm-", "x-"] where word.hasPrefix(prefix) {
            word = word.dropFirst(prefix.count)
            break
        }
        return contains(String(word.map { $0 == "-" ? "_" : $0 }))
    }
}
