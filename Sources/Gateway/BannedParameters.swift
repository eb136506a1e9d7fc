/// Body parameters by which a caller would choose the upstream, its key or our code path.
package enum BannedParameters {
    private static let names: Set<String> = [
        "api_base", "api_key", "api_version", "base_url", "extra_headers", "litellm_params",
        "mock_response", "model_list", "organization", "user_config", "vertex_credentials",
    ]

    /// The first banned name among a body's top-level keys.
    package static func first(in keys: some Sequence<String>) -> String? {
        keys.first { names.contains($0) || $0.hasPrefix("aws_") }
    }
}
