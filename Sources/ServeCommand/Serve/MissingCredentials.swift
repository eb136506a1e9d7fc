import Gateway
import Logging
import Providers

/// Models that would refuse every request because the same thing has to be set first.
struct MissingCredentials {
    /// What their provider lacks: `no credential: set OPENAI_API_KEY or api_key`.
    let lack: String
    /// Their deployments, in the order of the config.
    private(set) var deployments: [Deployment]

    /// Their public names, each once.
    private var names: [String] {
        var seen: Set<String> = []
        return deployments.map(\.modelName).filter { seen.insert($0).inserted }
    }

    /// `model gpt-4o has no credential: set …`, or `model gpt-4o and 3 more have …`.
    var message: String {
        let names = names
        let first = "model \((names.first ?? "").shownBriefly)"
        return names.count == 1
            ? "\(first) has \(lack)" : "\(first) and \(names.count - 1) more have \(lack)"
    }

    /// Those of a config, by what has to be set.
    static func find(
        in deployments: [Deployment], settings: ProviderSettings
    ) -> [MissingCredentials] {
        var found: [MissingCredentials] = []
        for deployment in deployments where !deployment.isBlocked {
            let model = UpstreamModel(
                publicName: deployment.modelName, name: deployment.upstreamModel,
                apiBase: deployment.apiBase, apiKey: deployment.apiKey)
            guard let lack = settings.provider(deployment.provider, model)?.lack else { continue }
            if let index = found.firstIndex(where: { $0.lack == lack }) {
                found[index].deployments.append(deployment)
            } else {
                found.append(MissingCredentials(lack: lack, deployments: [deployment]))
            }
        }
        return found
    }

    /// Warns once about all models of a config that lack a credential.
    static func report(_ config: ServedConfig, _ logger: Logger) {
        let missing = find(in: config.gateway.deployments, settings: config.providers)
        guard let first = missing.first else { return }
        let number = Set(missing.flatMap(\.names)).count
        let count = number == 1 ? "one model has" : "\(number) models have"
        logger.warning(
            "\(count) no credential and will answer with an error; the rest is served",
            metadata: ["first": "\(first.message)"])
    }
}
