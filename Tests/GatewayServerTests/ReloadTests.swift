import Failures
import Gateway
import Testing

@testable import GatewayServer

@Suite struct ReloadTests {
    /// A configuration with the models `m` and `only-NAME`, both of a deployment of that name.
    private static func configuration(_ name: String) -> GatewayConfiguration {
        GatewayConfiguration(
            deployments: ["m", "only-\(name)"].map {
                Deployment(modelName: $0, provider: "echo", upstreamModel: "echo", id: name)
            }, masterKey: Secret(TestGateway.key))
    }

    @Test func `no request fails while the configuration is swapped fifty times`() async throws {
        try await TestGateway.run(Self.configuration("a")) { gateway in
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                for _ in 0..<4 {
                    tasks.addTask {
                        let client = try await gateway.connect()
                        for _ in 0..<100 {
                            let list = try await client.exchange(
                                TestGateway.request("GET", "/v1/models"))
                            #expect(list.status == 200)
                            #expect(list.body.contains("only-a") != list.body.contains("only-b"))
                            let chat = try await client.exchange(TestGateway.chat("m"))
                            #expect(chat.status == 200)
                            #expect(["a", "b"].contains(chat.field("x-litellm-model-id")))
                        }
                    }
                }
                tasks.addTask {
                    let client = try await gateway.connect()
                    for turn in 1...50 {
                        let name = turn % 2 == 0 ? "a" : "b"
                        try gateway.server.replaceConfiguration(Self.configuration(name))
                        let chat = try await client.exchange(TestGateway.chat("only-\(name)"))
                        #expect(chat.field("x-litellm-model-id") == name)
                    }
                }
                try await tasks.waitForAll()
            }
        }
    }

    @Test func `a call under way finishes on the old configuration`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big"))
            let call = await gateway.upstream.nextCall()
            try gateway.server.replaceConfiguration(Self.configuration("a"))
            call.answerJSON(#"{"old":true}"#)
            #expect(try await client.response().body == #"{"old":true}"#)
            #expect(try await client.exchange(TestGateway.chat("big")).status == 404)
        }
    }

    @Test func `keys and names of the listener are swapped too`() async throws {
        try await TestGateway.run { gateway in
            var next = Self.configuration("a")
            next.masterKey = Secret("sk-another-key")
            let client = try await gateway.connect()
            try gateway.server.replaceConfiguration(
                next, hosts: HostPolicy(boundTo: "127.0.0.1", allowed: ["new.test"]))
            let old = TestGateway.request("GET", "/v1/models")
            #expect(try await client.exchange(old).status == 421)
            let named = old.replacing("gateway.test", with: "new.test")
            #expect(try await client.exchange(named).status == 401)
            let keyed = named.replacing(TestGateway.key, with: "sk-another-key")
            #expect(try await client.exchange(keyed).status == 200)
        }
    }

    @Test func `a configuration that cannot be served changes nothing`() async throws {
        try await TestGateway.run(Self.configuration("a")) { gateway in
            var bad = Self.configuration("b")
            bad.deployments[0].provider = "nobody"
            #expect(throws: ToolError.self) { try gateway.server.replaceConfiguration(bad) }
            let list = try await gateway.exchange(TestGateway.request("GET", "/v1/models"))
            #expect(list.body.contains("only-a"))
        }
    }
}
