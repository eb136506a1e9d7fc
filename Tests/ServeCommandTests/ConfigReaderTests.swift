import Failures
import Gateway
import JSON
import POSIX
import TestSupport
import Testing

@testable import ServeCommand

@Suite struct ConfigReaderTests {
    static let providers = ServeRun.providers
    static let environment = [
        "EMPTY": "", "HOST": "https://models.example.test", "MASTER_KEY": "sk-a-long-enough-key",
        "UPSTREAM_KEY": "upstream-secret",
        "WORKSPACE": "https://adb-1.example.test/serving-endpoints",
    ]

    static func load(_ text: String) -> LoadedConfig { load(Array(text.utf8)) }

    static func load(_ bytes: [UInt8]) -> LoadedConfig {
        ConfigReader.load(
            bytes, file: "c.yaml", environment: environment, providers: providers)
    }

    static let folder = "\(SourceTree.root)/Tests/ServeCommandTests/Golden/check"

    /// The config files under `Golden/check`; beside each stands what `llm-serve check` prints about it.
    static let cases: [String] = {
        let names = (try? FileSystem.names(in: folder)) ?? []
        return names.filter { !$0.hasSuffix(".txt") && $0.contains(".") }.sorted()
    }()

    static func load(file: String) throws -> LoadedConfig {
        let folder = folder
        return ConfigReader.load(
            try FileSystem.read("\(folder)/\(file)"), file: file, environment: environment,
            providers: providers,
            read: { (path) throws(ToolError) in
                guard let bytes = try? FileSystem.read("\(folder)/\(path)") else {
                    throw ToolError(.absent, "cannot read \(path): no such file or directory")
                }
                return bytes
            })
    }

