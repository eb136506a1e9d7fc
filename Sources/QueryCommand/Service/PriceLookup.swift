import CommandSupport
import JSON
import ModelCatalog
import ModelServing
import PriceStore

/// Finds the prices of a model that is asked, in the table that `hub update` wrote or in the built-in one.
struct PriceLookup: Sendable {
    private let table: PriceTable

    init(_ table: PriceTable) { self.table = table }

    /// A lookup in the user's table; a damaged one is told once, here.
    init(_ context: ToolContext) {
        table = PriceTableFile(context.environment).tableOrBuiltIn { context.errors.warn($0) }
    }

    /// The prices by the asked name alone; nil when none are known.
    ///
    /// A workspace's endpoints are looked up as Databricks' own models, an OpenAI-compatible server's as OpenAI's, and
    /// then by their own names.
    func prices(of name: String, at target: QueryTarget) -> KnownPrices? {
        let provider = provider(target)
        let match = TableMatch(
            exact: "\(provider)/\(name)", aliases: [name], provider: provider, in: table)
        return KnownPrices(match, asked: name)
    }

    /// The same, else by what the endpoint serves, else by the model that answered.
    ///
    /// Only a name without a price makes it ask the workspace; what that does not tell leaves the price unknown.
    ///
    /// - Parameter answeredBy: `model` of the answer.
    func prices(
        of name: String, served: String?, answeredBy: String? = nil, at service: QueryService
    ) async -> KnownPrices? {
        if served == nil, let known = prices(of: name, at: service.target) { return known }
        if let entities = await entities(name, served, service), let entity = entities.first {
            guard !entity.isProvisioned else { return nil }
            // Behind a split any of several may have answered.
            if entities.count == 1,
                let known = KnownPrices(entity.match(endpoint: name, in: table), asked: name)
            {
                return known
            }
        }
        guard let answeredBy, answeredBy != name else { return nil }
        let provider = provider(service.target)
        let match = TableMatch(
            exact: "\(provider)/\(answeredBy)", aliases: [answeredBy], inferring: [answeredBy],
            provider: provider, in: table)
        return KnownPrices(match, asked: name)
    }

    /// What may have answered behind an endpoint; nil when the workspace does not say.
    private func entities(
        _ name: String, _ served: String?, _ service: QueryService
    ) async -> [PricedEntity]? {
        guard service.target == .workspace, !name.isEmpty, !QueryTarget.isModelService(name),
            let facts = try? await service.facts(name)
        else { return nil }
        let entities = facts.servedEntities.map(PricedEntity.init)
        return served == nil ? entities : entities.filter { $0.name == served }
    }

    private func provider(_ target: QueryTarget) -> String {
        target == .openAI ? "openai" : "databricks"
    }
}
