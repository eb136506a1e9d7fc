import DatabricksAuth
import Failures
import JSON
import ModelServing
import Testing
import Transport

@Suite struct ServingClientTests {
    private func client(
        _ transport: ScriptedTransport, renews: Bool = true
    ) -> ServingClient {
        ServingClient(
            Workspace.fixed(renews: renews), transport: transport,
            retryClock: RetryClock(now: { .zero }, sleep: { _ in }, jitter: { 0.5 }))
    }

    private static let sample =
        #"{"endpoints":[{"name":"a","x":1.50,"state":{"ready":"READY"}} , {"name":"b","endpoint_url":"https://own.test"}]}"#

    @Test func `the list keeps each record's own bytes and adds what is absent`() async throws {
        let transport = ScriptedTransport(.reply(200, Self.sample))
        let records = try await client(transport).list()
        #expect(records.map(\.name) == ["a", "b"])
        #expect(
            records.map { String(decoding: $0.bytes, as: UTF8.self) } == [
                #"{"name":"a","x":1.50,"state":{"ready":"READY"},"endpoint_url":"https://ws.test/serving-endpoints/a","#
                    + #""workspace_url":"https://ws.test","openai_base_url":"https://ws.test/serving-endpoints"}"#,
                #"{"name":"b","endpoint_url":"https://own.test","#
                    + #""workspace_url":"https://ws.test","openai_base_url":"https://ws.test/serving-endpoints"}"#,
            ])
        #expect(try records[0].value()["x"]?.number?.text == "1.50")
        let request = try #require(transport.requests.first)
        #expect(request.method == "GET")
        #expect(request.url == "https://ws.test/api/2.0/serving-endpoints")
        #expect(request.fields["Authorization"] == "Basic token-1")
        #expect(request.fields["X-Databricks-Workspace-Id"] == "42")
        #expect(request.fields["Accept"] == "application/json")
    }

    @Test(arguments: ["{}", #"{"endpoints":[]}"#])
    func `no endpoints is an empty list`(body: String) async throws {
        #expect(try await client(ScriptedTransport(.reply(200, body))).list().isEmpty)
    }

    @Test(arguments: [
        "<html>log in</html>", "[]", "", #"{"endpoints":{}}"#, #"{"endpoints":[{"id":1}]}"#,
    ])
    func `an answer that is not the API's is a broken protocol`(body: String) async throws {
        let error = await #expect(throws: ToolError.self) {
            try await client(ScriptedTransport(.reply(200, body))).list()
        }
        #expect(error?.code == .peer)
    }

    @Test func `get asks for one name and a missing one is absent`() async throws {
        let transport = ScriptedTransport(
            .reply(200, #"{"name":"a b"}"#),
            .reply(404, #"{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"no"}"#))
        let record = try await client(transport).get("a b")
        #expect(record.name == "a b")
        let error = await #expect(throws: ToolError.self) {
            try await client(transport).get("nope")
        }
        #expect(error?.code == .absent)
        #expect(error?.message == "get endpoint nope: no (RESOURCE_DOES_NOT_EXIST)")
        #expect(
            transport.requests.map(\.url).first == "https://ws.test/api/2.0/serving-endpoints/a%20b"
        )
    }

    @Test func `one 401 gets one new token and one more try`() async throws {
        let transport = ScriptedTransport(.reply(401, ""), .reply(200, "{}"))
        _ = try await client(transport).list()
        #expect(
            transport.requests.map { $0.fields["Authorization"] } == [
                "Basic token-1", "Basic token-2",
            ])
    }

    @Test func `a second 401 stands, and so does one that no new token follows`() async throws {
        let again = ScriptedTransport(.reply(401, ""))
        let error = await #expect(throws: ToolError.self) { try await client(again).list() }
        #expect(error?.code == .auth)
        #expect(again.requests.count == 2)
        let same = ScriptedTransport(.reply(401, ""))
        await #expect(throws: ToolError.self) { try await client(same, renews: false).list() }
        #expect(same.requests.count == 1)
    }

    @Test func `reading is tried again, asking only when it did not run`() async throws {
        let reading = ScriptedTransport(.reply(502, ""), .reply(503, ""), .reply(200, "{}"))
        _ = try await client(reading).list()
        #expect(reading.requests.count == 3)
        let asking = ScriptedTransport(.reply(502, ""), .reply(200, "{}"))
        let refused = try await client(asking).ask("/ask", body: Array("{}".utf8))
        #expect(refused.head.status == 502)
        #expect(asking.requests.count == 1)
        let limited = ScriptedTransport(.reply(429, "", ["Retry-After": "1"]), .reply(200, "{}"))
        _ = try await client(limited).ask("/ask", body: Array("{}".utf8))
        #expect(limited.requests.count == 2)
    }

    @Test func `a question is posted as JSON and its answer comes back whole`() async throws {
        let transport = ScriptedTransport(.reply(200, #"{"predictions":[1]}"#))
        let answer = try await client(transport)
            .ask(
                ServingRoute.invocations("m", served: "v1").path,
                body: Array(#"{"inputs":[1]}"#.utf8))
        #expect(try await answer.body.collect() == Array(#"{"predictions":[1]}"#.utf8))
        let request = try #require(transport.requests.first)
        #expect(request.url == "https://ws.test/serving-endpoints/m/served-models/v1/invocations")
        #expect(request.fields["Content-Type"] == "application/json")
        guard case .bytes(let body) = request.body else {
            Issue.record("no body")
            return
        }
        #expect(body == Array(#"{"inputs":[1]}"#.utf8))
    }

    @Test func `a stream is handed over as it comes, and so is a refusal`() async throws {
        let transport = ScriptedTransport(
            .reply(200, "data: [DONE]\n\n", ["Content-Type": "text/event-stream"]),
            .reply(400, #"{"error_code":"BAD_REQUEST","message":"unknown field"}"#))
        let response = try await client(transport).ask("/ask", body: [0x7B, 0x7D], isStream: true)
        #expect(try await response.body.collect() == Array("data: [DONE]\n\n".utf8))
        #expect(
            transport.requests.first?.fields["Accept"] == "text/event-stream, application/json")
        #expect(transport.requests.first?.acceptsCompression == false)
        let refused = try await client(transport).ask("/ask", body: [0x7B, 0x7D], isStream: true)
        #expect(refused.head.status == 400)
    }

    @Test func `what has to be ready first is awaited with the token there and nothing sent`()
        async throws
    {
        let transport = ScriptedTransport(.reply(200, "{}"))
        var client = client(transport)
        client.beforeSending = { throw ToolError(.jqCompile, "no") }
        await #expect(throws: ToolError.self) { try await client.list() }
        #expect(transport.requests.isEmpty)
    }

    @Test func `a transport failure names the call`() async throws {
        let transport = ScriptedTransport(
            .failure(TransportError(.tls, code: 60, message: "certificate refused", wasSent: false))
        )
        let error = await #expect(throws: ToolError.self) { try await client(transport).list() }
        #expect(error?.code == .peer)
        #expect(error?.message == "list endpoints: certificate refused")
    }
}
