import Failures
import Gateway
import JSON
import Providers
import Transport

/// A whole request with what is needed to answer it from here.
struct LocalRequest {
    /// The longest name of a model, in bytes.
    private static let nameLimit = 1024

    let head: RequestHead
    /// The decoded name in the path, where the route has one.
    let name: String
    let body: [UInt8]
    let served: ServedConfiguration
    let state: ServerState
    let isDraining: Bool

    /// The answer of a route that needs no upstream.
    func reply(for route: Route) -> Reply {
        switch route {
        case .modelCall, .hubEndpoints, .modelHub:
            Reply(APIError(500, "the route has no local answer"), isWorkspace: false)
        case .models: modelList
        case .model: model
        case .metrics: metrics
        case .modelInfo: modelInfo
        case .modelGroupInfo: modelGroupInfo
        case .health: Reply(health)
        case .liveness: Reply("I'm alive!")
        case .readiness: readiness
        case .servingEndpoints: workspace(servingEndpoints)
        case .servingEndpoint: servingEndpoint
        case .workspaceDocument: workspace(workspaceDocument)
        case .authorizationServer: workspace(authorizationServer)
        case .token: token
        case .currentUser: currentUser
        }
    }

    // MARK: models and health

    /// The first deployment behind a name.
    func first(of name: String) -> Deployment? {
        guard let route = served.routes.route(name) else { return nil }
        return route.members.first.map { route.deployment($0, of: served.models.deployments) }
    }

    /// What is configured, and what is left alone after failures; nothing is called, because a call costs.
    private var health: JSONValue {
        let cooldowns = state.cooldowns(of: served)
        var healthy: [JSONValue] = []
        var unhealthy: [JSONValue] = []
        for (deployment, cooldown) in zip(served.models.deployments, cooldowns) {
            var row: JSONValue = [
                "model_name": .string(deployment.modelName), "model_id": .string(deployment.id),
                "model": .string("\(deployment.provider)/\(deployment.upstreamModel)"),
            ]
            if let cooldown {
                row["cooldown_seconds"] = .number(
                    JSONNumber(Int(cooldown.inSeconds.rounded(.up))))
                unhealthy.append(row)
            } else {
                healthy.append(row)
            }
        }
        return [
            "healthy_endpoints": .array(healthy), "unhealthy_endpoints": .array(unhealthy),
            "healthy_count": .number(JSONNumber(healthy.count)),
            "unhealthy_count": .number(JSONNumber(unhealthy.count)),
        ]
    }

    /// Whether requests are wanted; who presents a key also sees how each deployment is.
    ///
    /// Deployments that are left alone do not make the gateway unready: others may serve, and a probe that takes it out
    /// of service would take those away too.
    private var readiness: Reply {
        var document: JSONValue =
            isDraining
            ? ["status": "draining"] : ["status": "healthy", "db": "Not connected"]
        if served.keys.isOpen || head.key.map({ served.keys.accepts($0) }) ?? false {
            document["deployments"] = .array(
                state.deployments(of: served).map { deployment in
                    [
                        "model_name": .string(deployment.modelName),
                        "model_id": .string(deployment.id),
                        "state": deployment.isBlocked
                            ? "blocked" : deployment.isCoolingDown ? "cooldown" : "healthy",
                        "in_flight": .number(JSONNumber(deployment.inFlight)),
                        "cooldowns": .number(JSONNumber(deployment.cooldowns)),
                    ]
                })
        }
        return Reply(document, status: isDraining ? 503 : 200)
    }

    /// An answer as the workspace gives it, with the field that tells SDKs its id.
    func workspace(_ value: JSONValue) -> Reply {
        var reply = Reply(value)
        reply.fields.append("x-databricks-org-id", WorkspaceDocuments.workspaceID)
        return reply
    }
}

// MARK: - model calls

extension LocalRequest {
    /// Reads a model call off the request, and the deployments that can take it.
    func modelCall(_ operation: ModelOperation) throws(APIError) -> RoutedCall {
        var body = body
        var members = try Self.members(of: body)
        let banned =
            BannedParameters.first(in: members) ?? head.bannedField
            ?? head.bannedParameter
        if let banned {
            throw APIError(400, "\(banned) is not allowed in a request", param: banned)
        }
        var controls = RequestControls()
        for field in head.controls { try controls.take(field: field.name, field.value) }
        if RequestControls.concern(members) {
            body = try controls.take(body, members)
            members = try Self.members(of: body)
        }
        let model = operation == .invocation ? name : try Self.modelName(members, in: body)
        guard let route = served.routes.route(model) else {
            let isEndpoint = Router.isWorkspace(head.path)
            throw APIError(
                404,
                isEndpoint
                    ? "Endpoint with name '\(model)' does not exist."
                    : "the model \(model) does not exist", param: "model")
        }
        guard !route.members.isEmpty else {
            throw APIError(403, "the model \(model) is blocked", param: "model")
        }
        return RoutedCall(
            call: ModelCall(operation, body: body, members: members, fields: head.fields),
            name: model, route: route, controls: controls)
    }

    private static func members(of body: [UInt8]) throws(APIError) -> JSONMembers {
        do {
            return try JSONScanner.members(of: body.span)
        } catch {
            throw APIError(
                400, "the body is not a JSON object: \(error)", param: "request_body",
                errorCode: "BAD_REQUEST")
        }
    }

    /// The model that a body asks for; `members` are those of that body.
    private static func modelName(
        _ members: JSONMembers, in body: [UInt8]
    ) throws(APIError) -> String {
        guard let range = members["model"] else {
            throw APIError(400, "model is missing", param: "model")
        }
        guard let name = (try? JSONValue(parsing: body.span.extracting(range)))?.string else {
            throw APIError(400, "model must be a string", param: "model")
        }
        // A wildcard takes any name, and the name goes into a header field, the metrics and the log.
        guard name.utf8.count <= nameLimit, name.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else {
            throw APIError(
                400, "model must be at most \(nameLimit) bytes without control characters",
                param: "model")
        }
        return name
    }
}
