import Curl
import Failures
import Gateway
import JSON
import Logging
import NIOCore
import Providers
import Transport

@testable import GatewayServer

/// A gateway on a free port with one echo model, one upstream model and a scripted upstream.
struct TestGateway {
    static let key = "sk-test-key"

    /// Says nothing.
    static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// The names that tests call it by.
    static let hosts = HostPolicy(
        boundTo: "127.0.0.1", allowed: ["a", "x", "a.test", "gateway.test", "*.pages.test", "b:81"])

    let server: GatewayServer
    let upstream: ScriptedTransport

    /// What it serves unless told otherwise; a failed call is not tried again.
    static var configuration: GatewayConfiguration {
        var configuration = GatewayConfiguration(
            deployments: [
                Deployment(
                    modelName: "echo", provider: "echo", upstreamModel: "echo", id: "id-echo"),
                Deployment(
                    modelName: "big", provider: "openai", upstreamModel: "gpt-x", id: "id-big",
                    apiBase: "http://upstream.test/v1", apiKey: Secret("sk-upstream")),
                Deployment(
                    modelName: "vectors", provider: "echo", upstreamModel: "embed", id: "id-vec"),
            ],
            masterKey: Secret(key),
            demoIdentity: DemoIdentity(clientID: "client", clientSecret: Secret("secret")))
        configuration.routing.retries = 0
        return configuration
    }

    /// Runs a gateway around some work.
    static func run(
        _ configuration: GatewayConfiguration = configuration,
        settings: ProviderSettings = ProviderSettings(now: { 1_767_000_000 }),
        logger: Logger = logger, _ work: (TestGateway) async throws -> Void
    ) async throws {
        let upstream = ScriptedTransport()
        let server = try await GatewayServer.start(
            configuration, transport: upstream, settings: settings, host: "127.0.0.1", port: 0,
            hosts: TestGateway.hosts, logger: logger)
        await stopClock(of: server)
        do {
            try await work(TestGateway(server: server, upstream: upstream))
        } catch {
            await server.stop(drain: .zero)
            throw error
        }
        await server.stop(drain: .zero)
    }

    /// Runs a gateway over libcurl in front of a real upstream; its models are those that are named, each as it is.
    static func run(
        models: [String], playbook: @escaping FaultUpstream.Playbook,
        change: (inout GatewayConfiguration) -> Void = { _ in },
        _ work: (GatewayServer, FaultUpstream) async throws -> Void
    ) async throws {
        try await FaultUpstream.run(playbook) { upstream in
            var configuration = configuration
            configuration.deployments += models.map {
                Deployment(
                    modelName: $0, provider: "openai", upstreamModel: $0, id: "id-\($0)",
                    apiBase: "http://127.0.0.1:\(upstream.port)/v1", apiKey: Secret("sk-upstream"))
            }
            configuration.routing.disablesCooldowns = true
            change(&configuration)
            let server = try await GatewayServer.start(
                configuration, transport: CurlTransport(options: CurlOptions(proxy: "")),
                settings: ProviderSettings(now: { 1_767_000_000 }), host: "127.0.0.1", port: 0,
                hosts: hosts, logger: logger)
            await stopClock(of: server)
            do {
                try await work(server, upstream)
            } catch {
                await server.stop(drain: .zero)
                throw error
            }
            await server.stop(drain: .zero)
        }
    }

    /// Lets no time pass for connections but what a test lets pass: however slow the machine is, none is cut off.
    static func stopClock(of server: GatewayServer) async {
        for loop in server.loops { try? await loop.eventLoop.submit { loop.value.stop() }.get() }
    }

    /// Ends what goes on at a server that drains, as the end of its time for that would.
    static func cut(_ server: GatewayServer) async {
        for loop in server.loops { try? await loop.eventLoop.submit { loop.value.cut() }.get() }
    }

    /// Lets the deadlines of all connections see so many seconds pass at once.
    func pass(seconds: Int) async throws {
        for loop in server.loops {
            try await loop.eventLoop.submit {
                for _ in 0..<seconds { loop.value.sweep() }
            }.get()
        }
    }

    /// How long each connection may go on as it does; those without a deadline are not in it.
    func secondsLeft() async throws -> [Int] {
        var left: [Int] = []
        for loop in server.loops {
            left += try await loop.eventLoop.submit {
                let tick = loop.value.tick
                return loop.value.connections.values.compactMap { $0.deadline.map { $0 - tick } }
            }.get()
        }
        return left
    }

    func connect(reads: Bool = true) async throws -> RawClient {
        try await RawClient.connect(server.port, reads: reads)
    }

    /// One request on a connection of its own.
    func exchange(_ request: String) async throws -> RawResponse {
        let client = try await connect()
        let response = try await client.exchange(request)
        try await client.close()
        return response
    }

    /// The text of a request with the test's key.
    static func request(
        _ method: String, _ path: String, body: String? = nil, fields: [String] = []
    ) -> String {
        var lines = [
            "\(method) \(path) HTTP/1.1", "Host: gateway.test", "Authorization: Bearer \(key)",
        ]
        lines += fields
        if let body { lines.append("Content-Length: \(body.utf8.count)") }
        return lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? "")
    }

    static func chat(_ model: String, _ text: String = "hello world", stream: Bool = false)
        -> String
    {
        let body: JSONValue = [
            "model": .string(model), "stream": .bool(stream),
            "messages": [["role": "user", "content": .string(text)]],
        ]
        return request("POST", "/v1/chat/completions", body: body.text())
    }
}
