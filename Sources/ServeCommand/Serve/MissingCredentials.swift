import Failures
import Gateway
import JSON
import Logging
import Providers

/// Finds the models that would refuse every request for want of a credential.
enum MissingCredentials {
    /// Warns once about all models of a config that lack a credential.
    static func report(_ config: ServedConfig, _ logger: Logger) {
        let missing = find(in: config.gateway.deployments, settings: config.providers)
        guard let first = missing.first else { return }
        let count = missing.count == 1 ? "one model has" : "\(missing.count) models have"
        logger.warning(
            "\(count) no credential and will answer with an error; the rest is served",
            metadata: ["first": "\(first.reason)"])
    }

    /// Their public names with what each provider says, in file order, each name once.
    static func find(
        in deployments: [Deployment], settings: ProviderSettings
    ) -> [(model: String, reason: String)] {
        var found: [(model: String, reason: String)] = []
        var seen: Set<String> = []
        for deployment in deployments {
            let model = UpstreamModel(
                publicName: deployment.modelName, name: deployment.upstreamModel,
                apiBase: deployment.apiBase, apiKey: deployment.apiKey)
            guard let provider = settings.provider(deployment.provider, model),
                let reason = complaint(of: provider)
            else { continue }
            if seen.insert(deployment.modelName).inserted {
                found.append((deployment.modelName, reason))
            }
        }
        return found
    }

    /// What a provider says to a call that lacks nothing: `.config` is its word for a missing credential.
    private static func complaint(of provider: any Provider) -> String? {
        let body = Array(#"{"model":"","messages":[]}"#.utf8)
        guard let members = try? JSONScanner.members(of: body.span) else { return nil }
        do throws(ToolError) {
            _ = try provider.request(
                for: ModelCall(.chatCompletions, body: body, members: members))
            return nil
        } catch {
            return error.code == .config ? error.message : nil
        }
    }
}
