import Gateway
import LLMProtocols
import ModelCatalog
import Providers

/// A deployment made ready to be called: with its provider, its prices, and the lines of a head that name it.
///
/// A class, so that a call keeps it without a copy of its dozen fields.
final class ServedDeployment: Sendable {
    let deployment: Deployment
    let provider: any Provider
    /// The fields of an answer's head that say who gave it.
    let headLines: String
    private let prices: ModelPrices?
    private let table: PriceTable
    /// Whether it stands for many models, of which each call names one.
    private let isPattern: Bool

    convenience init(
        _ deployment: Deployment, _ provider: any Provider, _ table: PriceTable
    ) {
        let prices = DeploymentPrices.find(deployment, in: table)
        self.init(deployment, provider, table, prices, isPattern: false)
    }

    private init(
        _ deployment: Deployment, _ provider: any Provider, _ table: PriceTable,
        _ prices: ModelPrices?, isPattern: Bool
    ) {
        self.deployment = deployment
        self.provider = provider
        self.table = table
        self.prices = prices
        self.isPattern = isPattern
        headLines =
            ResponseWriter.line("x-litellm-model-id", deployment.id)
            + ResponseWriter.line("x-litellm-model-group", deployment.modelName)
    }

    /// The same as a route means it: under the route's name, with stars filled in.
    func filled(
        _ member: ModelRoute.Member, by route: ModelRoute, _ all: [Deployment]
    ) -> ServedDeployment {
        guard route.captures != nil else { return self }
        return ServedDeployment(
            route.deployment(member, of: all), provider, table, prices,
            isPattern: deployment.upstreamModel.contains("*"))
    }

    /// What an answer with this usage costs; nil where no price is known.
    ///
    /// The prices of a wildcard's model are looked up, unless the entry names some.
    func cost(of usage: Usage) -> Money? {
        let prices = prices ?? (isPattern ? DeploymentPrices.find(deployment, in: table) : nil)
        return prices?.cost(of: usage.json).total
    }
}