    @Test(arguments: cases)
    func `check says what the golden file says`(_ name: String) throws {
        let report = CheckReport(file: name, loaded: try Self.load(file: name))
        let golden = GoldenFile("\(Self.folder)/\(name).txt")
        #expect(
            try golden.difference(
                from: report.records.map(CheckReport.line).joined(separator: "\n") + "\n") == nil)
    }

    @Test func `there are golden files`() {
        #expect(Self.cases.count >= 30)
    }

    @Test func `every honoured key reaches the configuration`() throws {
        let loaded = try Self.load(file: "good.yaml")
        let gateway = loaded.gateway
        #expect(gateway.masterKey?.reveal() == "sk-a-long-enough-key")
        #expect(gateway.maxBodyBytes == 4 << 20)
        #expect(loaded.allowedHosts == ["gateway.example.test"])
        #expect(loaded.modelCount == 2)
        #expect(gateway.deployments.map(\.provider) == ["openai", "databricks", "openai"])
        #expect(gateway.deployments.map(\.upstreamModel) == ["gpt-4o", "my-endpoint", "my/model"])
        #expect(
            gateway.deployments.map(\.apiBase) == [
                "https://models.example.test/v1", "https://adb-1.example.test/serving-endpoints",
                "http://127.0.0.1:8000/v1",
            ])
        #expect(
            gateway.deployments.map { $0.apiKey?.reveal() } == [
                "upstream-secret", "upstream-secret", nil,
            ])
        #expect(gateway.deployments.first?.id == "smart-1")
        #expect(gateway.deployments.first?.modelInfo["base_model"] == "gpt-4o")
    }

    @Test func `a merged map fills in what the entry leaves out`() throws {
        let loaded = try Self.load(file: "merged.yaml")
        #expect(
            loaded.gateway.deployments.map(\.apiBase) == [
                "https://models.example.test/v1", "https://other.example.test",
            ])
    }

    @Test func `an id survives a reordered entry and a rotated key, not another upstream`() {
        func id(_ parameters: String) -> String? {
            Self.load("model_list: [{model_name: a, litellm_params: {\(parameters)}}]")
                .gateway.deployments.first?.id
        }
        let first = id("model: openai/a, api_key: os.environ/UPSTREAM_KEY")
        #expect(first?.count == 64)
        #expect(first == id("api_key: os.environ/UPSTREAM_KEY, model: openai/a"))
        #expect(first != id("api_key: os.environ/UPSTREAM_KEY, model: openai/b"))
    }

    @Test func `extra members of a record count as model info`() {
        let loaded = Self.load(
            """
            {"model_name":"a","mode":"embedding","state":"READY","litellm_params":{"model":"echo/a"}}
            """)
        #expect(loaded.gateway.deployments.first?.modelInfo == JSONObject([("mode", "embedding")]))
    }

    @Test func `a catalog's prices and lengths count for routing`() {
        let loaded = Self.load(
            """
            {"model_name":"a","input_cost_per_token":1e-06,"output_cost_per_token":0,"max_input_tokens":8,\
            "litellm_params":{"model":"echo/a"}}
            {"model_name":"b","max_input_tokens":0,"litellm_params":{"model":"echo/b"}}
            """)
        #expect(loaded.findings == [])
        #expect(loaded.gateway.deployments.map(\.limits.inputCostPerToken) == [0.000001, nil])
        #expect(loaded.gateway.deployments.map(\.limits.outputCostPerToken) == [0, nil])
        #expect(loaded.gateway.deployments.map(\.limits.maxInputTokens) == [8, nil])
    }

    @Test(
        arguments: [
            ([0x61, 0x0A, 0x62, 0x00], "2:2: error: the file holds a NUL byte: not a text file"),
            ([0x61, 0x3A, 0x1B], "1:3: error: the file holds the control character 0x1B"),
            (
                [0x61, 0x3A, 0x20, 0xC3, 0xA9, 0x0A, 0x62, 0xFF, 0x63],
                "2:2: error: the file is not UTF-8; save it as UTF-8"
            ),
            (
                [0xFF, 0xFE, 0x61, 0x00],
                "1:4: error: the file holds a NUL byte: not a text file; save it as UTF-8"
            ),
        ] as [([UInt8], String)])
    func `bytes that are no text are named with their place`(bytes: [UInt8], message: String) {
        #expect(Self.load(bytes).findings.map(\.line) == ["c.yaml:\(message)"])
    }

    @Test func `limits, additions and prices reach the deployment`() throws {
        let loaded = try ResolvedConfigTests.load("load-balancing.yaml")
        let second = try #require(loaded.gateway.deployments.last)
        #expect(loaded.gateway.deployments.first?.apiVersion == "2024-10-21")
        #expect(second.limits.requestsPerMinute == 1800)
        #expect(second.limits.tokensPerMinute == 100_000)
        #expect(second.limits.timeout == .seconds(300))
        #expect(second.limits.streamTimeout == .milliseconds(60_500))
        #expect(second.limits.retries == 5)
        #expect(second.limits.maxParallel == 10)
        let only = try #require(
            try ResolvedConfigTests.load("policies.yaml").gateway.deployments.first)
        #expect(only.limits.inputCostPerToken == 0.0000015)
        #expect(only.limits.outputCostPerToken == 0.000002)
        #expect(
            only.requestChanges.headers.map { "\($0.name)=\($0.value.reveal())" } == [
                "OpenAI-Organization=org-1", "X-Team=research", "X-Secret=upstream-secret",
            ])
        #expect(only.requestChanges.dropped == ["user"])
        #expect(only.requestChanges.body["guided"] == true)
        #expect(only.requestChanges.defaults.map(\.key) == ["temperature", "max_tokens", "stop"])
        let ordered = try ResolvedConfigTests.load("order-and-weight.yaml").gateway.deployments
        #expect(ordered.map(\.limits.order) == [1, 1, 2])
        #expect(ordered.map(\.limits.weight) == [1, 2.5, nil])
        #expect(ordered.map(\.provider) == ["openai", "openai", "databricks"])
        #expect(ordered.first?.tags == ["fast"])
        #expect(ordered.last?.limits.maxInputTokens == 8000)
        #expect(ordered.last?.limits.allowedFails == 2)
        #expect(ordered.last?.limits.cooldownTime == .seconds(30))
    }

    @Test func `settings of the router reach the routing`() throws {
        let balanced = try ResolvedConfigTests.load("load-balancing.yaml").gateway.routing
        #expect(balanced.aliases == ["gpt-4": ModelAlias(modelName: "gpt-3.5-turbo")])
        #expect(balanced.timeout == .seconds(30))
        #expect(balanced.checksContextWindow)
        let fallbacks = try ResolvedConfigTests.load("fallbacks.yaml").gateway
        #expect(fallbacks.routing.retries == 3)
        #expect(fallbacks.upstreamTimeout == .seconds(10))
        #expect(fallbacks.routing.fallbacks == ["zephyr-beta": ["gpt-3.5-turbo"]])
        #expect(fallbacks.routing.contextWindowFallbacks.count == 2)
        #expect(fallbacks.routing.contentPolicyFallbacks == ["gpt-3.5-turbo": ["zephyr-beta"]])
        #expect(fallbacks.routing.defaultFallbacks == ["gpt-3.5-turbo"])
        #expect(fallbacks.routing.allowedFails == 3)
        #expect(fallbacks.routing.cooldownTime == .seconds(30))
        let policies = try ResolvedConfigTests.load("policies.yaml").gateway.routing
        #expect(policies.strategy == .latencyBased)
        #expect(policies.latency.timeToLive == .seconds(10))
        #expect(policies.latency.buffer == 0.5)
        #expect(policies.retryAfter == .seconds(5))
        #expect(policies.retryPolicy[.authentication] == 3)
        #expect(policies.retryPolicy[.badRequest] == 0)
        #expect(policies.retryPolicy[.notFound] == nil)
        #expect(policies.groupRetryPolicies["gpt-3.5-turbo"]?[.notFound] == 1)
        #expect(policies.allowedFailsPolicy[.rateLimit] == 1000)
        #expect(policies.cooldownTime == .milliseconds(500))
        let hidden = try ResolvedConfigTests.load("order-and-weight.yaml").gateway.routing
        #expect(hidden.aliases["hidden-o1"] == ModelAlias(modelName: "o1", isHidden: true))
    }

    @Test func `drop_params drops for databricks what LiteLLM drops, less what is allowed`() {
        let loaded = Self.load(
            """
            litellm_settings: {drop_params: true}
            model_list:
              - {model_name: a, litellm_params: {model: databricks/a, allowed_openai_params: [seed]}}
              - {model_name: b, litellm_params: {model: databricks/b, drop_params: false}}
              - {model_name: c, litellm_params: {model: openai/c}}
            """)
        #expect(
            loaded.gateway.deployments.map(\.requestChanges.dropped) == [
                [
                    "frequency_penalty", "logit_bias", "logprobs", "parallel_tool_calls",
                    "presence_penalty", "top_logprobs", "user",
                ], [], [],
            ])
    }

    @Test func `a byte order mark is no part of the text`() {
        let text = "model_list: [{model_name: a, litellm_params: {model: echo/a}}]"
        #expect(Self.load([0xEF, 0xBB, 0xBF] + Array(text.utf8)).findings.isEmpty)
    }

    @Test func `a huge file is refused unread`() {
        let loaded = Self.load([UInt8](repeating: 0x23, count: ConfigDocument.maxBytes + 1))
        #expect(
            loaded.findings.map(\.line)
                == ["c.yaml:1:1: error: the file is larger than 16 MiB"])
    }

    @Test func `an alias bomb is refused`() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(aliases)]\n"
        }
        let loaded = Self.load(text)
        #expect(loaded.findings.count == 1)
        #expect(
            loaded.findings.first?.message
                == "more than 200000 values once aliases are expanded")
    }

    @Test(arguments: ["[", "{a: ", "- "])
    func `endless nesting is refused`(opening: String) {
        let loaded = Self.load(String(repeating: opening, count: 50_000))
        #expect(!loaded.isValid)
        #expect(loaded.findings.count == 1)
    }

    @Test func `no finding quotes a key`() {
        let loaded = Self.load(
            """
            general_settings: {master_key: "sk-1234-canary"}
            model_list:
              - {model_name: a, litellm_params: {model: openai/a, api_key: [canary]}}
              - {model_name: b, litellm_params: {model: openai/b, api_base: "https://u:canary@h"}}
            """)
        #expect(loaded.findings.count == 3)
        #expect(!loaded.findings.contains { $0.line.contains("canary") })
    }
}
