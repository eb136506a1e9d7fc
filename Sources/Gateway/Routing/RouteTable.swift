/// Which deployments a model name stands for; made once per configuration.
///
/// A name is, in this order: a group of the config, a deployment's id, an alias, a wildcard's match, an
/// upstream's own name for a model (`provider/model`), and at last the first default fallback.
package struct RouteTable: Sendable {
    package let settings: RoutingSettings
    private let groups: [String: ModelRoute]
    private let ids: [String: ModelRoute]
    private let upstreamNames: [String: ModelRoute]
    private let patterns: [(pattern: WildcardPattern, group: ModelRoute)]

    /// - Parameter slots: for each deployment its place in `RoutingState`; nil counts them through.
    package init(
        _ deployments: [Deployment], settings: RoutingSettings, slots: [Int]? = nil
    ) {
        self.settings = settings
        let table = FallbackTable(settings)
        let members = Self.members(deployments, settings, slots)
        var grouped: [String: [ModelRoute.Member]] = [:]
        var ids: [String: ModelRoute] = [:]
        var upstreamNames: [String: [ModelRoute.Member]] = [:]
        for (deployment, member) in zip(deployments, members) {
            let name = deployment.modelName
            let members = deployment.isBlocked ? [] : [member]
            grouped[name, default: []] += members
            if !name.contains("*") {
                ids[deployment.id] = ModelRoute(
                    groupName: name, name: name, members: members,
                    hasFallbacks: table.hasAny(for: name))
                let upstream = "\(deployment.provider)/\(deployment.upstreamModel)"
                upstreamNames[upstream, default: []] += members
            }
        }
        func route(_ name: String, _ members: [ModelRoute.Member]) -> ModelRoute {
            ModelRoute(
                groupName: name, name: name, members: members,
                hasFallbacks: table.hasAny(for: name))
        }
        let routes = Dictionary(
            uniqueKeysWithValues: grouped.map { ($0.key, route($0.key, $0.value)) })
        groups = routes.filter { WildcardPattern($0.key) == nil }
        self.ids = ids
        self.upstreamNames = Dictionary(
            uniqueKeysWithValues: upstreamNames.map { ($0.key, route($0.key, $0.value)) })
        patterns = routes.values.compactMap { group in
            WildcardPattern(group.groupName).map { ($0, group) }
        }.sorted {
            ($0.pattern.rank.length, $0.pattern.rank.specials, $0.group.name)
                > ($1.pattern.rank.length, $1.pattern.rank.specials, $1.group.name)
        }
    }

    /// Each deployment as a member, with the router's defaults filled in.
    private static func members(
        _ deployments: [Deployment], _ settings: RoutingSettings, _ slots: [Int]?
    ) -> [ModelRoute.Member] {
        deployments.enumerated().map { place, deployment in
            var limits = deployment.limits
            limits.maxParallel = limits.maxParallel ?? settings.defaultMaxParallel
            return ModelRoute.Member(
                place: place, slot: slots?[place] ?? place, limits: limits,
                tags: deployment.tags)
        }
    }

    /// The aliases that lists of models show, in the order of their letters.
    package var shownAliases: [String] {
        settings.aliases.filter { !$0.value.isHidden && groups[$0.key] == nil }.keys.sorted()
    }

    /// The route of a name that a client asks for; nil for an unknown name.
    package func route(_ name: String) -> ModelRoute? {
        if let group = groups[name] { return group }
        return target(name) ?? settings.defaultFallbacks.first.flatMap { target($0) }
    }

    /// The route of a name that a client or a list of fallbacks gives; nil for an unknown name.
    func target(_ name: String) -> ModelRoute? {
        if let route = groups[name] ?? ids[name] { return route }
        if let alias = settings.aliases[name]?.modelName {
            return groups[alias] ?? ids[alias] ?? match(alias)
        }
        return match(name) ?? upstreamNames[name]
    }

    /// The group of the first pattern that takes a name, or the name with its known provider before it.
    private func match(_ name: String) -> ModelRoute? {
        if let route = match(name, as: name) { return route }
        return KnownModelNames.provider(of: name).flatMap { match("\($0)/\(name)", as: name) }
    }

    private func match(_ spelling: String, as name: String) -> ModelRoute? {
        for (pattern, group) in patterns {
            guard let captures = pattern.captures(in: spelling) else { continue }
            return ModelRoute(
                groupName: group.groupName, name: name, members: group.members,
                captures: captures,
                hasFallbacks: group.hasFallbacks || FallbackTable(settings).hasAny(for: name))
        }
        return nil
    }
}
