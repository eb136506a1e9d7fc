import Failures
import Gateway
import Providers
import Transport

/// A configuration made ready to serve: looked up by every request, never changed, swapped whole.
final class ServedConfiguration: Sendable {
    let configuration: GatewayConfiguration
    /// The names by which requests may call the gateway.
    let hosts: HostPolicy
    let keys: KeyRing
    let models: ModelTable
    /// The provider of each of `models.deployments`.
    let providers: [any Provider]
    /// Seconds since 1970 when this configuration came into service.
    let since: Int

    /// Makes providers and digests.
    ///
    /// Throws `.config` for a provider that does not exist.
    init(
        _ configuration: GatewayConfiguration, hosts: HostPolicy, settings: ProviderSettings,
        demoToken: Secret
    ) throws(ToolError) {
        self.configuration = configuration
        self.hosts = hosts
        keys = KeyRing(
            masterKey: configuration.masterKey,
            temporary: configuration.demoIdentity == nil ? [] : [demoToken])
        models = ModelTable(configuration.deployments)
        var providers: [any Provider] = []
        for deployment in configuration.deployments {
            guard let name = ProviderName(rawValue: deployment.provider) else {
                throw ToolError(
                    .config,
                    "model \(deployment.modelName): unknown provider \(deployment.provider)")
            }
            let model = UpstreamModel(deployment, timeout: configuration.upstreamTimeout)
            providers.append(settings.provider(name, model))
        }
        self.providers = providers
        since = settings.now()
    }
}

extension UpstreamModel {
    /// How long a model may stay silent: Databricks' own gateway gives up after 297 seconds.
    private static let silence = Duration.seconds(300)

    fileprivate init(_ deployment: Deployment, timeout: Duration?) {
        let changes = deployment.requestChanges
        let limit = deployment.limits.timeout ?? timeout
        self.init(
            publicName: deployment.modelName, name: deployment.upstreamModel,
            apiBase: deployment.apiBase, apiVersion: deployment.apiVersion,
            apiKey: deployment.apiKey, wordDelay: deployment.wordDelay,
            deadlines: Self.deadlines(limit),
            streamDeadlines: Self.deadlines(deployment.limits.streamTimeout ?? limit),
            additions: RequestAdditions(
                fields: HeaderFields(changes.headers.map { ($0.name, $0.value.reveal()) }),
                defaults: changes.defaults, overrides: changes.body, dropped: changes.dropped))
    }

    private static func deadlines(_ total: Duration?) -> TransferRequest.Deadlines {
        TransferRequest.Deadlines(
            connect: min(.seconds(10), total ?? .seconds(10)),
            idle: min(silence, total ?? silence), total: total)
    }
}
