import Failures
import JSON
import POSIX
import TestSupport
import Testing

@testable import ServeCommand

@Suite struct ResolvedConfigTests {
    static let folder = "\(SourceTree.root)/Tests/ServeCommandTests/Golden/litellm"

    /// Configs in the shape that LiteLLM's documentation teaches; beside each stands what it resolves to.
    static let cases: [String] = {
        let names = (try? FileSystem.names(in: folder)) ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted()
    }()

    static func load(_ name: String) throws -> LoadedConfig {
        let folder = folder
        return ConfigReader.load(
            try FileSystem.read("\(folder)/\(name)"), file: name,
            environment: ConfigReaderTests.environment, providers: ConfigReaderTests.providers,
            read: { (path) throws(ToolError) in try ConfigFile(path: "\(folder)/\(path)").bytes })
    }

    @Test func `there are sample configs`() {
        #expect(Self.cases.count >= 6)
    }

    @Test(arguments: cases)
    func `a sample config loads unchanged and without a finding`(_ name: String) throws {
        #expect(try Self.load(name).findings.map(\.line) == [])
    }

    @Test(arguments: cases)
    func `a sample config resolves as the golden file says`(_ name: String) throws {
        let document = ResolvedConfig.document(of: try Self.load(name), environment: [:])
        let golden = GoldenFile("\(Self.folder)/\(name).json")
        #expect(try golden.difference(from: document.text(layout: .indented) + "\n") == nil)
    }

    @Test(arguments: cases)
    func `a resolved config holds no secret`(_ name: String) throws {
        let text = ResolvedConfig.document(of: try Self.load(name), environment: [:]).text()
        #expect(!text.contains("upstream-secret"))
        #expect(!text.contains("sk-a-long-enough-key"))
    }

    /// The places of values that `origins` does not know, and of origins without a value.
    static func leavesWithoutOrigin(_ document: JSONValue) -> Set<String> {
        var leaves: Set<String> = []
        func walk(_ value: JSONValue, _ path: String) {
            if let members = value.object, !members.isEmpty {
                for (key, member) in members {
                    let isWord = key.utf8.allSatisfy {
                        $0 == 0x5F || (0x30...0x39).contains($0)
                            || (0x61...0x7A).contains($0 | 0x20)
                    }
                    let isPlain = isWord && !key.isEmpty && key.first?.isNumber == false
                    walk(
                        member,
                        path + (isPlain ? ".\(key)" : "[\(JSONValue.string(key).text())]"))
                }
            } else if let elements = value.array, !elements.isEmpty {
                for (index, element) in elements.enumerated() { walk(element, "\(path)[\(index)]") }
            } else {
                leaves.insert(path)
            }
        }
        var settings = document.object ?? JSONObject()
        let origins = Set(settings["origins"]?.object?.keys ?? [])
        settings["origins"] = nil
        walk(.object(settings), "")
        return leaves.symmetricDifference(origins)
    }

    @Test(arguments: cases)
    func `each value of a resolved config has an origin, and each origin a value`(
        _ name: String
    ) throws {
        let document = ResolvedConfig.document(of: try Self.load(name), environment: [:])
        #expect(Self.leavesWithoutOrigin(document) == [])
    }

    @Test func `each key that has an effect is shown with its default where the file is silent`() {
        let loaded = ConfigReaderTests.load(
            "model_list: [{model_name: a, litellm_params: {model: echo/a}}]")
        let document = ResolvedConfig.document(of: loaded, environment: [:])
        let shared = ConfigKeys.litellm.honoured.intersection(ConfigKeys.router.honoured)
        for (name, keys) in [
            ("general_settings", ConfigKeys.general.honoured),
            ("litellm_settings", ConfigKeys.litellm.honoured.subtracting(shared)),
            ("router_settings", ConfigKeys.router.honoured),
        ] {
            #expect(Set(document[name]?.object?.keys ?? []) == keys)
            for key in keys where key != "routing_strategy_args" {
                #expect(document["origins"]?[".\(name).\(key)"] == "default", "\(key)")
            }
        }
        #expect(document["router_settings"]?["routing_strategy_args"]?["ttl"] == 3600)
    }

    @Test func `an empty value is the default, and what router_settings overrules is left out`() {
        let loaded = ConfigReaderTests.load(
            """
            model_list: [{model_name: a, litellm_params: {model: echo/a, rpm: }}]
            litellm_settings: {num_retries: 7, allowed_fails: 4}
            router_settings: {num_retries: 1, cooldown_time: , routing_strategy_args: {ttl: 5}}
            """)
        let document = ResolvedConfig.document(of: loaded, environment: [:])
        #expect(document["litellm_settings"]?["num_retries"] == nil)
        #expect(document["litellm_settings"]?["allowed_fails"] == 4)
        #expect(document["router_settings"]?["allowed_fails"] == nil)
        #expect(document["router_settings"]?["cooldown_time"] == 5)
        #expect(document["origins"]?[".router_settings.num_retries"] == "c.yaml:3")
        #expect(document["origins"]?[".router_settings.routing_strategy_args.ttl"] == "c.yaml:3")
        #expect(
            document["origins"]?[".router_settings.routing_strategy_args.max_latency_list_size"]
                == "default")
        #expect(document["model_list"]?[0]?["litellm_params"]?["rpm"] == nil)
    }

    @Test func `what a provider takes by itself is shown with its variable`() {
        let loaded = ConfigReader.load(
            Array("model_list: [{model_name: a, litellm_params: {model: groq/a}}]".utf8),
            file: "c.yaml", environment: ["GROQ_API_KEY": "groq-secret"],
            providers: ConfigReaderTests.providers)
        let document = ResolvedConfig.document(of: loaded, environment: [:])
        let parameters = document["model_list"]?[0]?["litellm_params"]
        #expect(parameters?["api_base"] == "https://api.groq.com/openai/v1")
        #expect(parameters?["api_key"] == "********")
        let origins = document["origins"]
        #expect(origins?[".model_list[0].litellm_params.api_base"] == "default")
        #expect(origins?[".model_list[0].litellm_params.api_key"] == "GROQ_API_KEY")
    }

    @Test func `a key from the environment is named by its variable`() throws {
        let document = ResolvedConfig.document(
            of: try Self.load("wildcards.yaml"),
            environment: ["LITELLM_MASTER_KEY": "sk-another-long-enough-key"])
        #expect(document["general_settings"]?["master_key"] == "********")
        #expect(document["origins"]?[".general_settings.master_key"] == "LITELLM_MASTER_KEY")
    }

    @Test func `records resolve to a model list`() {
        let loaded = ConfigReaderTests.load(
            """
            {"model_name":"a","litellm_params":{"model":"echo/a"}}
            {"model_name":"b","litellm_params":{"model":"bedrock/b"}}
            """)
        let document = ResolvedConfig.document(of: loaded, environment: [:])
        #expect(document["model_list"]?.array?.count == 1)
        #expect(document["model_list"]?.array?.first?["model_name"] == "a")
    }
}
