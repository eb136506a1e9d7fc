import CCurl
import Transport

/// One transfer: what callers hold to steer it, and the state that the transfer thread keeps for it.
///
/// `resume` and `cancel` may come from any thread and only post to the loop's inbox. Everything that is
/// `var` belongs to whoever has the loop's turn.
// SAFETY: the mutable fields are touched by the holder of the loop's turn alone; the rest is immutable and Sendable.
final class CurlTransfer: Transfer, @unchecked Sendable {
    private(set) var request: TransferRequest
    let receiver: any TransferReceiver
    let group: (any ReceiverGroup)?
    let loop: TransferLoop

    /// Set while the transfer is in the multi handle.
    var easy: EasyHandle?
    /// Place in the loop's list of active transfers; -1 before and after it is in there.
    var slot = -1
    var hasEnded = false
    /// The look-up of its host that others may wait for; nil when it does not lead one, or no more.
    private var lookup: HostLookup<CurlTransfer>?
    /// Whether it searches for the addresses itself.
    private var isLookingUp = false
    /// Whether it waits for somebody else's search.
    private var isWaiting = false

    private var head = HeadAssembler()
    /// What libcurl reads the body from; nil for none, and for one that is written while it is sent.
    private var reader: BodyReader?
    /// The receiver asked to wait.
    private var isHeld = false
    /// libcurl was told to stop reading, or has nothing more to send for now.
    private var isReceivePaused = false
    private var isSendPaused = false
    /// Why we broke the transfer off from inside a callback.
    private(set) var refusal: (kind: TransportError.Kind, message: String)?
    /// The socket of its connection, once libcurl waits for it; -1 before, and after the socket was closed.
    var socket: Int32 = -1
    /// What was learned of the connection that was closed under it.
    var loss: ConnectionLoss?
    /// Whether libcurl has sent the request, or begun to.
    private var hasBegunSending = false

    /// Monotonic nanoseconds.
    private var lastActivity = 0
    private var totalDeadline = Int.max
    private let idleLimit: Int
    private var bytesSeen = 0

    init(request: TransferRequest, receiver: any TransferReceiver, loop: TransferLoop) {
        self.request = request
        self.receiver = receiver
        self.loop = loop
        group = receiver.group
        idleLimit = request.deadlines.idle.wholeNanoseconds
        reader = BodyReader(request.body)
    }

    func resume() { loop.post(.resume(self)) }

    func cancel() { loop.post(.cancel(self)) }

    // MARK: For the holder of the turn

    /// The clock starts; `now` as in `lastActivity`.
    func begin(at now: Int) {
        lastActivity = now
        if let total = request.deadlines.total {
            totalDeadline = now.addingReportingOverflow(total.wholeNanoseconds).partialValue
            if totalDeadline < now { totalDeadline = .max }
        }
        if case .stream(let stream) = request.body {
            let loop = loop
            stream.attach { [weak self] in
                if let self { loop.post(.sendMore(self)) }
            }
        }
    }

    /// The instant at which one of its limits runs out if nothing happens.
    var deadline: Int {
        let limit = isWaiting ? request.deadlines.connect.wholeNanoseconds : idleLimit
        return min(totalDeadline, lastActivity > Int.max - limit ? .max : lastActivity + limit)
    }

    /// Whether it may be sent now; if not, it waits for another one that looks the host up.
    func mayGoAhead(_ lookup: HostLookup<CurlTransfer>, at now: Int) -> Bool {
        switch lookup.role(of: self, at: now) {
        case .wait:
            isWaiting = true
            return false
        case .lead: self.lookup = lookup
        case .goAhead: break
        }
        if isWaiting {
            // A search counts as a part of connecting, whoever makes it.
            request.deadlines.connect -= .nanoseconds(now - lastActivity)
            lastActivity = now
            isWaiting = false
        }
        return true
    }

    /// libcurl starts to search for the host's addresses.
    func beginLookup() { isLookingUp = true }

    /// The addresses are there, or not needed: those that wait for them go on.
    ///
    /// A search that failed is the answer to all who waited for it.
    func settleLookup(_ failure: TransportError? = nil) {
        guard let lookup else { return }
        self.lookup = nil
        let hasFound = isLookingUp && failure == nil
        let waiters = lookup.settle(foundAt: hasFound ? loop.now : nil)
        loop.goOn(with: waiters, failure?.kind == .cannotResolve ? failure : nil)
    }

