/// The draw of `simple-shuffle`.
///
/// Shares are the members' weights if any member has one, else their `rpm`, else their `tpm`, else all are
/// alike. As in LiteLLM a member without the number that the others have gets no share.
enum WeightedDraw {
    /// The member that a number from 0 up to, not including, 1 falls on; there must be a member.
    static func pick(_ members: [ModelRoute.Member], _ fraction: Double) -> ModelRoute.Member {
        let shares = shares(members)
        let total = shares.reduce(0, +)
        var rest = fraction * total
        for (member, share) in zip(members, shares) where share > 0 {
            rest -= share
            if rest < 0 { return member }
        }
        // Rounding can leave a trace at the very end: it belongs to the last member with a share.
        let last = shares.lastIndex { $0 > 0 } ?? 0
        return members[last]
    }

    private static func shares(_ members: [ModelRoute.Member]) -> [Double] {
        let measures: [(DeploymentLimits) -> Double] = [
            { $0.weight ?? 0 }, { Double($0.requestsPerMinute ?? 0) },
            { Double($0.tokensPerMinute ?? 0) },
        ]
        for measure in measures {
            let shares = members.map { max(0, measure($0.limits)) }
            if shares.contains(where: { $0 > 0 }) { return shares }
        }
        return members.map { _ in 1 }
    }
}
