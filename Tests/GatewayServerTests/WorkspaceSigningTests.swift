import DatabricksAuth
import Failures
import Gateway
import Providers
import Testing
import Transport

@testable import GatewayServer

@Suite struct WorkspaceSigningTests {
    private static func run(
        _ work: (RawClient, ScriptedTransport) async throws -> Void
    ) async throws {
        let upstream = ScriptedTransport()
        let workspace = try Workspace(host: "https://ws.test", token: Secret("dapi-ws"))
        let server = try await GatewayServer.start(
            GatewayConfiguration(deployments: [
                Deployment(
                    modelName: "big", provider: "databricks", upstreamModel: "databricks-m",
                    id: "id")
            ]), transport: upstream, settings: .init(workspace: workspace, now: { 0 }),
            host: "127.0.0.1", port: 0, hosts: TestGateway.hosts, logger: TestGateway.logger)
        try await work(try await RawClient.connect(server.port), upstream)
        await server.stop(drain: .zero)
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
}
