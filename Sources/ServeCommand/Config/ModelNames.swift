import CommandSupport
import Gateway

/// The names that a config's clients may ask for, to check other mentions of them against.
struct ModelNames {
    /// Names and aliases.
    private var names: Set<String>
    /// Ids of deployments and their upstreams' own names, which find a deployment too.
    private let others: Set<String>
    private let patterns: [WildcardPattern]

    init(_ deployments: [Deployment]) {
        names = Set(deployments.map(\.modelName).filter { !$0.contains("*") })
        others = Set(
            deployments.flatMap { [$0.id, "\($0.provider)/\($0.upstreamModel)"] }
                .filter { !$0.contains("*") })
        patterns = deployments.compactMap { WildcardPattern($0.modelName) }
    }

    /// The same with aliases.
    func adding(_ aliases: some Sequence<String>) -> ModelNames {
        var result = self
        result.names.formUnion(aliases)
        return result
    }

    /// Whether a call for this name finds a deployment.
    func contains(_ name: String) -> Bool {
        names.contains(name) || others.contains(name)
            || patterns.contains { $0.captures(in: name) != nil }
    }

    /// Whether the name stands in the list as it is.
    func isListed(_ name: String) -> Bool { names.contains(name) }

    /// The name that a misspelt one most resembles; names of one or two letters resemble nothing.
    func nearest(to name: String) -> String? {
        name.count > 2 ? nearestMatch(to: name, in: names.sorted()) : nil
    }
}
