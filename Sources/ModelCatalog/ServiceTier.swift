/// How a request is served, where providers ask another price for it.
package enum ServiceTier: String, Sendable, CaseIterable {
    case standard, flex, priority, balanced, ultrafast, batch

    /// The tier of a `service_tier` as providers spell it; `auto`, `default` and unknown words are standard.
    package init(wireName: String?) {
        switch wireName?.lowercased() {
        case "fast": self = .priority
        case let name?: self = ServiceTier(rawValue: name) ?? .standard
        case nil: self = .standard
        }
    }
}
