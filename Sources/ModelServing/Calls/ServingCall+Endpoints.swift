package import JSON

/// The calls of the serving-endpoints API, by endpoint name.
extension ServingCall {
    private static func endpoint(_ name: String, _ suffix: String = "") -> String {
        ServingRoute.endpoint(name).path + suffix
    }

    /// Creates an endpoint; one of provisioned throughput has a route of its own.
    package static func create(_ body: EndpointBody) -> ServingCall {
        ServingCall(
            "create endpoint \(body.name)", "POST",
            ServingRoute.endpoints.path + (body.isProvisionedThroughput ? "/pt" : ""),
            body: body.value)
    }

    /// Changes one part of an endpoint; the body is what that part's route takes.
    package static func update(
        _ name: String, _ part: EndpointPart, _ body: JSONValue
    ) -> ServingCall {
        let what = "update endpoint \(name)"
        guard part == .config, EndpointBody.isProvisionedThroughput(config: body) else {
            return ServingCall(what, part.method, endpoint(name, part.suffix), body: body)
        }
        return ServingCall(
            what, "PUT", "\(ServingRoute.endpoints.path)/pt/\(ServingRoute.encoded(name))/config",
            body: ["config": body])
    }

    package static func delete(_ name: String) -> ServingCall {
        ServingCall("delete endpoint \(name)", "DELETE", endpoint(name))
    }

    /// Documented, and in no SDK: a stopped endpoint keeps its configuration.
    package static func stop(_ name: String) -> ServingCall {
        ServingCall("stop endpoint \(name)", "POST", endpoint(name, "/config:stop"), body: [:])
    }

    package static func start(_ name: String) -> ServingCall {
        ServingCall("start endpoint \(name)", "POST", endpoint(name, "/config:start"), body: [:])
    }

    /// The most recent lines of a served entity's server or image build: `{"logs":"…"}`.
    package static func logs(_ name: String, served: String, ofBuild: Bool) -> ServingCall {
        ServingCall(
            "\(ofBuild ? "build logs" : "logs") of \(name) (\(served))", "GET",
            endpoint(
                name,
                "/served-models/\(ServingRoute.encoded(served))/\(ofBuild ? "build-logs" : "logs")")
        )
    }

    /// Text in Prometheus' exposition format.
    package static func metrics(_ name: String) -> ServingCall {
        textual("metrics of \(name)", endpoint(name, "/metrics"))
    }

    /// The OpenAPI document of a custom model with a signature; the answer is JSON text.
    package static func schema(_ name: String) -> ServingCall {
        textual("schema of \(name)", endpoint(name, "/openapi"))
    }

    private static func textual(_ what: String, _ path: String) -> ServingCall {
        var call = ServingCall(what, "GET", path)
        call.accept = "text/plain"
        return call
    }

    /// Calls a service behind a Unity Catalog HTTP connection; the body is section 2.3's of the API.
    package static func externalFunction(_ connection: String, _ body: JSONValue) -> ServingCall {
        var call = ServingCall(
            "call connection \(connection)", "POST", "/api/2.0/external-function", body: body)
        call.accept = "text/plain"
        return call
    }
}

/// The permissions API, which takes an endpoint's `id` and not its name.
extension ServingCall {
    private static func permissions(_ id: String) -> String {
        "/api/2.0/permissions/serving-endpoints/\(ServingRoute.encoded(id))"
    }

    package static func permissions(of name: String, id: String) -> ServingCall {
        ServingCall("permissions of \(name)", "GET", permissions(id))
    }

    package static func permissionLevels(of name: String, id: String) -> ServingCall {
        ServingCall("permission levels of \(name)", "GET", permissions(id) + "/permissionLevels")
    }

    /// Replaces all direct grants.
    package static func setPermissions(
        of name: String, id: String, _ body: JSONValue
    ) -> ServingCall {
        ServingCall("set permissions of \(name)", "PUT", permissions(id), body: body)
    }

    /// Adds grants, or changes those of the principals named.
    package static func updatePermissions(
        of name: String, id: String, _ body: JSONValue
    ) -> ServingCall {
        ServingCall("update permissions of \(name)", "PATCH", permissions(id), body: body)
    }
}
