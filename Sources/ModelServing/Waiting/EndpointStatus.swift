package import JSON

/// How far an endpoint is, read from its record.
package struct EndpointStatus: Sendable, Equatable {
    /// One served entity's deployment.
    package struct Deployment: Sendable, Equatable {
        package let entity: String
        /// `DEPLOYMENT_CREATING`, …; an open list.
        package let state: String
        /// The service's own words; may be empty.
        package let message: String

        package var isFailed: Bool {
            state == "DEPLOYMENT_FAILED" || state == "DEPLOYMENT_ABORTED"
        }

        /// `DEPLOYMENT_CREATING: Creating container image`.
        package var description: String { message.isEmpty ? state : "\(state): \(message)" }
    }

    package let isReady: Bool
    /// `NOT_UPDATING`, `IN_PROGRESS`, `UPDATE_FAILED` or `UPDATE_CANCELED`; an open list.
    package let update: String
    package let isStopped: Bool
    /// Of the configuration that is being rolled out, if one is; else of the one that serves.
    package let deployments: [Deployment]

    package init(_ endpoint: JSONValue) {
        let state = endpoint["state"]
        isReady = state?["ready"]?.string == "READY"
        update = (state?["config_update"] ?? state?["update_state"])?.string ?? ""
        isStopped = state?["suspend"]?.string == "STOPPED"
        let config = endpoint["pending_config"] ?? endpoint["config"]
        let entities = (config?["served_entities"] ?? config?["served_models"])?.array ?? []
        deployments = entities.compactMap { entity in
            guard let state = entity["state"]?["deployment"]?.string else { return nil }
            return Deployment(
                entity: ServedEntity.name(entity) ?? "", state: state,
                message: entity["state"]?["deployment_state_message"]?.string ?? "")
        }
    }

    package var isUpdating: Bool { update == "IN_PROGRESS" }
    package var isUpdateFailed: Bool { update == "UPDATE_FAILED" || update == "UPDATE_CANCELED" }

    /// The deployment that went wrong first.
    package var failure: Deployment? { deployments.first(where: \.isFailed) }

    /// `NOT_READY IN_PROGRESS`.
    package var summary: String {
        [isReady ? "READY" : "NOT_READY", update, isStopped ? "STOPPED" : ""]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Why the endpoint does not serve what it should: the entity's own words where there are any.
    package var complaint: String {
        failure.map { "served entity \($0.entity): \($0.description)" } ?? summary
    }

    /// What changed since an earlier look, a line each: the endpoint's state, then its entities'.
    package func news(since earlier: EndpointStatus?) -> [String] {
        var lines = summary == earlier?.summary ? [] : [summary]
        for deployment in deployments where earlier?.deployments.contains(deployment) != true {
            lines.append("served entity \(deployment.entity): \(deployment.description)")
        }
        return lines
    }
}
