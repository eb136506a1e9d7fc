import Failures
import JSON

/// A part of an endpoint that has an update route of its own.
package enum EndpointPart: String, Sendable, CaseIterable {
    case config
    case aiGateway = "ai-gateway"
    case tags
    case notifications
    case telemetry
    case rateLimits = "rate-limits"

    var method: String {
        switch self {
        case .config, .aiGateway, .rateLimits: "PUT"
        case .tags, .notifications, .telemetry: "PATCH"
        }
    }

    /// The end of its route, behind the endpoint's.
    var suffix: String { self == .telemetry ? "/telemetry-config" : "/\(rawValue)" }

    /// The member of the endpoint that it changes.
    package var member: String {
        switch self {
        case .config: "config"
        case .aiGateway: "ai_gateway"
        case .tags: "tags"
        case .notifications: "email_notifications"
        case .telemetry: "telemetry_config"
        case .rateLimits: "rate_limits"
        }
    }

    /// Whether the route takes the member itself; the others take it under its name.
    var isBare: Bool { self == .config || self == .aiGateway }

    /// Whether a change starts an update that has to be waited for.
    package var isRolledOut: Bool { self == .config }

    /// Where a body stands in the endpoint, as a JSON Pointer.
    var pointer: String { isBare ? "/\(member)" : "" }

    /// The members of a body for this part that are known; the service may take more.
    private var members: Set<String> {
        switch self {
        case .config:
            ["auto_capture_config", "name", "served_entities", "served_models", "traffic_config"]
        case .aiGateway:
            [
                "fallback_config", "guardrails", "inference_table_config", "rate_limits",
                "usage_tracking_config",
            ]
        case .tags: ["add_tags", "delete_tags"]
        case .notifications, .telemetry, .rateLimits: [member]
        }
    }

    /// Refuses a body that is plainly another part's, or a whole endpoint's, with `data` and the way to give it.
    func check(_ body: JSONValue) throws(ToolError) {
        for key in body.object?.keys ?? [] where !members.contains(key) {
            let hint: String
            if let part = Self.allCases.first(where: { $0.members.contains(key) }) {
                hint = "add --part \(part.rawValue)"
            } else if let part = Self.allCases.first(where: { $0.member == key }) {
                hint = "give what stands below \(key), with --part \(part.rawValue)"
            } else {
                continue
            }
            throw ToolError(
                .data, "'\(key)' is no member of the part \(rawValue)", hint: hint)
        }
    }

    /// What the endpoint has of this part, in the form that its route takes, without what only answers have.
    func current(in endpoint: JSONValue) -> JSONValue {
        let value = endpoint[member]
        switch self {
        case .config: return EndpointBody.input(config: value ?? [:])
        case .aiGateway: return value ?? [:]
        case .tags: return [member: value ?? []]
        case .notifications, .telemetry, .rateLimits:
            var current: JSONValue = [:]
            current[member] = value
            return current
        }
    }
}