    /// Which limit has run out, in words; nil when none has after a closer look at what was sent.
    func overdue(at now: Int) -> String? {
        if totalDeadline <= now { return "no complete answer within the total time limit" }
        guard deadline <= now else { return nil }
        guard let easy else { return "no address of the host within the connect time limit" }
        let bytes =
            easy.size(CURLINFO_SIZE_UPLOAD_T) + easy.size(CURLINFO_SIZE_DOWNLOAD_T)
            + easy.requestSize
        // Waiting for our own receiver or for a connection (which has its own limit) is not the peer's silence.
        if bytes != bytesSeen || isHeld || bytes == 0 {
            bytesSeen = bytes
            lastActivity = now
            return nil
        }
        return "no byte from the peer within the idle time limit"
    }

    /// Whether libcurl may send the request now; false breaks the transfer off.
    ///
    /// libcurl sends a request once more when a used connection ended before the first byte of an answer. The peer may
    /// have acted on it all the same, so a request that must not happen twice is repeated only where it surely did not:
    /// no byte of it had left, the system knows that the peer closed before it arrived, or an HTTP/2 peer said so.
    func maySend() -> Bool {
        settleLookup()
        defer {
            hasBegunSending = true
            loss = nil
            socket = -1
        }
        guard hasBegunSending, let easy, !isIdempotent else { return true }
        let sent = easy.requestSize
        let isHarmless =
            sent == 0 || (loss.map { $0.unarrivedBytes >= sent } ?? loop.isShared(socket))
        if isHarmless { return true }
        refusal = (.interrupted, "the connection ended before the first byte of an answer")
        return false
    }

    /// RFC 9110 section 9.2.2.
    private var isIdempotent: Bool { request.method != "POST" && request.method != "PATCH" }

    private static let cancelled = (TransportError.Kind.cancelled, "the transfer was cancelled")

    /// A header line of the response; false breaks the transfer off.
    func takeHeader(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        lastActivity = loop.now
        switch unsafe head.add(line) {
        case .more: return true
        case .tooLarge:
            refusal = (.badResponse, "the response head is too large")
            return false
        case .complete(let head):
            if head.fields.contradicts("Content-Length") {
                // RFC 9112 section 6.3: whatever follows could be part of the body or of another answer.
                refusal = (.badResponse, "the answer has two lengths")
                return false
            }
            // Two ways to tell the length are one too many to trust this connection with another request.
            if head.fields["Content-Length"] != nil, head.fields["Transfer-Encoding"] != nil {
                easy?.forbidReuse()
            }
            if self.head.isMultiplexed { loop.noteShared(socket) }
            loop.touch(group)
            receiver.head(head)
            return true
        }
    }

    /// Body bytes; what libcurl is to do with them and with the rest.
    func takeBody(_ bytes: UnsafeRawBufferPointer) -> Flow {
        lastActivity = loop.now
        if isHeld {
            isReceivePaused = true
            return .pause
        }
        loop.touch(group)
        switch unsafe receiver.body([UInt8](bytes)) {
        case .proceed: break
        case .pause: isHeld = true
        case .abort:
            refusal = Self.cancelled
            return .abort
        }
        return .proceed
    }

    /// Bytes of a request body in memory; nil for one that is written while it is sent.
    func giveBytes(_ room: UnsafeMutableRawBufferPointer) -> Int? {
        lastActivity = loop.now
        return unsafe reader?.read(into: room)
    }

    /// Goes back to the start of the request body; false when that cannot be.
    func rewindBody() -> Bool {
        reader?.rewind()
        return reader != nil
    }

    /// Bytes for the request body.
    func giveBody(_ limit: Int) -> UploadStream.Pull {
        guard case .stream(let stream) = request.body else { return .end }
        lastActivity = loop.now
        let pull = stream.pull(upTo: limit)
        if pull == .wait { isSendPaused = true }
        if pull == .failed { refusal = Self.cancelled }
        return pull
    }

    /// The receiver wants more; libcurl delivers what it held back before this returns.
    func goOnReceiving(at now: Int) {
        isHeld = false
        lastActivity = now
        guard isReceivePaused else { return }
        isReceivePaused = false
        unpause()
    }

    /// The writer of the request body has more.
    func goOnSending(at now: Int) {
        guard isSendPaused else { return }
        isSendPaused = false
        lastActivity = now
        unpause()
    }

    private func unpause() {
        guard let easy else { return }
        let mask =
            (isReceivePaused ? CURLPAUSE_RECV : 0) | (isSendPaused ? CURLPAUSE_SEND : 0)
        unsafe _ = ccurl_easy_pause(easy.curl, mask)
    }

    /// Tells the receiver, once.
    func finish(_ result: Result<Void, TransportError>) {
        guard !hasEnded else { return }
        hasEnded = true
        if case .stream(let stream) = request.body { stream.close() }
        loop.touch(group)
        receiver.end(result)
    }
}
