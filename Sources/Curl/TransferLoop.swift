import CCurl
import Glibc
import Synchronization
import Transport

/// The transfer thread: one multi handle, all easy handles, one epoll set, one inbox.
///
/// `post` may be called from any thread; everything else belongs to the thread that `run` is on. The thread
/// ends when `.stop` was posted and no transfer is left. It is detached, so it never delays the end of the
/// process.
// SAFETY: all `var`s are touched on the transfer thread alone, which starts after `init`; `inbox` is Sendable.
@safe final class TransferLoop: @unchecked Sendable {
    /// Idle connections that are kept for reuse.
    private static let maxIdleConnections = 1024
    /// Idle easy handles that are kept for reuse, about 25 kB each.
    private static let maxIdleHandles = 128

    private let options: CurlOptions
    private let inbox = TransferInbox()
    private let wake: Int32
    private let connections = Atomic(0)

    private var multi: UnsafeMutableRawPointer?
    private var watched: SocketWatch?
    private var resolve: UnsafeMutablePointer<curl_slist>?
    private var active: [CurlTransfer] = []
    private var idleHandles: [EasyHandle] = []
    private var touched: [any ReceiverGroup] = []
    private var isStopping = false

    /// Monotonic nanoseconds at the last wake.
    private(set) var now = 0
    private var timerDeadline = Int.max
    private var nextCheck = Int.max

    init(options: CurlOptions) {
        self.options = options
        wake = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
    }

    deinit {
        if wake >= 0 { _ = Glibc.close(wake) }
    }

    /// Leaves a command for the thread, and starts the thread at the first one.
    func post(_ command: TransferInbox.Command) {
        switch inbox.add(command) {
        case .nothing: break
        case .wake:
            var one: UInt64 = 1
            unsafe _ = write(wake, &one, 8)
        case .launch: launch()
        case .closed: refuse([command])
        }
    }

    // MARK: The thread's life

    private func launch() {
        var attributes = pthread_attr_t()
        unsafe pthread_attr_init(&attributes)
        defer { unsafe _ = pthread_attr_destroy(&attributes) }
        unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        var thread = pthread_t()
        // SAFETY: the thread takes over the retain and gives it back at its end.
        let this = unsafe Unmanaged.passRetained(self)
        let code = unsafe pthread_create(
            &thread, &attributes,
            { pointer in
                guard let pointer = unsafe pointer else { return nil }
                unsafe Unmanaged<TransferLoop>.fromOpaque(pointer).takeRetainedValue().run()
                return nil
            }, this.toOpaque())
        if code != 0 {
            unsafe this.release()
            refuse(inbox.close())
        }
    }

    private func run() {
        unsafe ccurl_name_this_thread("transfers")
        guard CurlGlobal.isReady else {
            return refuse(inbox.close(), "libcurl.so.4 is not there; install libcurl")
        }
        guard setUp() else { return refuse(inbox.close()) }
        var events = unsafe [epoll_event](repeating: epoll_event(), count: 256)
        while true {
            for command in inbox.take() { perform(command) }
            while timerDeadline <= now {
                timerDeadline = .max
                act(CURL_SOCKET_BAD, 0)
            }
            if nextCheck <= now { endOverdue() }
            reap()
            flush()
            if isStopping, active.isEmpty { break }
            let count = unsafe watched?.wait(into: &events, milliseconds: sleepTime()) ?? 0
            now = Self.clock()
            for index in 0..<count {
                let event = unsafe events[index]
                guard let bits = unsafe watched?.bits(event) else { continue }
                // SAFETY: `SocketWatch` stores the descriptor in this member.
                act(unsafe event.data.fd, bits)
            }
        }
        tearDown()
        refuse(inbox.close())
    }

