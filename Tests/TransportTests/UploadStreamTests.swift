import Synchronization
import Testing
import Transport

@Suite struct UploadStreamTests {
    @Test func `bytes come out in order, in pieces of any size`() {
        let stream = UploadStream()
        stream.offer([1, 2, 3])
        stream.offer([4, 5])
        stream.finish()
        #expect(stream.pull(upTo: 2) == .bytes([1, 2]))
        #expect(stream.pull(upTo: 2) == .bytes([3, 4]))
        #expect(stream.pull(upTo: 2) == .bytes([5]))
        #expect(stream.pull(upTo: 2) == .end)
    }

    @Test func `an empty pipe waits, and wakes once when there is more`() {
        let stream = UploadStream()
        let wakes = Mutex(0)
        stream.attach { wakes.withLock { $0 += 1 } }
        stream.offer([1])
        #expect(wakes.withLock { $0 } == 0)
        #expect(stream.pull(upTo: 9) == .bytes([1]))
        #expect(stream.pull(upTo: 9) == .wait)
        stream.offer([2])
        stream.offer([3])
        #expect(wakes.withLock { $0 } == 1)
        #expect(stream.pull(upTo: 9) == .bytes([2, 3]))
        #expect(stream.pull(upTo: 9) == .wait)
        stream.finish()
        #expect(wakes.withLock { $0 } == 2)
        #expect(stream.pull(upTo: 9) == .end)
    }

    @Test func `a full pipe says so, and says when there is space`() {
        let stream = UploadStream(capacity: 4)
        let spaces = Mutex(0)
        stream.onSpace { spaces.withLock { $0 += 1 } }
        #expect(stream.offer([1, 2, 3]))
        #expect(!stream.offer([4, 5]))
        #expect(stream.pull(upTo: 1) == .bytes([1]))
        #expect(spaces.withLock { $0 } == 0)
        #expect(stream.pull(upTo: 1) == .bytes([2]))
        #expect(spaces.withLock { $0 } == 1)
    }

    @Test func `a writer waits while the pipe is full`() async throws {
        let stream = UploadStream(capacity: 2)
        let writer = Task {
            for byte in UInt8(0)..<100 { try await stream.write([byte]) }
            stream.finish()
        }
        var bytes: [UInt8] = []
        while true {
            switch stream.pull(upTo: 1) {
            case .bytes(let more): bytes += more
            case .wait: await Task.yield()
            case .end, .failed:
                try await writer.value
                #expect(bytes == Array(0..<100))
                return
            }
        }
    }

    @Test func `the end of the transfer ends the writer`() async {
        let stream = UploadStream(capacity: 1)
        let writer = Task { while true { try await stream.write([1]) } }
        stream.close()
        await #expect(throws: CancellationError.self) { try await writer.value }
        #expect(!stream.offer([1]))
    }

    @Test func `a cancelled writer fails the body`() async {
        let stream = UploadStream(capacity: 1)
        let writer = Task { while true { try await stream.write([1]) } }
        while stream.offer([]) { await Task.yield() }
        writer.cancel()
        await #expect(throws: CancellationError.self) { try await writer.value }
        #expect(stream.pull(upTo: 1) == .failed)
    }
}
