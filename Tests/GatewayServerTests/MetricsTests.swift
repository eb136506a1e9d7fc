import Gateway
import JSON
import LLMProtocols
import ModelCatalog
import POSIX
import TestSupport
import Testing

@testable import GatewayServer

@Suite struct MetricsTests {
    private static func record(_ model: String = "m", status: Int = 200) -> CallRecord {
        CallRecord(
            modelName: model, deploymentID: "d", status: status, isStreaming: false,
            ending: .complete, usage: nil)
    }

    @Test func `buckets hold all that is no slower`() {
        var record = Self.record()
        record.total = .milliseconds(30)
        record.toFirstByte = .milliseconds(10)
        let metrics = CallMetrics()
        metrics.count(record)
        record.total = .seconds(1000)
        metrics.count(record)
        let text = MetricsText.document(
            of: MetricsSource(
                calls: metrics, load: ServerLoad(connections: 3, calls: 2, streams: 1),
                upstreamConnections: 6, models: 4, configuredAt: 5))
        for line in [
            #"litellm_proxy_total_requests_metric_total{requested_model="m",status_code="200"} 2"#,
            #"litellm_request_total_latency_metric_bucket{model="m",le="0.025"} 0"#,
            #"litellm_request_total_latency_metric_bucket{model="m",le="0.05"} 1"#,
            #"litellm_request_total_latency_metric_bucket{model="m",le="300.0"} 1"#,
            #"litellm_request_total_latency_metric_bucket{model="m",le="+Inf"} 2"#,
            #"litellm_request_total_latency_metric_count{model="m"} 2"#,
            #"llm_serve_first_byte_seconds_bucket{model="m",le="0.01"} 2"#,
            "# TYPE llm_serve_first_byte_seconds histogram", "litellm_in_flight_requests 2",
            "llm_serve_streams_open 1", "llm_serve_connections_open 3", "llm_serve_models 4",
            "llm_serve_upstream_connections_open 6",
        ] { #expect(text.contains(line + "\n"), "\(line) is not in \(text)") }
    }

    @Test func `who has no key sees the metrics only where the config opens them`() async throws {
        for isOpen in [false, true] {
            var configuration = TestGateway.configuration
            configuration.opensMetrics = isOpen
            try await TestGateway.run(configuration) { gateway in
                for (path, status) in [("/metrics", isOpen ? 200 : 401), ("/v1/models", 401)] {
                    let answer = try await gateway.exchange(
                        "GET \(path) HTTP/1.1\r\nHost: gateway.test\r\n\r\n")
                    #expect(answer.status == status)
                }
            }
        }
    }

    @Test func `each family has its words once and its place in the manual`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            _ = try await client.exchange(TestGateway.chat("echo"))
            let text = try await client.exchange(TestGateway.request("GET", "/metrics")).body
            let lines = text.split(separator: "\n")
            func names(_ word: String) -> [Substring] {
                lines.filter { $0.hasPrefix("# \(word) ") }.map { $0.split(separator: " ")[2] }
            }
            let families = names("TYPE")
            #expect(Set(families).count == families.count)
            #expect(families == names("HELP"))
            let manual = try String(
                decoding: FileSystem.read("\(SourceTree.root)/man/llm-serve.1"), as: UTF8.self)
            for family in families { #expect(manual.contains(family), "\(family)") }
        }
    }

    @Test func `a name cannot break its line`() {
        let metrics = CallMetrics()
        metrics.count(Self.record("a\"b\\c\nd"))
        let text = MetricsText.document(
            of: MetricsSource(
                calls: metrics, load: ServerLoad(connections: 0, calls: 0, streams: 0), models: 0,
                configuredAt: 0))
        #expect(text.contains(#"{requested_model="a\"b\\c\nd",status_code="200"} 1"#))
    }

