/// The deployments that can take a call for one model name.
package struct ModelRoute: Sendable {
    /// One deployment of the group.
    package struct Member: Sendable {
        /// Its place among the configuration's deployments.
        package let place: Int
        /// Its place among those that `RoutingState` keeps book on.
        package let slot: Int
        /// Its limits, with the router's defaults filled in.
        package let limits: DeploymentLimits
        /// Words that a request can choose it by.
        package let tags: [String]
    }

    /// The group's name in the config: a pattern for a wildcard.
    package let groupName: String
    /// The name under which fallbacks and policies are looked up, and which clients are told.
    package let name: String
    /// None where all its deployments are blocked: then nobody may call it.
    package let members: [Member]
    /// What the stars of the group's name stand for; nil for a plain name.
    package let captures: [String]?
    /// Whether something can be tried when the members fail.
    package let hasFallbacks: Bool
    /// Whether a call can go to the only member without a look at anything.
    package let isPlain: Bool

    init(
        groupName: String, name: String, members: [Member], captures: [String]? = nil,
        hasFallbacks: Bool
    ) {
        self.groupName = groupName
        self.name = name
        self.members = members
        self.captures = captures
        self.hasFallbacks = hasFallbacks
        isPlain = members.count == 1 && !hasFallbacks && !members[0].limits.areChecked
    }

    /// The member's deployment as this route means it: under the route's name, with stars filled in.
    package func deployment(_ member: Member, of deployments: [Deployment]) -> Deployment {
        var deployment = deployments[member.place]
        guard let captures else { return deployment }
        deployment.modelName = name
        guard deployment.upstreamModel.contains("*") else { return deployment }
        if let filled = WildcardPattern.filled(deployment.upstreamModel, with: captures) {
            deployment.upstreamModel = filled
        } else {
            let prefix = deployment.provider + "/"
            deployment.upstreamModel =
                name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
        }
        return deployment
    }
}

extension DeploymentLimits {
    /// Whether any of them can refuse a call.
    var areChecked: Bool {
        requestsPerMinute != nil || tokensPerMinute != nil || maxParallel != nil
    }
}
