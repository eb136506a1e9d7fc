/// What a provider takes for an entry that does not say it.
package struct ImpliedParameter: Sendable, Equatable {
    /// The key of `litellm_params` that stands for it.
    package let key: String
    /// The value; nil for a secret.
    package let value: String?
    /// The variable that it comes from; nil for a default of the provider.
    package let variable: String?

    /// The parameters of a provider that are known without its entry.
    ///
    /// A workspace of Databricks is not among them: `dbx-auth describe` tells where that comes from.
    package static func all(
        of slug: String, environment: [String: String]
    ) -> [ImpliedParameter] {
        func variable(_ names: [String]) -> String? {
            names.first { environment[$0]?.isEmpty == false }
        }
        if slug == ProviderName.azure.rawValue {
            return azure.compactMap { key, name, value in
                let name = variable([name])
                guard name != nil || value != nil else { return nil }
                let isSecret = key == "api_key"
                return ImpliedParameter(
                    key: key, value: isSecret ? nil : name.flatMap { environment[$0] } ?? value,
                    variable: name)
            }
        }
        guard let upstream = CompatibleUpstream(slug) else { return [] }
        var parameters: [ImpliedParameter] = []
        if let base = upstream.base(given: nil, environment) {
            parameters.append(
                ImpliedParameter(
                    key: "api_base", value: base, variable: variable(upstream.baseVariables)))
        }
        if let name = variable(upstream.keyVariables) {
            parameters.append(ImpliedParameter(key: "api_key", value: nil, variable: name))
        }
        return parameters
    }

    /// Azure's keys, their variables and defaults.
    private static let azure = [
        ("api_base", "AZURE_API_BASE", nil), ("api_key", "AZURE_API_KEY", nil),
        ("api_version", "AZURE_API_VERSION", AzureOpenAIProvider.defaultVersion),
    ]
}
