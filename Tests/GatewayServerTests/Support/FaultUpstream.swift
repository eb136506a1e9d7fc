import NIOCore
import NIOPosix
import Synchronization

/// A real server on loopback that answers each request with the bytes that its model's script says, right or wrong.
///
/// It reads requests with `Content-Length` and keeps count of them by model.
final class FaultUpstream: Sendable {
    /// What is sent for one request, and how it ends.
    struct Script: Sendable {
        enum Ending: Sendable {
            /// The connection takes another request.
            case keep
            case close
            case reset
            /// Nothing more comes, and the connection stays.
            case stall
            /// The last piece again and again, as fast as it is taken.
            case flood
        }

        var pieces: [[UInt8]]
        var ending: Ending
        /// Sends each byte in a write of its own.
        var dribbles = false

        init(_ text: String, _ ending: Ending = .keep, dribbles: Bool = false) {
            self.init([Array(text.utf8)], ending, dribbles: dribbles)
        }

        init(_ pieces: [[UInt8]], _ ending: Ending = .keep, dribbles: Bool = false) {
            self.pieces = pieces
            self.ending = ending
            self.dribbles = dribbles
        }

        /// Header fields to flood with, 300 kB of them.
        static let manyFields = Array(
            String(repeating: "X: \(String(repeating: "y", count: 995))\r\n", count: 300).utf8)

        /// A whole answer with a length.
        static func document(
            _ body: String, type: String = "application/json", status: String = "200 OK",
            fields: String = "", _ ending: Ending = .keep
        ) -> Script {
            Script(
                "HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\n\(fields)"
                    + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)", ending)
        }

        /// A stream of events in chunks; without its end unless the text has it.
        static func events(_ events: [String], isWhole: Bool = true, _ ending: Ending = .keep)
            -> Script
        {
            let head =
                "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
            let chunks = events.map { event in
                let text = "data: \(event)\n\n"
                return Array("\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n".utf8)
            }
            return Script(
                [Array(head.utf8)] + chunks + (isWhole ? [Array("0\r\n\r\n".utf8)] : []), ending)
        }
    }

    /// The script for a model and the text of its request.
    typealias Playbook = @Sendable (_ model: String, _ body: String) -> Script

    let port: Int
    private let group: MultiThreadedEventLoopGroup
    private let listener: any Channel
    private let state: State

    fileprivate final class State: Sendable {
        let counts = Mutex<[String: Int]>([:])
        let lastHead = Mutex("")
        let connections = Atomic(0)
        let stalled = Atomic(0)
    }

    private init(
        _ group: MultiThreadedEventLoopGroup, _ listener: any Channel, _ state: State
    ) {
        self.group = group
        self.listener = listener
        self.state = state
        port = listener.localAddress?.port ?? 0
    }

    /// Runs an upstream around some work.
    static func run(
        _ playbook: @escaping Playbook, _ work: (FaultUpstream) async throws -> Void
    ) async throws {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let state = State()
        let listener = try await ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 1024)
            // What the system holds for a reader that is slow counts for nothing here, and takes time to fill.
            .childChannelOption(.socketOption(.so_sndbuf), value: 128 << 10)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Player(playbook, state))
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let upstream = FaultUpstream(group, listener, state)
        do {
            try await work(upstream)
        } catch {
            try? await group.shutdownGracefully()
            throw error
        }
        try await group.shutdownGracefully()
    }

    /// How many requests for a model have come.
    func requests(_ model: String) -> Int { state.counts.withLock { $0[model, default: 0] } }

    /// The raw head of the request that came last, without its empty line.
    var lastHead: String { state.lastHead.withLock { $0 } }

    /// How many connections are open.
    var openConnections: Int { state.connections.load(ordering: .relaxed) }

    /// How many floods stand still because nobody takes more.
    var stalledFloods: Int { state.stalled.load(ordering: .relaxed) }
}

/// One connection of the upstream.
private final class Player: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let playbook: FaultUpstream.Playbook
    private let state: FaultUpstream.State
    private var input: [UInt8] = []
    private var flood: ByteBuffer?
    private var isStalled = false

    init(_ playbook: @escaping FaultUpstream.Playbook, _ state: FaultUpstream.State) {
        self.playbook = playbook
        self.state = state
    }

    func channelActive(context: ChannelHandlerContext) {
        state.connections.wrappingAdd(1, ordering: .relaxed)
    }

    func channelInactive(context: ChannelHandlerContext) {
        endFlood()
        state.connections.wrappingSubtract(1, ordering: .relaxed)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        input += Self.unwrapInboundIn(data).readableBytesView
        while let body = takeRequest() { answer(body, context) }
    }

    /// The body of the next whole request.
    private func takeRequest() -> String? {
        let mark = Array("\r\n\r\n".utf8)
        guard let end = input.firstRange(of: mark) else { return nil }
        let head = String(decoding: input[..<end.lowerBound], as: UTF8.self)
        let length =
            head.lowercased().split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
            .flatMap { Int($0.dropFirst(15).filter { $0 != " " }) } ?? 0
        guard input.count >= end.upperBound + length else { return nil }
        let body = input[end.upperBound..<end.upperBound + length]
        defer { input.removeFirst(end.upperBound + length) }
        state.lastHead.withLock { $0 = head }
        return String(decoding: body, as: UTF8.self)
    }

    private func answer(_ body: String, _ context: ChannelHandlerContext) {
        let key = "\"model\":\""
        let model =
            body.firstRange(of: key).map { String(body[$0.upperBound...].prefix { $0 != "\"" }) }
            ?? ""
        state.counts.withLock { $0[model, default: 0] += 1 }
        let script = playbook(model, body)
        for piece in script.pieces {
            let writes = script.dribbles ? piece.map { [$0] } : [piece]
            for bytes in writes {
                context.writeAndFlush(Self.wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
            }
        }
        switch script.ending {
        case .keep, .stall: break
        case .close: context.close(promise: nil)
        case .reset:
            if let options = context.channel as? any SocketOptionProvider {
                _ = options.setSoLinger(linger(l_onoff: 1, l_linger: 0))
            }
            context.close(promise: nil)
        case .flood:
            flood = ByteBuffer(bytes: script.pieces.last ?? [])
            pour(context)
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) { pour(context) }

    private func pour(_ context: ChannelHandlerContext) {
        guard flood != nil else { return }
        setStalled(false)
        while let flood, context.channel.isWritable {
            context.writeAndFlush(Self.wrapOutboundOut(flood), promise: nil)
        }
        if flood != nil { setStalled(true) }
    }

    private func endFlood() {
        flood = nil
        setStalled(false)
    }

    private func setStalled(_ value: Bool) {
        guard value != isStalled else { return }
        isStalled = value
        state.stalled.wrappingAdd(value ? 1 : -1, ordering: .relaxed)
    }
}
