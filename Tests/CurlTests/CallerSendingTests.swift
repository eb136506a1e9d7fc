import Curl
import Testing
import Transport

/// Requests that leave on the thread that asks for them while the transfer thread sleeps.
@Suite struct CallerSendingTests {
    let peer: LoopbackPeer
    let transport = CurlTransport(options: CurlOptions(proxy: "", sendsFromCallers: true))

    init() throws { peer = try LoopbackPeer.shared.get() }

    /// The first request starts the thread; later ones find it asleep.
    private func warm() async throws {
        for _ in 0..<3 { _ = try await transport.collect(CurlPeer.get(peer.url("bytes/1"))) }
    }

    @Test func `many callers at once are all answered, each with its own answer`() async throws {
        try await warm()
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for caller in 0..<16 {
                group.addTask {
                    for round in 0..<25 {
                        let body = Array("\(caller) \(round)".utf8)
                        let request = TransferRequest("POST", peer.url("echo"), body: .bytes(body))
                        guard try await transport.collect(request).body == body else {
                            return false
                        }
                    }
                    return true
                }
            }
            for try await isRight in group { #expect(isRight) }
        }
    }

    @Test(arguments: [
        TransferRequest.Deadlines(idle: .milliseconds(100), total: nil),
        TransferRequest.Deadlines(total: .milliseconds(150)),
    ])
    func `a limit that ends before the thread would have woken holds`(
        deadlines: TransferRequest.Deadlines
    ) async throws {
        try await warm()
        let error = await CurlPeer.failure {
            _ = try await transport.collect(CurlPeer.get(peer.url("stall/caller"), deadlines))
        }
        #expect(error?.kind == .timeout)
    }

    @Test func `a request that cannot be sent ends once, and so does a cancelled one`() async throws
    {
        try await warm()
        for url in ["nonsense://x", "http://127.0.0.1:1/", peer.url("stall/cancelled")] {
            let recorder = Recorder()
            let transfer = transport.start(CurlPeer.get(url), receiver: recorder)
            transfer.cancel()
            guard case .failure = await recorder.result() else {
                Issue.record("\(url) was answered")
                continue
            }
            #expect(recorder.calls == ["end"])
        }
        // The thread is not held up by any of it.
        #expect(try await transport.collect(CurlPeer.get(peer.url("bytes/5"))).body.count == 5)
    }

    @Test func `a group is told once for the events of a wake`() async throws {
        try await warm()
        let group = CountingGroup()
        let recorder = Recorder(group: group)
        _ = transport.start(CurlPeer.get(peer.url("bytes/5")), receiver: recorder)
        _ = await recorder.result()
        #expect(recorder.calls == ["head 200", "body", "end"])
        // The last flush comes after the end; another request lets it have been.
        _ = try await transport.collect(CurlPeer.get(peer.url("bytes/1")))
        #expect(group.flushes >= 1)
    }
}
