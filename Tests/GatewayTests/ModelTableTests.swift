import Gateway
import JSON
import Testing

@Suite struct ModelTableTests {
    private static func deployment(_ name: String, _ id: String) -> Deployment {
        Deployment(modelName: name, provider: "echo", upstreamModel: "m", id: id)
    }

    /// The first banned one among keys of a body.
    private static func banned(_ keys: [String]) -> String? {
        let body = Array("{\(keys.map { "\"\($0)\":1" }.joined(separator: ","))}".utf8)
        return (try? JSONScanner.members(of: body.span)).flatMap { BannedParameters.first(in: $0) }
    }

    @Test func `names keep the order of the config and groups their members`() {
        let table = ModelTable([
            Self.deployment("b", "1"), Self.deployment("a", "2"), Self.deployment("b", "3"),
        ])
        #expect(table.names == ["b", "a"])
        #expect(table.group("b") == [0, 2])
        #expect(table.group("c") == nil)
    }

    @Test(arguments: [
        ("gpt-4o", nil, ModelMode.chat), ("databricks-gte-large-en", nil, .embedding),
        ("text-embedding-3-small", nil, .embedding), ("gte-chat", "chat", .chat),
        ("davinci", "completion", .completion), ("x", "rerank", .chat),
    ])
    func `the mode comes from model_info, else from the name`(
        name: String, mode: String?, expected: ModelMode
    ) {
        let info = mode.map { JSONObject([("mode", .string($0))]) } ?? JSONObject()
        let deployment = Deployment(
            modelName: "x", provider: "openai", upstreamModel: name, id: "1", modelInfo: info)
        #expect(deployment.mode == expected)
    }

    @Test(arguments: [
        "api_base", "base_url", "api_key", "api_version", "organization", "user_config",
        "litellm_params", "mock_response", "model_list", "extra_headers", "aws_access_key_id",
    ])
    func `a caller cannot steer`(parameter: String) {
        #expect(Self.banned(["model", parameter, "messages"]) == parameter)
    }

    @Test func `ordinary parameters are not banned`() {
        #expect(
            Self.banned(["model", "messages", "user", "metadata", "api"]) == nil)
    }
}
