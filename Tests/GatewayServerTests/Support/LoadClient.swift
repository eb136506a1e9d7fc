import NIOCore
import NIOPosix
import Synchronization

/// Sends requests one after the other on connections of its own, as fast as they are answered.
enum LoadClient {
    /// What came of one request.
    struct Outcome: Sendable {
        /// 0 where the server closed without a status.
        let status: Int
        /// The answer as it came, head and frames included.
        let text: String
        /// Whether the answer ended by its own framing, not by a close.
        let isWhole: Bool
    }

    /// Sends `count` requests over `connections` connections and hands each outcome on.
    ///
    /// `request` gives the text of the one with a number; `outcome` is called on event loops.
    static func run(
        _ port: Int, connections: Int, count: Int,
        request: @escaping @Sendable (Int) -> String,
        outcome: @escaping @Sendable (Int, Outcome) -> Void
    ) async throws {
        let next = Atomic(0)
        let source: @Sendable () -> Int? = {
            let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
            return number < count ? number : nil
        }
        let counter = Counter(source, request, outcome)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            for _ in 0..<connections {
                tasks.addTask {
                    while try await connect(port, counter) {}
                }
            }
            try await tasks.waitForAll()
        }
    }

    /// Works on one connection until it closes; false when no request is left.
    private static func connect(_ port: Int, _ counter: Counter) async throws -> Bool {
        guard let first = counter.next() else { return false }
        let group = MultiThreadedEventLoopGroup.singleton
        let done = group.any().makePromise(of: Bool.self)
        let channel = try await ClientBootstrap(group: group)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(
                        Worker(counter, first: first, done: done))
                }
            }
            .connect(host: "127.0.0.1", port: port).get()
        let mayGoOn = try await done.futureResult.get()
        try? await channel.close()
        return mayGoOn
    }

    fileprivate struct Counter: Sendable {
        let next: @Sendable () -> Int?
        let request: @Sendable (Int) -> String
        let outcome: @Sendable (Int, Outcome) -> Void

        init(
            _ next: @escaping @Sendable () -> Int?, _ request: @escaping @Sendable (Int) -> String,
            _ outcome: @escaping @Sendable (Int, Outcome) -> Void
        ) {
            self.next = next
            self.request = request
            self.outcome = outcome
        }
    }
}

/// One connection of the load.
private final class Worker: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let counter: LoadClient.Counter
    private let done: EventLoopPromise<Bool>
    private var number: Int?
    private var answer = ByteBuffer()
    /// Where the body starts, once the head is there.
    private var bodyStart: Int?
    /// The body's length; nil while it is chunked or ends with the connection.
    private var length: Int?
    private var isChunked = false

    init(_ counter: LoadClient.Counter, first: Int, done: EventLoopPromise<Bool>) {
        self.counter = counter
        self.done = done
        number = first
    }

    func channelActive(context: ChannelHandlerContext) { send(context) }

    private func send(_ context: ChannelHandlerContext) {
        guard let number else { return }
        answer.clear()
        bodyStart = nil
        length = nil
        isChunked = false
        let text = counter.request(number)
        context.writeAndFlush(Self.wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var buffer = Self.unwrapInboundIn(data)
        answer.writeBuffer(&buffer)
        if bodyStart == nil { readHead() }
        guard let bodyStart else { return }
        let view = answer.readableBytesView
        let isWhole =
            isChunked
            ? view.suffix(5).elementsEqual("0\r\n\r\n".utf8)
            : length.map { view.count >= bodyStart + $0 } ?? false
        guard isWhole else { return }
        let isLast = isChunked && String(buffer: answer).contains(#""error":"#)
        report(isWhole: true)
        // The gateway closes after an error in a stream: what is sent after that may be lost.
        if isLast { return context.close(promise: nil) }
        number = counter.next()
        if number == nil { done.succeed(false) } else { send(context) }
    }

    private func readHead() {
        let view = answer.readableBytesView
        guard let end = view.firstRange(of: "\r\n\r\n".utf8) else { return }
        let head = String(decoding: view[..<end.lowerBound], as: UTF8.self).lowercased()
        bodyStart = end.upperBound
        isChunked = head.contains("transfer-encoding: chunked")
        length = head.split(separator: "\r\n").first { $0.hasPrefix("content-length:") }
            .flatMap { Int($0.dropFirst(15).filter { $0 != " " }) }
    }

    private func report(isWhole: Bool) {
        guard let number else { return }
        let text = String(buffer: answer)
        let status = text.hasPrefix("HTTP/1.1 ") ? Int(text.dropFirst(9).prefix(3)) ?? 0 : 0
        counter.outcome(number, LoadClient.Outcome(status: status, text: text, isWhole: isWhole))
        self.number = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        report(isWhole: false)
        done.succeed(true)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}
