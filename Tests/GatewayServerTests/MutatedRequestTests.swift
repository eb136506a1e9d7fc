import POSIX
import Synchronization
import Testing

@testable import GatewayServer

/// R17 of the reliability promises: bad requests change nothing.
@Suite struct MutatedRequestTests {
    private static let good: [String] =
        ["echo", "vectors", "nope"].flatMap { model in
            [true, false].map { TestGateway.chat(model, "text with é and 😀", stream: $0) }
        }
        + Router.table.keys.sorted().map { TestGateway.request("GET", $0) }
        + Router.table.keys.sorted().map {
            TestGateway.request(
                "POST", $0, body: #"{"model":"echo","input":["a"],"messages":[]}"#,
                fields: ["Content-Type: application/json"])
        }

    /// A request that is good but for a few changes, the same for the same number.
    private static func request(_ number: Int) -> [UInt8] {
        var random = SplitMix(state: UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
        var bytes = Array(good[number % good.count].utf8)
        for _ in 0...Int(random.next() % 3) {
            let place = Int(random.next() % UInt64(bytes.count))
            switch random.next() % 6 {
            case 0: bytes[place] ^= 1 << UInt8(random.next() % 8)
            case 1: bytes[place] = UInt8(truncatingIfNeeded: random.next())
            case 2: bytes.remove(at: place)
            case 3: bytes.insert(contentsOf: [0x0D, 0x0A], at: place)
            case 4: bytes.swapAt(place, Int(random.next() % UInt64(bytes.count)))
            default: bytes.removeSubrange(place..<min(bytes.count, place + 20))
            }
            if bytes.isEmpty { bytes = [0] }
        }
        return bytes
    }

    @Test func `ten thousand mutated requests leave the gateway as it was`() async throws {
        try await TestGateway.run { gateway in
            _ = try await gateway.exchange(TestGateway.chat("echo"))
            let before = ThisProcess.openDescriptors().count
            let port = gateway.server.port
            let next = Atomic(0)
            let wrong = Mutex<[String]>([])
            let send: @Sendable () async throws -> Void = {
                while true {
                    let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                    guard number < 10_000 else { return }
                    let client = try await RawClient.connect(port)
                    try? await client.send(Self.request(number))
                    // What is not a whole request ends here; the answers so far are out.
                    try? await client.closeOutput()
                    let answer = try await client.textToEnd()
                    try? await client.close()
                    guard answer.contains("HTTP/1.1 5") else { continue }
                    wrong.withLock { $0.append("\(number): \(answer.prefix(300))") }
                }
            }
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                for _ in 0..<16 { tasks.addTask { try await send() } }
                try await tasks.waitForAll()
            }
            #expect(wrong.withLock { $0 } == [])
            #expect(try await gateway.exchange(TestGateway.chat("echo")).status == 200)
            #expect(await ThisProcess.waits { gateway.server.load.connections == 0 })
            #expect(await ThisProcess.waits { ThisProcess.openDescriptors().count <= before })
        }
    }
}

/// Steele, Lea and Flood's generator: small, seeded, good enough to choose mutations.
private struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
