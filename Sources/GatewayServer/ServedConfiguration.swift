import Failures
import Gateway
import ModelCatalog
import Providers
import Synchronization
import Transport

/// A configuration made ready to serve: looked up by every request, never changed, swapped whole.
final class ServedConfiguration: Sendable {
    let configuration: GatewayConfiguration
    /// The names by which requests may call the gateway.
    let hosts: HostPolicy
    let keys: KeyRing
    let models: ModelTable
    /// Which of them a name stands for.
    let routes: RouteTable
    /// What the providers were made with.
    let settings: ProviderSettings
    /// What is known of models.
    let table: PriceTable
    /// Each of `models.deployments`, made ready.
    private let deployments: [ServedDeployment]
    /// Seconds since 1970 when this configuration came into service.
    let since: Int
    /// The answers of `/v1/models` that were asked for, with patterns and without.
    let modelLists = Mutex<[Bool: Reply]>([:])

    /// Makes providers and digests.
    ///
    /// `slots` are the places of the deployments in the routing state.
    ///
    /// Throws `.config` for a provider that does not exist.
    init(
        _ configuration: GatewayConfiguration, hosts: HostPolicy, settings: ProviderSettings,
        table: PriceTable, demoToken: Secret, slots: [Int]
    ) throws(ToolError) {
        self.configuration = configuration
        self.hosts = hosts
        keys = KeyRing(
            masterKey: configuration.masterKey,
            temporary: configuration.demoIdentity == nil ? [] : [demoToken])
        models = ModelTable(configuration.deployments)
        routes = RouteTable(
            configuration.deployments, settings: configuration.routing, slots: slots)
        var deployments: [ServedDeployment] = []
        for deployment in configuration.deployments {
            var timed = deployment
            timed.limits.timeout = timed.limits.timeout ?? configuration.routing.timeout
            timed.limits.streamTimeout =
                timed.limits.streamTimeout ?? configuration.routing.streamTimeout
            let model = UpstreamModel(timed, timeout: configuration.upstreamTimeout)
            guard let provider = settings.provider(deployment.provider, model) else {
                throw ToolError(
                    .config,
                    "model \(deployment.modelName): unknown provider \(deployment.provider)")
            }
            deployments.append(ServedDeployment(deployment, provider, table))
        }
        self.deployments = deployments
        self.settings = settings
        self.table = table
        since = settings.now()
    }
}

extension ServedConfiguration {
    /// The member of a route, as the route means it.
    func deployment(_ member: ModelRoute.Member, of route: ModelRoute) -> ServedDeployment {
        deployments[member.place].filled(member, by: route, models.deployments)
    }
}

extension UpstreamModel {
    /// How long a model may stay silent: Databricks' own gateway gives up after 297 seconds.
    private static let silence = Duration.seconds(300)

    fileprivate init(_ deployment: Deployment, timeout: Duration?) {
        let changes = deployment.requestChanges
        let limits = deployment.limits
        self.init(
            publicName: deployment.modelName, name: deployment.upstreamModel,
            apiBase: deployment.apiBase, apiVersion: deployment.apiVersion,
            apiKey: deployment.apiKey, wordDelay: deployment.wordDelay,
            deadlines: Self.deadlines(
                total: limits.timeout ?? timeout, silence: limits.timeout),
            streamDeadlines: Self.deadlines(
                total: timeout, silence: limits.streamTimeout ?? limits.timeout),
            additions: RequestAdditions(
                fields: HeaderFields(changes.headers.map { ($0.name, $0.value.reveal()) }),
                defaults: changes.defaults, overrides: changes.body, dropped: changes.dropped))
    }

    /// A stream may go on as long as any call, and its entry's limit is for the silence in it.
    private static func deadlines(
        total: Duration?, silence own: Duration?
    ) -> TransferRequest.Deadlines {
        let idle = own ?? min(silence, total ?? silence)
        return TransferRequest.Deadlines(
            connect: min(.seconds(10), idle), idle: idle, total: total)
    }
}
