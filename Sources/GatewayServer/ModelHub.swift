import Failures
import Gateway
import JSON
import Logging
import ModelCatalog
import Providers
import Transport

/// The model hub: what a workspace serves, and what the gateway itself serves, in LiteLLM's shapes.
///
/// Seed 000 describes the Databricks half; `/model_group/info` and `/public/model_hub` without a provider are LiteLLM's.
extension LocalRequest {
    /// The answer of a route of the hub; `isPrivate` when nobody but the caller can have read the request on its way.
    func hubReply(for route: Route, isPrivate: Bool) async -> Reply {
        do {
            return Reply(
                route == .hubEndpoints
                    ? try await hubEndpoints(isPrivate) : try await modelHub(isPrivate))
        } catch let error as APIError {
            return Reply(error, isWorkspace: false)
        } catch {
            return Reply(refusal(of: error), isWorkspace: false)
        }
    }

    /// `/model_group/info`: each model name and alias, or the one that `model_group` names.
    var modelGroupInfo: Reply {
        let wanted = head.parameter("model_group")
        let names = (served.models.names + served.routes.shownAliases)
            .filter { wanted == nil || $0 == wanted }
        let published = served.configuration.publicNames ?? []
        return Reply([
            "data": .array(names.map { ownRow($0, isPublic: published.contains($0)).json })
        ])
    }

    /// `{"endpoints":[…],"workspace_url":…}`: the endpoint objects with `state` as a word and with `endpoint_url`.
    private func hubEndpoints(_ isPrivate: Bool) async throws -> JSONValue {
        let listing = try await listing(isPrivate)
        return [
            "endpoints": .array(listing.endpoints.map { Self.hubEndpoint($0, listing) }),
            "workspace_url": .string(listing.workspaceURL),
        ]
    }

    /// The gateway's model names that are published, or with `provider=databricks` the workspace's endpoints where there
    /// is one.
    private func modelHub(_ isPrivate: Bool) async throws -> JSONValue {
        let provider = head.parameter("provider")
        guard provider == "databricks", hasWorkspace || !brought.isEmpty else {
            let names = served.configuration.publicNames ?? served.models.names
            let rows = names.map { ownRow($0, isPublic: true) }
            return .array(
                rows.filter { provider.map($0.providers.contains) ?? true }.map(\.json))
        }
        let listing = try await listing(isPrivate)
        let published = brought.isEmpty ? served.configuration.publicNames : nil
        let records = listing.endpoints.compactMap {
            CatalogRecord(endpoint: $0, table: served.table)
        }.filter { published?.contains($0.group) ?? true }
        return .array(
            records.map {
                ModelGroupRow(name: $0.group, providers: ["databricks"], members: [$0.members])
                    .json
            })
    }

    /// A model name of the gateway's own, with what its deployments can do together.
    private func ownRow(_ name: String, isPublic: Bool) -> ModelGroupRow {
        let places =
            served.models.group(name) ?? served.routes.route(name)?.members.map(\.place) ?? []
        let members = places.map { served.models.deployments[$0] }
        var providers: [String] = []
        for member in members where !providers.contains(member.provider) {
            providers.append(member.provider)
        }
        func sum(_ limit: (Deployment) -> Int?) -> Int? {
            let limits = members.compactMap(limit)
            return limits.isEmpty ? nil : limits.reduce(0, +)
        }
        let dropped = members.map { Set($0.requestChanges.dropped) }
        return ModelGroupRow(
            name: name, providers: providers,
            members: members.map { DeploymentPrices.facts($0, in: served.table) },
            dropped: dropped.dropFirst().reduce(dropped.first ?? []) { $0.intersection($1) },
            tokensPerMinute: sum(\.limits.tokensPerMinute),
            requestsPerMinute: sum(\.limits.requestsPerMinute), isPublic: isPublic)
    }

    /// An endpoint as the seed has it.
    private static func hubEndpoint(
        _ endpoint: JSONValue, _ listing: WorkspaceListing
    ) -> JSONValue {
        let config = endpoint["config"]
        let name = endpoint["name"]?.string ?? ""
        return [
            "name": .string(name), "creator": endpoint["creator"] ?? .null,
            "creation_timestamp": endpoint["creation_timestamp"] ?? .null,
            "last_updated_timestamp": endpoint["last_updated_timestamp"] ?? .null,
            "state": endpoint["state"]?["ready"] ?? .null, "task": endpoint["task"] ?? .null,
            "config": [
                "served_models": config?["served_models"] ?? [],
                "served_entities": config?["served_entities"] ?? [],
            ],
            "endpoint_url": .string(listing.url(of: name)),
        ]
    }

    // MARK: the workspace

    /// Whether there is something to list without a credential of the caller's.
    private var hasWorkspace: Bool {
        served.settings.workspace != nil || served.configuration.demoIdentity != nil
    }

    /// What the request brings in its query.
    private var brought: BroughtCredential {
        BroughtCredential(
            apiKey: head.parameter("api_key").map { Secret($0) },
            apiBase: head.parameter("api_base"), clientID: head.parameter("client_id"),
            clientSecret: head.parameter("client_secret").map { Secret($0) })
    }

    /// The endpoints of the workspace that is meant: the caller's, the gateway's, or the gateway as the demo's.
    private func listing(_ isPrivate: Bool) async throws -> WorkspaceListing {
        let brought = brought
        let transport = state.transport
        guard brought.isEmpty else {
            guard isPrivate else {
                throw APIError(
                    400,
                    "credentials in a query are taken from this machine only; use the gateway's own"
                )
            }
            let workspace = try brought.workspace(
                own: served.settings.workspace, transport: transport)
            return try await WorkspaceListing.fetch(workspace, transport: transport)
        }
        if let workspace = served.settings.workspace, let url = served.settings.workspaceURL {
            return try await state.listings.listing(of: url) {
                try await WorkspaceListing.fetch(workspace, transport: transport)
            }
        }
        guard hasWorkspace else {
            throw APIError(
                400,
                "Missing Databricks credentials: the gateway needs DATABRICKS_API_KEY and "
                    + "DATABRICKS_API_BASE, or DATABRICKS_CLIENT_ID, DATABRICKS_CLIENT_SECRET and "
                    + "DATABRICKS_API_BASE, or a profile")
        }
        return WorkspaceListing(
            workspaceURL: "http://\(head.host)",
            endpoints: servingEndpoints["endpoints"]?.array ?? [])
    }

    /// What a caller is told when the workspace does not answer as it should.
    ///
    /// What it says of the gateway's own credential is for the log; what it says of the caller's is the caller's.
    private func refusal(of error: any Error) -> APIError {
        let what = "Failed to fetch Databricks endpoints"
        guard let error = error as? ToolError else { return APIError(500, what) }
        if error.code == .usage { return APIError(400, error.message) }
        guard brought.isEmpty else {
            return APIError(error.status ?? error.code.httpStatus, "\(what): \(error.message)")
        }
        state.logger.warning("cannot list the workspace's endpoints: \(error.message)")
        return APIError(502, what)
    }
}