    private func setUp() -> Bool {
        guard wake >= 0, let multi = unsafe ccurl_multi_init() else { return false }
        unsafe self.multi = multi
        watched = SocketWatch(wake: wake)
        guard watched != nil else { return false }
        for entry in options.resolve { unsafe resolve = ccurl_slist_append(resolve, entry) }
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe ccurl_multi_set_socket_callback(multi, CurlCallbacks.socket, this)
        unsafe ccurl_multi_set_timer_callback(multi, CurlCallbacks.timer, this)
        unsafe ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, Self.maxIdleConnections)
        now = Self.clock()
        return true
    }

    private func tearDown() {
        idleHandles = []
        // Closing the connections still calls back: sockets go away through `close`.
        unsafe ccurl_multi_cleanup(multi)
        unsafe multi = nil
        unsafe ccurl_slist_free_all(resolve)
        unsafe resolve = nil
        watched = nil
    }

    private func refuse(
        _ commands: [TransferInbox.Command],
        _ message: String = "the transfer thread is not running"
    ) {
        for case .start(let transfer) in commands {
            transfer.finish(
                .failure(TransportError(.other, message: message, wasSent: false)))
        }
        flush()
    }

    // MARK: Commands

    private func perform(_ command: TransferInbox.Command) {
        switch command {
        case .start(let transfer): start(transfer)
        case .resume(let transfer):
            if !transfer.hasEnded { transfer.goOnReceiving(at: now) }
        case .sendMore(let transfer):
            if !transfer.hasEnded { transfer.goOnSending(at: now) }
        case .cancel(let transfer):
            guard !transfer.hasEnded else { return }
            end(transfer, .cancelled, "the transfer was cancelled")
        case .retire: retireConnections()
        case .stop: isStopping = true
        case .warmUp: break
        }
    }

    private func start(_ transfer: CurlTransfer) {
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        guard
            let easy = unsafe idleHandles.popLast()
                ?? EasyHandle(options: options, resolve: resolve, loop: this)
        else {
            return transfer.finish(
                .failure(TransportError(.other, message: "libcurl has no memory", wasSent: false)))
        }
        do throws(CurlSetupError) {
            // SAFETY: `active` keeps the transfer alive until its handle has left the multi handle.
            unsafe try easy.prepare(
                transfer.request, transfer: Unmanaged.passUnretained(transfer).toOpaque())
        } catch {
            idleHandles.append(easy)
            return transfer.finish(
                .failure(
                    TransportError(
                        .badURL, code: Int(error.code.rawValue),
                        message: "the request has a malformed method, URL or header name",
                        wasSent: false)))
        }
        transfer.easy = easy
        transfer.slot = active.count
        active.append(transfer)
        transfer.begin(at: now)
        nextCheck = min(nextCheck, transfer.deadline)
        let code = unsafe ccurl_multi_add_handle(multi, easy.curl)
        if code != CURLM_OK { end(transfer, .other, "libcurl refused the transfer") }
    }

    // MARK: Ends

    /// Hands the results of finished transfers to their receivers.
    private func reap() {
        var left: Int32 = 0
        while let message = unsafe ccurl_multi_info_read(multi, &left) {
            guard unsafe message.pointee.msg == CURLMSG_DONE else { continue }
            let code = unsafe message.pointee.data.result
            var pointer: UnsafeMutableRawPointer?
            unsafe _ = ccurl_get_pointer(message.pointee.easy_handle, CURLINFO_PRIVATE, &pointer)
            guard let pointer = unsafe pointer else { continue }
            // SAFETY: the pointer was set in `start`, and `active` still holds the transfer.
            let transfer = unsafe Unmanaged<CurlTransfer>.fromOpaque(pointer).takeUnretainedValue()
            finish(transfer, code)
        }
    }

    private func finish(_ transfer: CurlTransfer, _ code: CURLcode) {
        guard let easy = transfer.easy else { return }
        if code == CURLE_OK {
            remove(transfer)
            return transfer.finish(.success(()))
        }
        let wasSent = easy.requestSize > 0
        let (kind, message) =
            transfer.refusal
            ?? (
                CurlFailure.kind(of: code, wasSent: wasSent),
                CurlFailure.houseForm(easy.failureText(code))
            )
        remove(transfer)
        transfer.finish(
            .failure(
                TransportError(
                    kind, code: Int(code.rawValue), message: message, wasSent: wasSent)))
    }

    /// Breaks a transfer off: its connection closes, or its HTTP/2 stream is reset.
    private func end(_ transfer: CurlTransfer, _ kind: TransportError.Kind, _ message: String) {
        let wasSent = (transfer.easy?.requestSize ?? 0) > 0
        remove(transfer)
        transfer.finish(
            .failure(
                TransportError(
                    kind, code: kind == .timeout ? Int(CURLE_OPERATION_TIMEDOUT.rawValue) : 0,
                    message: message, wasSent: wasSent)))
    }

    private func remove(_ transfer: CurlTransfer) {
        guard let easy = transfer.easy else { return }
        transfer.easy = nil
        unsafe _ = ccurl_multi_remove_handle(multi, easy.curl)
        if idleHandles.count < Self.maxIdleHandles { idleHandles.append(easy) }
        let last = active.removeLast()
        if last !== transfer {
            active[transfer.slot] = last
            last.slot = transfer.slot
        }
    }

    /// Ends what has run out of time, and finds the next instant to look.
    private func endOverdue() {
        nextCheck = .max
        for transfer in active {
            if let message = transfer.overdue(at: now) {
                end(transfer, .timeout, message)
            } else {
                nextCheck = min(nextCheck, transfer.deadline)
            }
        }
    }

    /// Notes that a receiver of this group heard something during this wake.
    func touch(_ group: (any ReceiverGroup)?) {
        guard let group, !touched.contains(where: { $0 === group }) else { return }
        touched.append(group)
    }

    private func flush() {
        guard !touched.isEmpty else { return }
        let groups = touched
        touched.removeAll(keepingCapacity: true)
        for group in groups { group.flush() }
    }

    /// Ends the connections that no transfer uses, and lets no later one use those of today's.
    private func retireConnections() {
        for transfer in active { transfer.easy?.forbidReuse() }
        watched?.endIdle(except: Set(active.map(\.socket)))
    }

    // MARK: Sockets and time

    private func act(_ socket: Int32, _ bits: Int32) {
        var running: Int32 = 0
        unsafe _ = ccurl_multi_socket_action(multi, socket, bits, &running)
    }

    /// libcurl wants to hear of a socket, or no more.
    func watch(_ socket: Int32, _ action: Int32) { watched?.want(socket, action) }

    /// libcurl opens a connection's socket.
    func open(family: Int32, type: Int32, protocol: Int32) -> Int32 {
        let socket = watched?.open(family: family, type: type, protocol: `protocol`) ?? -1
        if socket >= 0 { connections.wrappingAdd(1, ordering: .relaxed) }
        return socket
    }

    /// Sockets of connections that are open; from any thread.
    var openConnections: Int { connections.load(ordering: .relaxed) }

    /// Whether addresses are asked about before they are connected to.
    var checksPeers: Bool { options.admits != nil }

    /// Whether an address may be connected to.
    func admits(_ peer: PeerAddress) -> Bool { options.admits?(peer) ?? true }

    /// libcurl closes a connection's socket.
    func close(_ socket: Int32) {
        var users = 0
        for transfer in active where transfer.socket == socket { users += 1 }
        if users > 0 {
            let loss = users == 1 && !isShared(socket) ? ConnectionLoss(of: socket) : .unknown
            for transfer in active where transfer.socket == socket {
                transfer.loss = loss
                transfer.socket = -1
            }
        }
        watched?.close(socket)
        connections.wrappingSubtract(1, ordering: .relaxed)
    }

    /// Notes that a connection speaks HTTP/2.
    func noteShared(_ socket: Int32) { watched?.noteShared(socket) }

    /// Whether a connection is open and speaks HTTP/2.
    func isShared(_ socket: Int32) -> Bool { watched?.isShared(socket) ?? false }

    /// libcurl wants to be called in so many milliseconds, -1 for not at all.
    func setTimer(_ milliseconds: Int) {
        switch milliseconds {
        case ..<0: timerDeadline = .max
        case 0: timerDeadline = now
        // A fresh reading: called too early, libcurl would not ask again.
        default: timerDeadline = Self.clock() + milliseconds * 1_000_000
        }
    }

    /// Milliseconds for epoll, -1 for ever; 0 when a command came in the meantime.
    private func sleepTime() -> Int32 {
        let next = min(timerDeadline, nextCheck)
        guard inbox.sleep() else { return 0 }
        if next == .max { return -1 }
        return Int32(clamping: (max(0, next - Self.clock()) + 999_999) / 1_000_000)
    }

    private static func clock() -> Int {
        var time = timespec()
        unsafe _ = clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
