import Curl
import Synchronization
import Testing
import Transport

@Suite struct CurlStreamTests {
    let peer: LoopbackPeer
    let transport = CurlTransport()

    init() throws { peer = try LoopbackPeer.shared.get() }

    private func endless(_ name: String) -> TransferRequest {
        CurlPeer.get(peer.url("endless/\(name)"), .init(total: nil))
    }

    @Test func `an unread answer stops the peer, and reading goes on`() async throws {
        let response = try await transport.send(endless("unread"))
        // The sum of our buffer and both kernels' socket buffers, far below what an unpaused transfer takes.
        #expect(try await peer.isTold("blocked unread below 8 MiB"))
        var total = 0
        for try await chunk in response.body {
            #expect(chunk.count <= 1 << 20)
            total += chunk.count
            if total > 2 << 20 { break }
        }
        #expect(total > 2 << 20)
    }

    @Test func `a receiver that pauses hears nothing until it is resumed`() async throws {
        let recorder = Recorder(flow: .pause)
        let transfer = transport.start(endless("paused"), receiver: recorder)
        #expect(try await peer.isTold("blocked paused below 8 MiB"))
        let before = recorder.log.withLock { $0.bytes }
        #expect(before <= 32 << 10)
        transfer.cancel()
        _ = await recorder.result()
    }

    @Test func `a receiver that aborts ends the transfer`() async throws {
        let recorder = Recorder(flow: .abort)
        _ = transport.start(endless("aborted"), receiver: recorder)
        guard case .failure(let error) = await recorder.result() else {
            Issue.record("it ended well")
            return
        }
        #expect(error.kind == .cancelled)
        #expect(recorder.calls == ["head 200", "body", "end"])
        #expect(try await peer.isTold("gone aborted"))
    }

    @Test func `cancelling closes the connection, and ends once`() async throws {
        let recorder = Recorder()
        let transfer = transport.start(
            CurlPeer.get(peer.url("stall/cancelled")), receiver: recorder)
        transfer.cancel()
        transfer.cancel()
        guard case .failure(let error) = await recorder.result() else {
            Issue.record("it ended well")
            return
        }
        transfer.cancel()
        transfer.resume()
        #expect(error.kind == .cancelled)
        #expect(recorder.calls == ["end"])
    }

    @Test func `cancelling the task closes the connection`() async throws {
        let peer = peer
        let reader = Task {
            let response = try await transport.send(CurlPeer.get(peer.url("stallbody/task")))
            for try await _ in response.body { try await peer.tell("reading task") }
        }
        #expect(try await peer.isTold("reading task"))
        reader.cancel()
        await #expect(throws: CancellationError.self) { try await reader.value }
        #expect(try await peer.isTold("gone task"))
    }

    @Test func `letting go of the response closes the connection`() async throws {
        do {
            let response = try await transport.send(endless("dropped"))
            #expect(response.head.status == 200)
        }
        #expect(try await peer.isTold("gone dropped"))
    }

    @Test(arguments: [nil, 300_000])
    func `a body is sent while it is written`(length: Int?) async throws {
        let stream = UploadStream(length: length, capacity: 10_000)
        let request = TransferRequest("POST", peer.url("echo"), body: .stream(stream))
        async let answer = transport.collect(request)
        for index in 0..<300 {
            try await stream.write([UInt8](repeating: UInt8(index % 256), count: 1000))
        }
        stream.finish()
        let body = try await answer.body
        #expect(body.count == 300_000)
        #expect((0..<300).allSatisfy { body[$0 * 1000] == UInt8($0 % 256) })
    }

    @Test func `a writer waits for a peer that does not read, and hears of the end`() async throws {
        let stream = UploadStream(capacity: 1 << 20)
        let request = TransferRequest(
            "POST", peer.url("deaf/writer"), body: .stream(stream), deadlines: .init(total: nil))
        let recorder = Recorder()
        let transfer = transport.start(request, receiver: recorder)
        let writer = Task {
            while true { try await stream.write([UInt8](repeating: 0, count: 1 << 20)) }
        }
        transfer.cancel()
        _ = await recorder.result()
        await #expect(throws: CancellationError.self) { try await writer.value }
        try await peer.tell("go writer")
    }

    @Test func `a body that its writer gives up breaks the transfer off`() async throws {
        let stream = UploadStream()
        let recorder = Recorder()
        _ = transport.start(
            TransferRequest("POST", peer.url("echo"), body: .stream(stream)), receiver: recorder)
        stream.offer([1, 2, 3])
        stream.fail()
        guard case .failure(let error) = await recorder.result() else {
            Issue.record("it ended well")
            return
        }
        #expect(error.kind == .cancelled)
        #expect(recorder.calls == ["end"])
    }
}
