import Testing
import Transport

@Suite struct ResponseTests {
    private let request = TransferRequest("GET", "http://a.test/")

    /// Starts a request that the test plays; returns when it has its head.
    private func begin(_ transport: ScriptedTransport) async throws -> (Response, Playing) {
        async let sent = transport.send(request)
        while transport.playing.isEmpty { await Task.yield() }
        let playing = transport.playing[0]
        playing.receiver.head(ResponseHead(status: 200))
        return (try await sent, playing)
    }

    @Test func `chunks that wait come as one, and the end ends the sequence`() async throws {
        let (response, playing) = try await begin(ScriptedTransport([.play]))
        _ = playing.receiver.body([1, 2])
        _ = playing.receiver.body([3])
        playing.end(.success(()))
        var chunks: [[UInt8]] = []
        for try await chunk in response.body { chunks.append(chunk) }
        #expect(chunks == [[1, 2, 3]])
    }

    @Test func `a reader that waits gets bytes at once`() async throws {
        let (response, playing) = try await begin(ScriptedTransport([.play]))
        async let whole = response.body.collect()
        _ = playing.receiver.body([1])
        await Task.yield()
        _ = playing.receiver.body([2])
        playing.end(.success(()))
        #expect(try await whole == [1, 2])
    }

    @Test func `unread bytes pause the transfer, reading resumes it`() async throws {
        let (response, playing) = try await begin(ScriptedTransport([.play]))
        let chunk = [UInt8](repeating: 7, count: 64 << 10)
        var taken = 0
        while case .proceed = playing.receiver.body(chunk) { taken += 1 }
        #expect(taken == 3)
        #expect(playing.resumes == 0)
        var iterator = response.body.makeAsyncIterator()
        #expect(try await iterator.next()?.count == 4 * chunk.count)
        #expect(playing.resumes == 1)
    }

    @Test func `bytes before a break are read before it is thrown`() async throws {
        let (response, playing) = try await begin(ScriptedTransport([.play]))
        _ = playing.receiver.body([1])
        playing.end(.failure(TransportError(.interrupted, message: "cut", wasSent: true)))
        var iterator = response.body.makeAsyncIterator()
        #expect(try await iterator.next() == [1])
        await #expect(throws: TransportError.self) { try await iterator.next() }
        await #expect(throws: TransportError.self) { try await iterator.next() }
    }

    @Test func `a transfer without a head throws from send`() async {
        let transport = ScriptedTransport([.fail(.tls, wasSent: false)])
        let error = await #expect(throws: TransportError.self) {
            _ = try await transport.send(request)
        }
        #expect(error?.kind == .tls)
    }

    @Test func `more than the limit is refused and the transfer cancelled`() async throws {
        let (response, playing) = try await begin(ScriptedTransport([.play]))
        _ = playing.receiver.body([1, 2, 3])
        let error = await #expect(throws: TransportError.self) {
            _ = try await response.body.collect(limit: 2)
        }
        #expect(error?.kind == .badResponse)
        #expect(playing.cancels == 1)
    }

    @Test func `letting go of the response cancels`() async throws {
        let transport = ScriptedTransport([.play])
        do { _ = try await begin(transport) }
        #expect(transport.playing[0].cancels == 1)
    }

    @Test func `cancelling the task that reads cancels the transfer`() async throws {
        let transport = ScriptedTransport([.play])
        let (response, playing) = try await begin(transport)
        let reader = Task { try await response.body.collect() }
        reader.cancel()
        await #expect(throws: CancellationError.self) { try await reader.value }
        #expect(playing.cancels >= 1)
    }

    @Test func `cancelling the task that sends cancels the transfer`() async throws {
        let transport = ScriptedTransport([.play])
        let request = request
        let sender = Task { _ = try await transport.send(request) }
        while transport.playing.isEmpty { await Task.yield() }
        sender.cancel()
        await #expect(throws: CancellationError.self) { try await sender.value }
        #expect(transport.playing[0].cancels >= 1)
    }
}
