import DatabricksAuth
import Failures
import Gateway
import POSIX
import Providers
import Testing
import Transport

@testable import GatewayServer

@Suite struct WorkspaceSigningTests {
    private static func serve(
        _ makeWorkspace: (ScriptedTransport) throws -> Workspace = { _ in
            try Workspace(host: "https://ws.test", token: Secret("dapi-ws"))
        },
        _ work: (GatewayServer, ScriptedTransport) async throws -> Void
    ) async throws {
        let upstream = ScriptedTransport()
        let workspace = try makeWorkspace(upstream)
        let server = try await GatewayServer.start(
            GatewayConfiguration(deployments: [
                Deployment(
                    modelName: "big", provider: "databricks", upstreamModel: "databricks-m",
                    id: "id")
            ]), transport: upstream, settings: .init(workspace: workspace, now: { 0 }),
            host: "127.0.0.1", port: 0, hosts: TestGateway.hosts, logger: TestGateway.logger)
        try await work(server, upstream)
        await server.stop(drain: .zero)
    }

    /// The same with one client.
    private static func run(
        _ makeWorkspace: (ScriptedTransport) throws -> Workspace = { _ in
            try Workspace(host: "https://ws.test", token: Secret("dapi-ws"))
        },
        _ work: (RawClient, ScriptedTransport) async throws -> Void
    ) async throws {
        try await serve(makeWorkspace) { server, upstream in
            try await work(try await RawClient.connect(server.port), upstream)
        }
    }

    /// A service principal, whose tokens come from the same scripted upstream.
    private static func principal(_ upstream: ScriptedTransport) throws -> Workspace {
        try ConfigResolver(environment: [
            "DATABRICKS_HOST": "https://ws.test", "DATABRICKS_CLIENT_ID": "id",
            "DATABRICKS_CLIENT_SECRET": "secret", "HOME": "/dev/null",
        ]).resolve().workspace(transport: upstream)
    }

    private static func grant(_ token: String, _ upstream: ScriptedTransport) async {
        var call = await upstream.nextCall()
        if call.request.method == "GET" {
            call.answerJSON(#"{"token_endpoint":"https://ws.test/oidc/v1/token"}"#)
            call = await upstream.nextCall()
        }
        call.answerJSON(
            #"{"access_token":"\#(token)","token_type":"Bearer","expires_in":3600}"#)
    }

    @Test func `a model without a key is called with the workspace's token`() async throws {
        try await Self.run { client, upstream in
            try await client.send(TestGateway.chat("big"))
            let call = await upstream.nextCall()
            #expect(call.request.url == "https://ws.test/serving-endpoints/chat/completions")
            #expect(call.request.fields.values("authorization") == ["Bearer dapi-ws"])
            call.answerJSON("{}")
            #expect(try await client.response().status == 200)
        }
    }

    /// R29.
    @Test func `five hundred calls without a token yet ask for one once`() async throws {
        try await Self.serve(Self.principal) { server, upstream in
            var clients: [RawClient] = []
            for _ in 0..<500 {
                let client = try await RawClient.connect(server.port)
                try await client.send(TestGateway.chat("big"))
                clients.append(client)
            }
            #expect(await ThisProcess.waits { server.load.calls == 500 })
            await Self.grant("t-1", upstream)
            for _ in clients {
                let call = await upstream.nextCall()
                #expect(call.request.fields.values("authorization") == ["Bearer t-1"])
                call.answerJSON("{}")
            }
            for client in clients { #expect(try await client.response().status == 200) }
            #expect(upstream.pendingCalls == 0)
        }
    }

    @Test func `a token that cannot be renewed is not sent twice`() async throws {
        try await Self.run { client, upstream in
            try await client.send(TestGateway.chat("big"))
            await upstream.nextCall().answerJSON(
                #"{"error_code":"X","message":"not this one"}"#, status: 401)
            let response = try await client.response()
            #expect(response.status == 401)
            #expect(response.body.contains("the gateway's credential: not this one"))
            #expect(upstream.pendingCalls == 0)
        }
    }

    @Test func `a token that is refused is renewed once`() async throws {
        try await Self.run(Self.principal) { client, upstream in
            try await client.send(TestGateway.chat("big"))
            await Self.grant("old", upstream)
            let first = await upstream.nextCall()
            #expect(first.request.fields.values("authorization") == ["Bearer old"])
            first.answerJSON("{}", status: 401)
            await Self.grant("new", upstream)
            let second = await upstream.nextCall()
            #expect(second.request.fields.values("authorization") == ["Bearer new"])
            second.answerJSON(#"{"error_code":"X","message":"still not"}"#, status: 401)
            let response = try await client.response()
            #expect(response.status == 401)
            #expect(response.body.contains("the gateway's credential: still not"))
            #expect(upstream.pendingCalls == 0)
        }
    }

    @Test func `a renewed token serves the calls that follow`() async throws {
        try await Self.run(Self.principal) { client, upstream in
            try await client.send(TestGateway.chat("big"))
            await Self.grant("old", upstream)
            await upstream.nextCall().answerJSON("{}", status: 401)
            await Self.grant("new", upstream)
            await upstream.nextCall().answerJSON("{}")
            #expect(try await client.response().status == 200)
            try await client.send(TestGateway.chat("big"))
            let next = await upstream.nextCall()
            #expect(next.request.fields.values("authorization") == ["Bearer new"])
            next.answerJSON("{}")
            #expect(try await client.response().status == 200)
            #expect(upstream.pendingCalls == 0)
        }
    }
}
