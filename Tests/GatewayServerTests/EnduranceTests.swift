import Failures
import Gateway
import POSIX
import Synchronization
import Testing

@testable import GatewayServer

/// Many requests, faults and reloads at once: nothing is lost, crossed or left open.
@Suite(.serialized) struct EnduranceTests {
    private static let answer = #"{"id":"x","object":"chat.completion","choices":[]}"#

    private static func configuration(_ name: String, port: Int) -> GatewayConfiguration {
        var configuration = TestGateway.configuration
        configuration.deployments.removeAll { $0.modelName != "echo" }
        configuration.deployments += ["m", "only-\(name)"].map {
            Deployment(
                modelName: $0, provider: "openai", upstreamModel: $0, id: name,
                apiBase: "http://127.0.0.1:\(port)/v1", apiKey: Secret("sk-upstream"))
        }
        return configuration
    }

    /// R47 and the reload of R46: each request is answered by one whole configuration, none fails, and the upstream that
    /// is left keeps no connection.
    @Test func `none of 20,000 requests fails while two configurations alternate fifty times`()
        async throws
    {
        func playbook(_ name: String) -> FaultUpstream.Playbook {
            { _, _ in .document(#"{"choices":[],"from":"\#(name)"}"#) }
        }
        try await FaultUpstream.run(playbook("B")) { second in
            try await TestGateway.run(models: [], playbook: playbook("A")) { server, first in
                let wrong = Mutex<[String]>([])
                let seen = Mutex<[String: Int]>([:])
                let configurations = [
                    Self.configuration("A", port: first.port),
                    Self.configuration("B", port: second.port),
                ]
                try server.replaceConfiguration(configurations[0])
                try await LoadClient.run(
                    server.port, connections: 16, count: 20_000,
                    request: { number in
                        if number % 400 == 399 {
                            let next = configurations[(number / 400 + 1) % 2]
                            try? server.replaceConfiguration(next)
                        }
                        return TestGateway.chat(number.isMultiple(of: 4) ? "m" : "echo")
                    },
                    outcome: { number, outcome in
                        let names = ["A", "B"].filter {
                            outcome.text.contains("x-litellm-model-id: \($0)\r\n")
                                && outcome.text.hasSuffix("\"from\":\"\($0)\"}")
                        }
                        let isWhole = names.count == 1 || !number.isMultiple(of: 4)
                        guard outcome.status == 200, outcome.isWhole, isWhole else {
                            return wrong.withLock { $0.append(outcome.text) }
                        }
                        if let name = names.first {
                            seen.withLock { $0[name, default: 0] += 1 }
                        }
                    })
                #expect(wrong.withLock { $0 } == [])
                #expect(seen.withLock { $0.values.reduce(0, +) } == 5000)
                #expect(seen.withLock { $0.count } == 2)
                try server.replaceConfiguration(configurations[1])
                let client = try await RawClient.connect(server.port)
                // A call that had begun on the old one may have connected after the swap; its connection ages.
                let end = ContinuousClock.now + .seconds(300)
                while first.openConnections > 0, ContinuousClock.now < end {
                    #expect(try await client.exchange(TestGateway.chat("m")).status == 200)
                }
                #expect(first.openConnections == 0)
            }
        }
    }

    private static let head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n"

    /// What an upstream may do; a hang is over when its deployment's time is.
    private static let faults: [(name: String, script: FaultUpstream.Script, statuses: Set<Int>)] =
        [
            ("bytes", .document(answer).dribbling, [200]),
            (
                "flood",
                FaultUpstream.Script(
                    [Array("HTTP/1.1 200 OK\r\n".utf8), FaultUpstream.Script.manyFields], .flood),
                [502]
            ),
            ("html", .document("<html>", type: "text/html"), [502]),
            ("early", FaultUpstream.Script(head + "{", .close), [502]),
            ("reset", FaultUpstream.Script("", .reset), [502]),
            ("gone", FaultUpstream.Script("", .close), [502]),
            ("embedded", .document(#"{"error":{"message":"no","code":503}}"#), [503]),
            ("status", .document(#"{"error":{"message":"no"}}"#, status: "500 No"), [500]),
            ("empty", .document("", status: "429 Slow"), [429]),
            ("silent", FaultUpstream.Script("", .stall), [504]),
            ("half", FaultUpstream.Script(head + "{", .stall), [504]),
            ("garbage", FaultUpstream.Script("nonsense\r\n\r\n", .close), [502]),
        ]

    /// The fault of a request: the first two take long to write, and come seldom.
    private static func fault(_ number: Int) -> Int {
        number % 50 < 2 ? number % 50 : 2 + number % (faults.count - 2)
    }

    @Test func `ten thousand faults leave no connection behind`() async throws {
        let atStart = ThisProcess.openDescriptors().count
        let scripts = Dictionary(uniqueKeysWithValues: Self.faults.map { ($0.name, $0.script) })
        try await TestGateway.run(
            models: Self.faults.map(\.name),
            playbook: { model, _ in scripts[model] ?? .document(Self.answer) },
            change: { configuration in
                for index in configuration.deployments.indices {
                    configuration.deployments[index].limits.timeout = .milliseconds(50)
                }
            }
        ) { server, upstream in
            let wrong = Mutex<[String]>([])
            func load(_ count: Int) async throws {
                try await LoadClient.run(
                    server.port, connections: 32, count: count,
                    request: { TestGateway.chat(Self.faults[Self.fault($0)].name) },
                    outcome: { number, outcome in
                        let fault = Self.faults[Self.fault(number)]
                        // A busy machine may take more than the time that a hang is given.
                        guard !fault.statuses.union([504]).contains(outcome.status) else { return }
                        wrong.withLock { $0.append("\(fault.name): \(outcome.text.prefix(200))") }
                    })
                #expect(await ThisProcess.waits { server.load.connections == 0 })
                #expect(server.load == ServerLoad(connections: 0, calls: 0, streams: 0))
            }
            try await load(500)
            let before = ThisProcess.openDescriptors().count
            let memory = ThisProcess.residentBytes
            try await load(10_000)
            #expect(wrong.withLock { $0 } == [])
            // Idle connections of either end may differ by what was under way at once.
            let left = ThisProcess.openDescriptors().count
            #expect(left <= before + 32, "\(before) descriptors became \(left)")
            #expect(ThisProcess.residentBytes - memory < 32 << 20)
            let client = try await RawClient.connect(server.port)
            #expect(try await client.exchange(TestGateway.chat("echo")).status == 200)
        }
        // The event loops of the test's own clients stay.
        #expect(await ThisProcess.waits { ThisProcess.openDescriptors().count <= atStart + 16 })
    }

    /// R27, and R32 for what a gateway of one key can mix up: each caller gets its own events, all of them, in order.
    @Test func `a hundred streams and busy clients never get each other's answers`() async throws {
        let playbook: FaultUpstream.Playbook = { model, body in
            let nonce =
                body.firstRange(of: "nonce-").map {
                    String(body[$0.lowerBound...].prefix { $0 != "\"" })
                } ?? ""
            guard model == "stream" else {
                return .document(#"{"choices":[],"nonce":"\#(nonce)"}"#)
            }
            var events = (0..<20).map {
                #"{"choices":[{"index":0,"delta":{"content":"\#(nonce) \#($0)"}}]}"#
            }
            events.append(#"{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#)
            // One of a hundred streams is cut in the middle.
            if nonce.hasSuffix("77") {
                return .events(Array(events.prefix(10)), isWhole: false, .reset)
            }
            return .events(events + ["[DONE]"])
        }
        try await TestGateway.run(models: ["stream", "plain"], playbook: playbook) { server, _ in
            let wrong = Mutex<[String]>([])
            let ids = Mutex<Set<Substring>>([])
            try await LoadClient.run(
                server.port, connections: 116, count: 3000,
                request: { number in
                    let isStream = number % 3 == 0
                    return TestGateway.chat(
                        isStream ? "stream" : "plain", "nonce-\(number)", stream: isStream)
                },
                outcome: { number, outcome in
                    let name = "x-litellm-call-id: "
                    if let start = outcome.text.firstRange(of: name)?.upperBound {
                        let id = outcome.text[start...].prefix { $0 != "\r" }
                        if !ids.withLock({ $0.insert(id).inserted }) {
                            wrong.withLock { $0.append("an id twice: \(id)") }
                        }
                    }
                    let isCut = number % 3 == 0 && number % 100 == 77
                    let parts = outcome.text.split(separator: "nonce-").dropFirst()
                    let isOwn = parts.allSatisfy {
                        $0.prefix { $0.isNumber } == "\(number)"
                    }
                    let places = parts.compactMap {
                        Int($0.drop { $0 != " " }.dropFirst().prefix { $0.isNumber })
                    }
                    let expected = number % 3 == 0 ? Array(0..<(isCut ? 10 : 20)) : []
                    let hasEnd = outcome.text.contains("[DONE]") == (number % 3 == 0 && !isCut)
                    if outcome.status != 0, isOwn, hasEnd,
                        places == expected || (isCut && places.count <= 10)
                    {
                        return
                    }
                    wrong.withLock { $0.append("\(number): \(outcome.text)") }
                })
            #expect(wrong.withLock { $0 } == [])
            #expect(ids.withLock { $0.count } == 3000)
        }
    }
}
