import DatabricksAuth
import Failures
import ModelCatalog
import ModelServing
import Testing
import Transport

@testable import QueryCommand

/// Which price an answer of an endpoint has: by its name, by what it serves, by the model that answered.
@Suite struct PriceLookupTests {
    private func workspace(_ transport: ScriptedTransport) throws -> QueryService {
        let workspace = try Workspace(host: "https://w.test", token: Secret("t"))
        return QueryService(
            target: .workspace,
            client: ServingClient(workspace, transport: transport, retry: .never))
    }

    private static let external =
        #"{"name":"a","external_model":{"name":"gpt-4o","provider":"openai"}}"#
    private static let other =
        #"{"name":"b","external_model":{"name":"gpt-4o-mini","provider":"openai"}}"#
    private static let hosted =
        #"{"name":"c","entity_name":"system.ai.claude_sonnet_4_5","entity_version":"1"}"#
    private static let provisioned =
        #"{"name":"d","entity_name":"system.ai.claude_sonnet_4_5","provisioned_model_units":50}"#

    @Test func `a name of the table needs no look at the endpoint`() async throws {
        let transport = ScriptedTransport([])
        let found = await PriceLookup(.builtIn).prices(
            of: "databricks-claude-sonnet-4-5", served: nil, answeredBy: "x",
            at: try workspace(transport))
        #expect(found?.note == "")
        #expect(transport.requests.isEmpty)
    }

    @Test(
        arguments: [
            ([external], nil, " as openai/gpt-4o"),
            ([external, other], "b", " as openai/gpt-4o-mini"),
            ([hosted], nil, ", match inferred: databricks/databricks-claude-sonnet-4-5"),
            // Any of several may have answered, what is paid by the hour has no price per token.
            ([external, other], nil, nil), ([provisioned], nil, nil),
        ] as [([String], String?, String?)])
    func `an endpoint has the price of what it serves`(
        _ entities: [String], _ served: String?, _ note: String?
    ) async throws {
        let transport = ScriptedTransport([
            .init(pieces: [
                #"{"name":"mine","config":{"served_entities":[\#(entities.joined(separator: ","))]}}"#
            ])
        ])
        let found = await PriceLookup(.builtIn).prices(
            of: "mine", served: served, answeredBy: nil, at: try workspace(transport))
        #expect(found?.note == note)
        #expect(
            transport.requests.map(\.url) == ["https://w.test/api/2.0/serving-endpoints/mine"])
    }

    @Test(
        arguments: [
            ("gpt-4o-2024-08-06", " as openai/gpt-4o-2024-08-06"), ("no such model", nil),
        ] as [(String, String?)])
    func `an endpoint that tells nothing has the price of the model that answered`(
        _ model: String, _ note: String?
    ) async throws {
        let refusal = ScriptedTransport.Answer(status: 403, pieces: ["{}"])
        let found = await PriceLookup(.builtIn).prices(
            of: "mine", served: nil, answeredBy: model,
            at: try workspace(ScriptedTransport([refusal])))
        #expect(found?.note == note)
    }
}
