import LLMProtocols
import Providers
import Synchronization
import Testing
import Transport

@testable import GatewayServer

@Suite struct CallRecordTests {
    /// Runs a gateway, and returns the records of the calls that were over when it had stopped.
    private static func records(
        of work: (Int, ScriptedTransport) async throws -> Void
    ) async throws -> [CallRecord] {
        let records = RecordBox()
        let upstream = ScriptedTransport()
        let server = try await GatewayServer.start(
            TestGateway.configuration, transport: upstream, settings: .init(now: { 0 }),
            host: "127.0.0.1", port: 0, hosts: TestGateway.hosts, logger: TestGateway.logger,
            onCall: records.add)
        try await work(server.port, upstream)
        await server.stop(drain: .seconds(600))
        return records.all
    }

    @Test func `a document's usage is noted`() async throws {
        let records = try await Self.records { port, upstream in
            let client = try await RawClient.connect(port)
            try await client.send(TestGateway.chat("big"))
            await upstream.nextCall().answerJSON(#"{"usage":{"prompt_tokens":2,"total_tokens":5}}"#)
            _ = try await client.response()
            try await client.close()
        }
        let record = try #require(records.first)
        #expect(records.count == 1)
        #expect(record.modelName == "big")
        #expect(record.deploymentID == "id-big")
        #expect(record.status == 200)
        #expect(record.ending == .complete)
        #expect(record.usage?.totalTokens == 5)
    }

    @Test func `a stream's usage is noted`() async throws {
        let records = try await Self.records { port, _ in
            let client = try await RawClient.connect(port)
            try await client.send(TestGateway.chat("echo", stream: true))
            try await client.text(until: "0\r\n\r\n")
            try await client.close()
        }
        #expect(records.map(\.isStreaming) == [true])
        #expect(records.map(\.ending) == [.complete])
    }

    @Test func `failures and clients that left are told apart`() async throws {
        let records = try await Self.records { port, upstream in
            let client = try await RawClient.connect(port)
            try await client.send(TestGateway.chat("big"))
            await upstream.nextCall().answerJSON("{}", status: 503)
            _ = try await client.response()
            try await client.send(TestGateway.chat("big"))
            let call = await upstream.nextCall()
            try await client.close()
            await call.cancelled()
        }
        #expect(records.map(\.ending) == [.failed, .clientGone])
        #expect(records.map(\.status) == [503, 0])
    }
}

private final class RecordBox: Sendable {
    private let records = Mutex<[CallRecord]>([])

    var all: [CallRecord] { records.withLock { $0 } }

    func add(_ record: CallRecord) { records.withLock { $0.append(record) } }
}
