/// Which members of a group a request's tags leave (`enable_tag_filtering`), by LiteLLM's rules.
///
/// A request without tags goes to members tagged `default`, or to all where there are none. `!tag` leaves members out
/// that have it, `&tag` those that lack it. Of its other tags a member needs one, or all of them under
/// `tag_filtering_match_any: false`; where no member of the group has such tags, those tagged `default` take the call.
struct TagFilter: Sendable {
    private let matchesAny: Bool

    init(matchesAny: Bool) { self.matchesAny = matchesAny }

    /// The members left; empty when the tags allow none.
    func members(_ members: [ModelRoute.Member], for tags: [String]) -> [ModelRoute.Member] {
        let required = tags.filter { $0.hasPrefix("&") && $0.count > 1 }.map { $0.dropFirst() }
        let excluded = tags.filter { $0.hasPrefix("!") && $0.count > 1 }.map { $0.dropFirst() }
        let wanted = tags.filter { !$0.hasPrefix("&") && !$0.hasPrefix("!") }
        let allowed = members.filter { member in
            required.allSatisfy { word in member.tags.contains { $0 == word } }
                && !excluded.contains { word in member.tags.contains { $0 == word } }
        }
        guard !wanted.isEmpty else {
            if !required.isEmpty { return allowed }
            let hasDefaults = members.contains { $0.tags.contains("default") }
            return hasDefaults ? allowed.filter { $0.tags.contains("default") } : allowed
        }
        let matching = allowed.filter { member in
            matchesAny
                ? wanted.contains { member.tags.contains($0) }
                : wanted.allSatisfy { member.tags.contains($0) }
        }
        guard matching.isEmpty else { return matching }
        let isKnown = members.contains { member in wanted.contains { member.tags.contains($0) } }
        return isKnown ? [] : allowed.filter { $0.tags.contains("default") }
    }
}
