import DatabricksAuth
import Failures
import JSON
import ModelServing
import Testing
import Transport

@Suite struct ServingCallTests {
    private static let calls: [(ServingCall, String)] = [
        (.delete("a b"), "DELETE /api/2.0/serving-endpoints/a%20b"),
        (.stop("e"), "POST /api/2.0/serving-endpoints/e/config:stop {}"),
        (.start("e"), "POST /api/2.0/serving-endpoints/e/config:start {}"),
        (
            .logs("e", served: "m.1", ofBuild: false),
            "GET /api/2.0/serving-endpoints/e/served-models/m.1/logs"
        ),
        (
            .logs("e", served: "m", ofBuild: true),
            "GET /api/2.0/serving-endpoints/e/served-models/m/build-logs"
        ),
        (.metrics("e"), "GET /api/2.0/serving-endpoints/e/metrics"),
        (.schema("e"), "GET /api/2.0/serving-endpoints/e/openapi"),
        (.update("e", .config, ["x": 1]), #"PUT /api/2.0/serving-endpoints/e/config {"x":1}"#),
        (
            .update(
                "e", .config,
                ["served_entities": [["entity_name": "m", "provisioned_model_units": 50]]]),
            #"PUT /api/2.0/serving-endpoints/pt/e/config {"config":{"served_entities":[{"entity_name":"m","provisioned_model_units":50}]}}"#
        ),
        (.update("e", .aiGateway, [:]), "PUT /api/2.0/serving-endpoints/e/ai-gateway {}"),
        (.update("e", .tags, [:]), "PATCH /api/2.0/serving-endpoints/e/tags {}"),
        (
            .update("e", .notifications, [:]),
            "PATCH /api/2.0/serving-endpoints/e/notifications {}"
        ),
        (.update("e", .telemetry, [:]), "PATCH /api/2.0/serving-endpoints/e/telemetry-config {}"),
        (.update("e", .rateLimits, [:]), "PUT /api/2.0/serving-endpoints/e/rate-limits {}"),
        (.permissions(of: "e", id: "i"), "GET /api/2.0/permissions/serving-endpoints/i"),
        (
            .permissionLevels(of: "e", id: "i"),
            "GET /api/2.0/permissions/serving-endpoints/i/permissionLevels"
        ),
        (.setPermissions(of: "e", id: "i", [:]), "PUT /api/2.0/permissions/serving-endpoints/i {}"),
        (
            .updatePermissions(of: "e", id: "i", [:]),
            "PATCH /api/2.0/permissions/serving-endpoints/i {}"
        ),
        (.externalFunction("c", [:]), "POST /api/2.0/external-function {}"),
        (.secretScopes, "GET /api/2.0/secrets/scopes/list"),
        (
            .createScope("s", managedBy: "users"),
            #"POST /api/2.0/secrets/scopes/create {"scope":"s","initial_manage_principal":"users"}"#
        ),
        (.deleteScope("s"), #"POST /api/2.0/secrets/scopes/delete {"scope":"s"}"#),
        (.secrets(in: "s@x"), "GET /api/2.0/secrets/list?scope=s%40x"),
        (
            .putSecret("k", in: "s", value: "v", isBase64: false),
            #"POST /api/2.0/secrets/put {"scope":"s","key":"k","string_value":"v"}"#
        ),
        (
            .putSecret("k", in: "s", value: "dg==", isBase64: true),
            #"POST /api/2.0/secrets/put {"scope":"s","key":"k","bytes_value":"dg=="}"#
        ),
        (
            .deleteSecret("k", in: "s"),
            #"POST /api/2.0/secrets/delete {"scope":"s","key":"k"}"#
        ),
        (.accessList(of: "s"), "GET /api/2.0/secrets/acls/list?scope=s"),
        (
            .putAccess(of: "p", to: "s", "READ"),
            #"POST /api/2.0/secrets/acls/put {"scope":"s","principal":"p","permission":"READ"}"#
        ),
        (
            .deleteAccess(of: "p", to: "s"),
            #"POST /api/2.0/secrets/acls/delete {"scope":"s","principal":"p"}"#
        ),
    ]

    @Test(arguments: calls.indices)
    func `a call is the API's`(index: Int) {
        let (call, wire) = Self.calls[index]
        let body = call.body.map { " \($0.text())" } ?? ""
        #expect("\(call.method) \(call.path)\(body)" == wire)
        #expect(!call.what.isEmpty)
    }

    @Test(arguments: calls.indices)
    func `every call tells the API's refusal by its own name`(index: Int) async {
        let call = Self.calls[index].0
        let client = Self.client(
            ScriptedTransport(.reply(403, #"{"error_code":"PERMISSION_DENIED","message":"no"}"#)))
        let error = await #expect(throws: ToolError.self) { try await client.perform(call) }
        #expect(error?.code == .auth)
        #expect(error?.message == "\(call.what): no (PERMISSION_DENIED)")
    }

    @Test func `a preview shows the request and no secret`() {
        let call = ServingCall.putSecret("k", in: "s", value: "hush", isBase64: false)
        #expect(
            call.preview(host: "https://ws.test").text()
                == #"{"method":"POST","url":"https://ws.test/api/2.0/secrets/put","#
                + #""body":{"scope":"s","key":"k","string_value":"********"}}"#)
    }

    @Test func `what creates is sent again only when it certainly did not run`() async throws {
        let body = try EndpointBody(["name": "e"])
        let lost = ScriptedTransport(.reply(502, ""), .reply(200, #"{"name":"e"}"#))
        await #expect(throws: ToolError.self) {
            try await Self.client(lost).endpoint(.create(body))
        }
        #expect(lost.requests.count == 1)
        let limited = ScriptedTransport(
            .reply(429, ""), .reply(503, "", ["Retry-After": "0"]), .reply(200, #"{"name":"e"}"#))
        _ = try await Self.client(limited).endpoint(.create(body))
        #expect(limited.requests.count == 3)
        let replaced = ScriptedTransport(.reply(502, ""), .reply(200, "{}"))
        _ = try await Self.client(replaced).perform(.update("e", .aiGateway, [:]))
        #expect(replaced.requests.count == 2)
    }

    @Test func `an empty answer is an empty object`() async throws {
        let client = Self.client(ScriptedTransport(.reply(200, "")))
        #expect(try await client.perform(.delete("e")) == [:])
        let broken = Self.client(ScriptedTransport(.reply(200, "<html>")))
        let error = await #expect(throws: ToolError.self) {
            try await broken.perform(.delete("e"))
        }
        #expect(error?.code == .peer)
    }

    private static func client(_ transport: ScriptedTransport) -> ServingClient {
        ServingClient(
            Workspace.fixed(), transport: transport,
            retryClock: RetryClock(now: { .zero }, sleep: { _ in }, jitter: { 0.5 }))
    }
}
