import NIOCore
import NIOPosix
import Synchronization

/// A client that sends bytes as they are and collects what comes back.
final class RawClient: Sendable {
    private let channel: any Channel
    private let inbox: Inbox

    private init(_ channel: any Channel, _ inbox: Inbox) {
        self.channel = channel
        self.inbox = inbox
    }

    /// Connects to a port of this machine.
    ///
    /// `reads: false` never reads unless told to, so that the socket fills up; it then takes little at once.
    static func connect(_ port: Int, reads: Bool = true) async throws -> RawClient {
        let inbox = Inbox()
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .channelOption(.autoRead, value: reads)
            .channelOption(.socketOption(.so_rcvbuf), value: reads ? 1 << 20 : 16 << 10)
            .channelOption(
                .recvAllocator,
                value: FixedSizeRecvByteBufferAllocator(capacity: reads ? 65_536 : 1024)
            )
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Collector(inbox))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        return RawClient(channel, inbox)
    }

    func send(_ text: String) async throws {
        try await channel.writeAndFlush(ByteBuffer(string: text))
    }

    func send(_ bytes: [UInt8]) async throws {
        try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
    }

    /// Starts to read, after `reads: false`.
    func startReading() async throws {
        try await channel.setOption(.autoRead, value: true).get()
    }

    /// Reads, after `reads: false`, until so many bytes have come since the connection was made.
    func read(upTo count: Int) async throws {
        while inbox.count < count {
            let before = inbox.count
            channel.read()
            await inbox.change(from: before)
        }
    }

    /// Closes the connection in the ordinary way.
    func close() async throws { try await channel.close() }

    /// Says that nothing more will be sent, and goes on reading.
    func closeOutput() async throws { try await channel.close(mode: .output) }

    /// Closes with a reset.
    func reset() async throws {
        try await (channel as? any SocketOptionProvider)?.setSoLinger(
            linger(l_onoff: 1, l_linger: 0)
        ).get()
        try await channel.close()
    }

    /// All that has come once it ends with `suffix`.
    @discardableResult
    func text(until suffix: String) async throws -> String {
        try await inbox.text { $0.hasSuffix(suffix) }
    }

    /// All that has come once it holds `part`.
    @discardableResult
    func text(containing part: String) async throws -> String {
        try await inbox.text { $0.contains(part) }
    }

    /// All that has come when the server closes.
    func textToEnd() async throws -> String { try await inbox.text { _ in false } }

    /// Whether anything has come that was not taken yet, or the server has closed.
    var hasNews: Bool { inbox.count > 0 }

    /// Whether the server broke the connection off with a reset.
    var wasReset: Bool { inbox.hasFailed }

    /// Sends a request and reads its answer to the end of a body with `Content-Length`.
    func exchange(_ request: String) async throws -> RawResponse {
        try await send(request)
        return try await response()
    }

    /// The next answer, which has a `Content-Length`; it is taken out of what has come.
    func response() async throws -> RawResponse {
        _ = try await inbox.text { RawResponse($0) != nil }
        return try inbox.take()
    }
}

/// An answer with a `Content-Length`, taken apart.
struct RawResponse: Sendable {
    let status: Int
    let head: String
    let body: String
    /// How many bytes of the text it took.
    let length: Int

    /// The first answer of a text; nil while it is not whole.
    init?(_ text: String) {
        guard let end = text.firstRange(of: "\r\n\r\n"), text.hasPrefix("HTTP/1.1 ") else {
            return nil
        }
        head = String(text[..<end.lowerBound])
        status = Int(head.dropFirst(9).prefix(3)) ?? 0
        var length = 0
        for line in head.split(separator: "\r\n")
        where line.lowercased().hasPrefix("content-length:") {
            length = Int(line.dropFirst(15).filter { $0 != " " }) ?? 0
        }
        let rest = text.utf8[end.upperBound...]
        guard rest.count >= length else { return nil }
        body = String(decoding: rest.prefix(length), as: UTF8.self)
        self.length = head.utf8.count + 4 + length
    }

    /// The value of a field.
    func field(_ name: String) -> String? {
        for line in head.split(separator: "\r\n").dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts[0].lowercased() == name.lowercased(), parts.count == 2 {
                return String(parts[1].drop { $0 == " " })
            }
        }
        return nil
    }
}

/// The bytes that a client has received, with tasks that wait for more.
private final class Inbox: Sendable {
    private struct State {
        var bytes: [UInt8] = []
        var isClosed = false
        var hasFailed = false
        var waiters: [CheckedContinuation<Void, Never>] = []

        mutating func takeWaiters() -> [CheckedContinuation<Void, Never>] {
            defer { waiters = [] }
            return waiters
        }
    }

    struct Ended: Error {
        let text: String
    }

    private let state = Mutex(State())

    func add(_ bytes: [UInt8]) {
        for waiter in state.withLock({ state in
            state.bytes += bytes
            return state.takeWaiters()
        }) { waiter.resume() }
    }

    var hasFailed: Bool { state.withLock { $0.hasFailed } }

    /// How many bytes have come, or the most there can be once no more will.
    var count: Int { state.withLock { $0.isClosed ? .max : $0.bytes.count } }

    func close(failed: Bool = false) {
        for waiter in state.withLock({ state in
            state.isClosed = true
            if failed { state.hasFailed = true }
            return state.takeWaiters()
        }) { waiter.resume() }
    }

    /// The text once it is as wanted, or at the server's close; throws then if a condition was never met.
    func text(_ isWanted: (String) -> Bool) async throws -> String {
        while true {
            let (bytes, isClosed) = state.withLock { ($0.bytes, $0.isClosed) }
            let text = String(decoding: bytes, as: UTF8.self)
            if isWanted(text) || isClosed { return text }
            await change(from: bytes.count)
        }
    }

    /// Returns once there are not so many bytes as before, or there will be no more.
    func change(from count: Int) async {
        await withCheckedContinuation { continuation in
            let hasNews = state.withLock { state in
                if state.isClosed || state.bytes.count != count { return true }
                state.waiters.append(continuation)
                return false
            }
            if hasNews { continuation.resume() }
        }
    }

    /// Takes the first answer out.
    func take() throws -> RawResponse {
        try state.withLock { state in
            let text = String(decoding: state.bytes, as: UTF8.self)
            guard let response = RawResponse(text) else { throw Ended(text: text) }
            state.bytes.removeFirst(response.length)
            return response
        }
    }
}

private final class Collector: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer

    private let inbox: Inbox

    init(_ inbox: Inbox) { self.inbox = inbox }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        inbox.add(Array(Self.unwrapInboundIn(data).readableBytesView))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed? = event as? ChannelEvent { inbox.close() }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) { inbox.close() }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        inbox.close(failed: true)
        context.close(promise: nil)
    }
}
