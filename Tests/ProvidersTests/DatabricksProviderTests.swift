import DatabricksAuth
import Failures
import Providers
import Testing
import Transport

@Suite struct DatabricksProviderTests {
    private static let chat = #"{"model":"echo-1","messages":[]}"#

    private static func provider(_ upstream: String = "up-1") -> any Provider {
        Fixture.provider(
            .databricks, upstream: upstream, apiBase: "https://ws.test/serving-endpoints",
            apiKey: "dapi")
    }

    @Test(arguments: [
        (ModelOperation.chatCompletions, "up-1", "/serving-endpoints/chat/completions"),
        (.completions, "up-1", "/serving-endpoints/completions"),
        (.embeddings, "up-1", "/serving-endpoints/embeddings"),
        (.invocation, "up 1/x", "/serving-endpoints/up%201%2Fx/invocations"),
        (.chatCompletions, "system.ai.m", "/ai-gateway/mlflow/v1/chat/completions"),
        (.embeddings, "a.b.c", "/ai-gateway/mlflow/v1/embeddings"),
    ])
    func `each operation has its path`(
        operation: ModelOperation, upstream: String, path: String
    ) throws {
        let request = try Fixture.request(Self.provider(upstream), operation, Self.chat)
        #expect(request.url == "https://ws.test" + path)
    }

    @Test(arguments: [
        "https://ws.test", "https://ws.test/", "https://ws.test/serving-endpoints",
        "https://ws.test/serving-endpoints/",
    ])
    func `the base may be the workspace or its serving endpoints`(base: String) throws {
        let provider = Fixture.provider(.databricks, apiBase: base, apiKey: "dapi")
        let request = try Fixture.request(provider, .chatCompletions, Self.chat)
        #expect(request.url == "https://ws.test/serving-endpoints/chat/completions")
    }

    @Test(arguments: [
        (
            #"{"model":"m","stream_options":{"include_usage":true},"messages":[]}"#,
            #"{"model":"up-1","messages":[]}"#
        ),
        (
            #"{"model":"m","messages":[] , "stream_options" : {"a":[1,","]} }"#,
            #"{"model":"up-1","messages":[]  }"#
        ),
        (#"{"stream_options":null,"model":"m","stream_options":{}}"#, #"{"model":"up-1"}"#),
        (#"{"stream\u005foptions":{},"model":"m"}"#, #"{"model":"up-1"}"#),
    ])
    func `stream_options stay behind`(body: String, sent: String) throws {
        let request = try Fixture.request(Self.provider(), .chatCompletions, body)
        #expect(Fixture.body(request) == sent)
    }

    @Test func `an invocation keeps its body`() throws {
        let body = #"{"dataframe_records":[{"a":1}]}"#
        let request = try Fixture.request(Self.provider(), .invocation, body)
        #expect(Fixture.body(request) == body)
    }

    @Test func `without a key the workspace signs, and only for its own host`() throws {
        let workspace = try Workspace(host: "https://ws.test", token: Secret("dapi-ws"))
        let own = Fixture.provider(.databricks, workspace: workspace)
        let call = try Fixture.call(.chatCompletions, Array(Self.chat.utf8))
        guard case .sign(var request, let signer) = try own.request(for: call) else {
            Issue.record("not signed")
            return
        }
        #expect(request.url.hasPrefix("https://ws.test/"))
        #expect(request.fields["authorization"] == nil)
        #expect(signer.signIfReady(&request))
        #expect(request.fields["authorization"] == "Bearer dapi-ws")
        let other = Fixture.provider(
            .databricks, apiBase: "https://other.test", workspace: workspace)
        #expect(throws: ToolError.self) { try other.request(for: call) }
    }
}
