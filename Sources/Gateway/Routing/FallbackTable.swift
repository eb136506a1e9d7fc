/// Which model names are tried after one has failed, by kind of failure.
struct FallbackTable {
    private let settings: RoutingSettings

    init(_ settings: RoutingSettings) { self.settings = settings }

    /// The names to try, in order.
    ///
    /// A configured list for long prompts, or for refused content, is the only one asked for such failures,
    /// also when it does not list the name. A request that is wrong in itself is not tried elsewhere.
    func targets(of name: String, group: String, after failure: FailureClass) -> [String] {
        switch failure {
        case .contextWindow where !settings.contextWindowFallbacks.isEmpty:
            return Self.entry(of: [name, group], in: settings.contextWindowFallbacks) ?? []
        case .contentPolicy where !settings.contentPolicyFallbacks.isEmpty:
            return Self.entry(of: [name, group], in: settings.contentPolicyFallbacks) ?? []
        case .badRequest: return []
        default:
            return Self.entry(of: [name, group], in: settings.fallbacks)
                ?? settings.defaultFallbacks
        }
    }

    /// Whether any failure of a name leads to another.
    func hasAny(for name: String) -> Bool {
        !settings.defaultFallbacks.isEmpty
            || [
                settings.fallbacks, settings.contextWindowFallbacks,
                settings.contentPolicyFallbacks,
            ].contains { Self.entry(of: [name], in: $0)?.isEmpty == false }
    }

    /// The entry of a name, of the name without its provider, or of `*`.
    private static func entry(of names: [String], in lists: [String: [String]]) -> [String]? {
        if lists.isEmpty { return nil }
        for name in names {
            if let list = lists[name] { return list }
            if let slash = name.firstIndex(of: "/"),
                let list = lists[String(name[name.index(after: slash)...])]
            {
                return list
            }
        }
        return lists["*"]
    }
}