    @Test func `retries, fallbacks, tokens and money are counted apart`() {
        var record = Self.record()
        record.retries = 2
        record.fallbacks = 1
        record.usage = Usage(promptTokens: 10, completionTokens: 5)
        record.cost = Money(picodollars: 1_500_000)
        let metrics = CallMetrics()
        metrics.count(record)
        metrics.count(record)
        metrics.countReload(isAccepted: true)
        metrics.countReload(isAccepted: false)
        let deployment = DeploymentState(
            modelName: "m", id: "d", provider: "openai", upstreamModel: "x", isCoolingDown: true,
            inFlight: 3, cooldowns: 4)
        let text = MetricsText.document(
            of: MetricsSource(
                calls: metrics, load: ServerLoad(connections: 0, calls: 0, streams: 0),
                deployments: [deployment], models: 0, configuredAt: 0))
        let labels = #"{litellm_model_name="openai/x",model_id="d",model_group="m"}"#
        for line in [
            #"llm_serve_retries_total{model="m"} 4"#, #"llm_serve_fallbacks_total{model="m"} 2"#,
            #"litellm_total_tokens_metric_total{model="m"} 30"#,
            #"litellm_spend_metric_total{model="m"} 0.000003"#,
            #"litellm_proxy_failed_requests_metric_total{model="m"} 0"#,
            "litellm_deployment_state\(labels) 2",
            "litellm_deployment_cooled_down_total\(labels) 4",
            "llm_serve_deployment_in_flight\(labels) 3",
            #"llm_serve_config_reloads_total{result="accepted"} 1"#,
            #"llm_serve_config_reloads_total{result="refused"} 1"#,
        ] { #expect(text.contains(line + "\n"), "\(line) is not in \(text)") }
    }

    @Test func `a connection that is kept for the next call is counted`() async throws {
        try await TestGateway.run(
            models: ["a"],
            playbook: { _, _ in .document(#"{"object":"chat.completion","choices":[]}"#) }
        ) { server, _ in
            let client = try await RawClient.connect(server.port)
            _ = try await client.exchange(TestGateway.chat("a"))
            let answer = try await client.exchange(TestGateway.request("GET", "/metrics"))
            try await client.close()
            #expect(answer.body.contains("\nllm_serve_upstream_connections_open 1\n"))
        }
    }

    @Test func `readiness tells bearers of a key how each deployment is`() async throws {
        try await TestGateway.run { gateway in
            let request = TestGateway.request("GET", "/health/readiness")
            let known = try await gateway.exchange(request)
            #expect(known.body.contains(#""model_id":"id-big","state":"healthy","in_flight":0"#))
            let unknown = try await gateway.exchange(
                request.replacing(TestGateway.key, with: "wrong"))
            #expect(unknown.body == #"{"status":"healthy","db":"Not connected"}"#)
        }
    }

    @Test func `names past the limit are counted together`() {
        let metrics = CallMetrics()
        for number in 0..<(CallMetrics.nameLimit + 5) { metrics.count(Self.record("m\(number)")) }
        metrics.count(Self.record("m0"))
        #expect(metrics.all.count == CallMetrics.nameLimit + 1)
        #expect(metrics.all["other"]?.statuses == [200: 5])
        #expect(metrics.all["m0"]?.statuses == [200: 2])
    }

    @Test func `calls are counted when they are over`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            _ = try await client.exchange(TestGateway.chat("echo"))
            let open = try await gateway.connect()
            try await open.send(TestGateway.chat("big", stream: true))
            let call = await gateway.upstream.nextCall()
            #expect(gateway.server.load.calls == 1)
            let text = try await client.exchange(TestGateway.request("GET", "/metrics"))
            #expect(text.field("content-type") == MetricsText.contentType)
            #expect(
                text.body.contains(
                    #"litellm_proxy_total_requests_metric_total{requested_model="echo",status_code="200"} 1"#
                ))
            #expect(text.body.contains("llm_serve_streams_open 1\n"))
            call.answerJSON("{}", status: 400)
            _ = try await open.response()
            #expect(gateway.server.load.calls == 0)
        }
    }

    @Test(arguments: ["/metrics", "/model/info", "/v1/model/info", "/model_group/info"])
    func `they need the key`(path: String) async throws {
        try await TestGateway.run { gateway in
            let request = TestGateway.request("GET", path)
            let answer = try await gateway.exchange(request)
            #expect(answer.status == 200)
            let refusal = try await gateway.exchange(
                request.replacing(TestGateway.key, with: "wrong"))
            #expect(refusal.status == 401)
        }
    }
}

@Suite struct ModelDocumentsTests {
    private static func configuration() throws -> GatewayConfiguration {
        var configuration = TestGateway.configuration
        var small = configuration.deployments[1]
        small.id = "id-small"
        small.limits.requestsPerMinute = 10
        small.modelInfo = try #require(
            try JSONValue(parsing: #"{"max_input_tokens":1000,"supports_vision":true}"#).object)
        configuration.deployments[1].limits.requestsPerMinute = 5
        configuration.deployments[1].modelInfo = try #require(
            try JSONValue(parsing: #"{"max_input_tokens":2000,"base_model":"gpt-y"}"#).object)
        configuration.deployments.append(small)
        return configuration
    }

    private static func document(_ path: String) async throws -> JSONValue {
        var body = ""
        try await TestGateway.run(try configuration()) { gateway in
            body = try await gateway.exchange(TestGateway.request("GET", path)).body
        }
        return try JSONValue(parsing: body)
    }

    @Test func `each deployment is told without its key`() async throws {
        let document = try await Self.document("/v1/model/info")
        #expect(document["data"]?.array?.count == 4)
        let row = document["data"]?.array?[1]
        #expect(row?["model_name"] == "big")
        #expect(row?["litellm_params"]?["model"] == "openai/gpt-x")
        #expect(row?["litellm_params"]?["rpm"] == 5)
        #expect(row?["model_info"]?["id"] == "id-big")
        #expect(row?["model_info"]?["key"] == "gpt-y")
        #expect(row?["model_info"]?["db_model"] == false)
        #expect(!document.text().contains("sk-"))
    }

    @Test func `one deployment is found by its id`() async throws {
        let document = try await Self.document("/model/info?litellm_model_id=id%2Dsmall")
        #expect(document["data"]?.array?.map { $0["model_info"]?["id"] } == ["id-small"])
        let unknown = try await Self.document("/model/info?litellm_model_id=x")
        #expect(unknown["error"]?["param"] == "litellm_model_id")
    }

    @Test func `a group is its members together`() async throws {
        let document = try await Self.document("/model_group/info?model_group=big")
        let groups = try #require(document["data"]?.array)
        #expect(groups.count == 1)
        #expect(groups[0]["max_input_tokens"] == 2000)
        #expect(groups[0]["rpm"] == 15)
        #expect(groups[0]["tpm"] == .null)
        #expect(groups[0]["supports_vision"] == true)
        #expect(groups[0]["providers"] == ["openai"])
        let all = try await Self.document("/model_group/info")
        #expect(all["data"]?.array?.count == 3)
    }
}
