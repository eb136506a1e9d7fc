import DatabricksAuth
import Failures
import Gateway
import JSON
import Logging
import ModelCatalog
import NIOHTTP1
import Providers
import Synchronization
import Testing
import Transport

@testable import GatewayServer

@Suite struct ModelHubTests {
    /// What a workspace lists.
    private static let listing = """
        {"endpoints":[\
        {"name":"databricks-claude-sonnet-4-5","creation_timestamp":1,"last_updated_timestamp":2,\
        "state":{"ready":"READY","config_update":"NOT_UPDATING"},"task":"llm/v1/chat",\
        "config":{"served_entities":[{"name":"e"}]}},\
        {"name":"my ep","creator":"u@c.test","state":{"ready":"NOT_READY"},"id":"7"}]}
        """

    /// Remembers what is logged.
    private final class Log: LogHandler, Sendable {
        let lines = Mutex("")
        var metadata: Logger.Metadata {
            get { [:] }
            set {}
        }
        var logLevel: Logger.Level {
            get { .trace }
            set {}
        }
        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { nil }
            set {}
        }

        func log(event: LogEvent) { lines.withLock { $0 += "\(event.message)\n" } }
    }

    /// A gateway with a workspace of its own, in front of a scripted one.
    private static func run(
        own: Workspace?, log: Log = Log(),
        _ work: (TestGateway) async throws -> Void
    ) async throws {
        var configuration = TestGateway.configuration
        configuration.demoIdentity = nil
        try await TestGateway.run(
            configuration, settings: ProviderSettings(workspace: own, now: { 0 }),
            logger: Logger(label: "test") { _ in log }, work)
    }

    private static func own() throws -> Workspace {
        try Workspace(host: "https://ws.test", token: Secret("dapi-own"))
    }

    /// Sends a request, plays the workspace if it is asked, and returns the status and the answer.
    private static func get(
        _ path: String, _ gateway: TestGateway, workspace: ((UpstreamCall) -> Void)? = nil
    ) async throws -> (status: Int, body: JSONValue) {
        let client = try await gateway.connect()
        try await client.send(TestGateway.request("GET", path))
        if let workspace { workspace(await gateway.upstream.nextCall()) }
        let response = try await client.response()
        return (response.status, try JSONValue(parsing: response.body))
    }

    @Test func `endpoints come as the seed has them, from one call to the workspace`()
        async throws
    {
        try await Self.run(own: try Self.own()) { gateway in
            let path = "/public/databricks/serving_endpoints"
            let (status, first) = try await Self.get(path, gateway) { call in
                #expect(call.request.url == "https://ws.test/api/2.0/serving-endpoints")
                #expect(call.request.fields.values("authorization") == ["Bearer dapi-own"])
                call.answerJSON(Self.listing)
            }
            #expect(status == 200)
            #expect(first["workspace_url"] == "https://ws.test")
            #expect(
                first["endpoints"]?[1]
                    == [
                        "name": "my ep", "creator": "u@c.test", "creation_timestamp": .null,
                        "last_updated_timestamp": .null, "state": "NOT_READY", "task": .null,
                        "config": ["served_models": [], "served_entities": []],
                        "endpoint_url": "https://ws.test/serving-endpoints/my%20ep",
                    ])
            let (_, rows) = try await Self.get("/public/model_hub?provider=databricks", gateway)
            #expect(rows[0]?["model_group"] == "databricks/databricks-claude-sonnet-4-5")
            #expect(rows[0]?["providers"] == ["databricks"])
            #expect(rows[0]?["mode"] == "chat")
            #expect(rows[0]?["supports_function_calling"] == true)
            #expect(rows[0]?["input_cost_per_token"]?.number != nil)
            #expect(rows[1]?["supports_function_calling"] == false)
            #expect(rows[1]?["is_public_model_group"] == true)
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }

    @Test func `a herd on a cold catalog makes one call`() async throws {
        try await Self.run(own: try Self.own()) { gateway in
            let statuses = Mutex<[Int]>([])
            async let answered: Void = gateway.upstream.nextCall().answerJSON(Self.listing)
            try await LoadClient.run(gateway.server.port, connections: 250, count: 500) { number in
                let path =
                    number.isMultiple(of: 2)
                    ? "/public/model_hub?provider=databricks"
                    : "/public/databricks/serving_endpoints"
                return TestGateway.request("GET", path)
            } outcome: { _, outcome in
                statuses.withLock { $0.append(outcome.status) }
            }
            await answered
            #expect(statuses.withLock { $0 } == Array(repeating: 200, count: 500))
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }

    @Test(arguments: [
        "api_base=https://x.cloud.databricks.com", "api_base=https://ws.test",
        "api_base=https://evil.test&api_key=k", "api_base=http://169.254.169.254&api_key=k",
        "client_id=c", "api_base=https://x.cloud.databricks.com&client_secret=s",
    ])
    func `who names a workspace brings its credential, and nobody gets the gateway's`(
        _ query: String
    ) async throws {
        try await Self.run(own: try Self.own()) { gateway in
            for path in [
                "/public/databricks/serving_endpoints?", "/public/model_hub?provider=databricks&",
            ] {
                let (status, body) = try await Self.get(path + query, gateway)
                #expect(status == 400)
                #expect(body["error"]?["type"] == "invalid_request_error")
            }
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }

    @Test
    func
        `a brought credential goes to its workspace, its refusal to the caller, and neither to the log`()
        async throws
    {
        let log = Log()
        try await Self.run(own: try Self.own(), log: log) { gateway in
            let path =
                "/public/databricks/serving_endpoints"
                + "?api_key=dapi-theirs&api_base=https%3A%2F%2Fx.cloud.databricks.com%2Fserving-endpoints"
            for _ in 0..<2 {
                let (status, body) = try await Self.get(path, gateway) { call in
                    #expect(
                        call.request.url
                            == "https://x.cloud.databricks.com/api/2.0/serving-endpoints")
                    #expect(call.request.fields.values("authorization") == ["Bearer dapi-theirs"])
                    call.answerJSON(#"{"error_code":"403","message":"no"}"#, status: 403)
                }
                #expect(status == 403)
                #expect(
                    body["error"]?["message"]?.string?.hasPrefix(
                        "Failed to fetch Databricks endpoints") == true)
            }
            let (status, body) = try await Self.get(
                "/public/databricks/serving_endpoints", gateway
            ) { $0.answerJSON(#"{"error_code":"401","message":"own trouble"}"#, status: 401) }
            #expect(status == 502)
            #expect(body["error"]?["message"] == "Failed to fetch Databricks endpoints")
        }
        let lines = log.lines.withLock { $0 }
        #expect(lines.contains("own trouble"))
        #expect(!lines.contains("dapi-"))
    }

    @Test func `a reload brings another workspace and other prices`() async throws {
        try await Self.run(own: try Self.own()) { gateway in
            let other = try Workspace(host: "https://other.test", token: Secret("dapi-other"))
            let map = try PriceMap(
                Array(
                    #"""
                    {"databricks/my ep":{"litellm_provider":"databricks","mode":"chat",
                     "input_cost_per_token":3e-6}}
                    """#.utf8))
            try gateway.server.replaceConfiguration(
                TestGateway.configuration,
                settings: ProviderSettings(workspace: other, now: { 0 }), table: map.table)
            let (_, rows) = try await Self.get(
                "/public/model_hub?provider=databricks", gateway
            ) { call in
                #expect(call.request.url.hasPrefix("https://other.test/"))
                #expect(call.request.fields.values("authorization") == ["Bearer dapi-other"])
                call.answerJSON(Self.listing)
            }
            #expect(rows[1]?["input_cost_per_token"]?.number?.text == "0.000003")
        }
    }

    @Test(arguments: ["/public/databricks/serving_endpoints", "/public/model_hub"])
    func `a key is needed`(_ path: String) async throws {
        try await Self.run(own: nil) { gateway in
            let response = try await gateway.exchange(
                "GET \(path) HTTP/1.1\r\nHost: gateway.test\r\n\r\n")
            #expect(response.status == 401)
        }
    }

    @Test func `without a workspace the hub has the gateway's own models`() async throws {
        try await Self.run(own: nil) { gateway in
            let (status, body) = try await Self.get(
                "/public/databricks/serving_endpoints", gateway)
            #expect(status == 400)
            #expect(
                body["error"]?["message"]?.string?.hasPrefix("Missing Databricks credentials")
                    == true)
            let (_, all) = try await Self.get("/public/model_hub", gateway)
            #expect(all.array?.map { $0["model_group"] } == ["echo", "big", "vectors"])
            let (_, some) = try await Self.get("/public/model_hub?provider=openai", gateway)
            #expect(some.array?.map { $0["model_group"] } == ["big"])
            let (_, none) = try await Self.get("/public/model_hub?provider=databricks", gateway)
            #expect(none == [])
        }
    }

    @Test func `the hub shows what is published, in its order`() async throws {
        var configuration = TestGateway.configuration
        configuration.publicNames = ["vectors", "echo", "databricks/my ep"]
        let settings = ProviderSettings(workspace: try Self.own(), now: { 0 })
        try await TestGateway.run(configuration, settings: settings) { gateway in
            let (_, all) = try await Self.get("/public/model_hub?provider=echo", gateway)
            #expect(all.array?.map { $0["model_group"] } == ["vectors", "echo"])
            let (_, workspace) = try await Self.get(
                "/public/model_hub?provider=databricks", gateway
            ) { $0.answerJSON(Self.listing) }
            #expect(workspace.array?.map { $0["model_group"] } == ["databricks/my ep"])
            let (_, groups) = try await Self.get("/model_group/info", gateway)
            #expect(
                groups["data"]?.array?.map { $0["is_public_model_group"] } == [true, false, true])
        }
    }

    @Test func `a credential in a query is not taken from another machine`() async throws {
        let settings = ProviderSettings(workspace: try Self.own(), now: { 0 })
        let state = try ServerState(
            TestGateway.configuration, hosts: TestGateway.hosts, transport: ScriptedTransport(),
            settings: settings, logger: TestGateway.logger)
        var head = HTTPRequestHead(
            version: .http1_1, method: .GET,
            uri: "/public/databricks/serving_endpoints?api_key=dapi-theirs")
        head.headers.add(name: "Host", value: "gateway.test")
        let request = LocalRequest(
            head: try RequestHead(head), name: "", body: [], served: state.current, state: state,
            isDraining: false)
        let reply = await request.hubReply(for: .hubEndpoints, isPrivate: false)
        #expect(reply.status == 400)
        #expect(String(decoding: reply.body, as: UTF8.self).contains("from this machine only"))
    }
}
