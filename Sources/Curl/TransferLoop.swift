import CCurl
import Glibc
import Synchronization
import Transport

/// The transfer thread: one multi handle, all easy handles, one epoll set, one inbox.
///
/// `post` and `start` may be called from any thread; everything else belongs to whoever has the turn. That is the thread
/// that `run` is on, and while it sleeps a caller of `start` that may send its request at once (`sendsFromCallers`):
/// waking the thread for it costs two system calls and a switch of threads, a tenth of a gateway's whole request. The
/// thread ends when `.stop` was posted and no transfer is left. It is detached, so it never delays the end of the
/// process.
// SAFETY: all `var`s are touched by the holder of `turn` alone; `inbox` is Sendable.
@safe final class TransferLoop: @unchecked Sendable {
    /// Idle connections that are kept for reuse.
    private static let maxIdleConnections = 1024
    /// Idle easy handles that are kept for reuse, about 25 kB each.
    static let maxIdleHandles = 128

    let options: CurlOptions
    private let inbox = TransferInbox()
    private let wake: Int32
    let connections = Atomic(0)
    private let turn = Turn()

    var multi: UnsafeMutableRawPointer?
    var watched: SocketWatch?
    private var resolve: UnsafeMutablePointer<curl_slist>?
    var active: [CurlTransfer] = []
    var idleHandles: [EasyHandle] = []
    var touched: [any ReceiverGroup] = []
    /// By `HostLookup.key`; hosts come from settings, so they are few.
    private var lookups: [Substring: HostLookup<CurlTransfer>] = [:]
    /// Those whose wait for a look-up is over.
    var released: [CurlTransfer] = []
    private var isStopping = false

    /// Monotonic nanoseconds at the last wake.
    private(set) var now = 0
    var timerDeadline = Int.max
    var nextCheck = Int.max
    /// When the sleeping thread wakes by itself; whoever has to have it awake before must wake it.
    private var sleepsUntil = Int.min
    private var hasStarted = false
    /// After a start the thread looks again within this time, nanoseconds: so the limits of the next request, which are longer,
    /// need no waking.
    private static let attention = 5_000_000_000

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
        case .wake: interruptSleep()
        case .launch: launch()
        case .closed: refuse([command])
        }
    }

    /// Starts a transfer: at once on the caller's thread where that may be, else on the transfer thread.
    func start(_ transfer: CurlTransfer) {
        if !options.sendsFromCallers || !startHere(transfer) { post(.start(transfer)) }
    }

    /// Whether the caller could take the turn, and has started the transfer.
    private func startHere(_ transfer: CurlTransfer) -> Bool {
        guard turn.tryToTake() else { return false }
        defer { turn.giveBack() }
        guard unsafe multi != nil else { return false }
        now = Self.clock()
        // What was posted before comes first.
        for command in inbox.drain() { perform(command) }
        begin(transfer)
        goOn()
        if min(timerDeadline, nextCheck) < sleepsUntil { interruptSleep() }
        return true
    }

    private func interruptSleep() {
        var one: UInt64 = 1
        unsafe _ = write(wake, &one, 8)
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
        turn.take()
        guard setUp(), let epoll = watched?.epoll else {
            turn.giveBack()
            return refuse(inbox.close())
        }
        var events = unsafe [epoll_event](repeating: epoll_event(), count: 256)
        while true {
            for command in inbox.take() { perform(command) }
            goOn()
            if isStopping, active.isEmpty { break }
            let length = sleepTime()
            turn.giveBack()
            let count = unsafe SocketWatch.wait(epoll, into: &events, milliseconds: length)
            turn.take()
            sleepsUntil = .min
            now = Self.clock()
            for index in 0..<count {
                let event = unsafe events[index]
                guard let bits = unsafe watched?.bits(event) else { continue }
                // SAFETY: `SocketWatch` stores the descriptor in this member.
                act(unsafe event.data.fd, bits)
            }
        }
        tearDown()
        turn.giveBack()
        refuse(inbox.close())
    }

    /// Does what is due, and hands out what has come of it.
    private func goOn() {
        repeat {
            let waiters = released
            released = []
            for transfer in waiters where !transfer.hasEnded { goAhead(transfer) }
            while timerDeadline <= now {
                timerDeadline = .max
                act(CURL_SOCKET_BAD, 0)
            }
            if nextCheck <= now { endOverdue() }
            reap()
        } while !released.isEmpty
        flush()
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
        case .start(let transfer): begin(transfer)
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

    private func begin(_ transfer: CurlTransfer) {
        hasStarted = true
        transfer.slot = active.count
        active.append(transfer)
        transfer.begin(at: now)
        goAhead(transfer)
    }

    /// Sends a request unless another one is looking its host up.
    private func goAhead(_ transfer: CurlTransfer) {
        if transfer.mayGoAhead(lookup(of: transfer), at: now) { send(transfer) }
        nextCheck = min(nextCheck, transfer.deadline)
    }

    private func lookup(of transfer: CurlTransfer) -> HostLookup<CurlTransfer> {
        let key = HostLookup<CurlTransfer>.key(of: transfer.request.url)
        if let known = lookups[key] { return known }
        let new = HostLookup<CurlTransfer>()
        lookups[key] = new
        return new
    }

    private func send(_ transfer: CurlTransfer) {
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        guard
            let easy = unsafe idleHandles.popLast()
                ?? EasyHandle(options: options, resolve: resolve, loop: this)
        else { return end(transfer, .other, "libcurl has no memory") }
        do throws(CurlSetupError) {
            // SAFETY: `active` keeps the transfer alive until its handle has left the multi handle.
            unsafe try easy.prepare(
                transfer.request, transfer: Unmanaged.passUnretained(transfer).toOpaque())
        } catch {
            idleHandles.append(easy)
            return conclude(
                transfer,
                .failure(
                    TransportError(
                        .badURL, code: Int(error.code.rawValue),
                        message: "the request has a malformed method, URL or header name",
                        wasSent: false)))
        }
        transfer.easy = easy
        let code = unsafe ccurl_multi_add_handle(multi, easy.curl)
        if code != CURLM_OK { end(transfer, .other, "libcurl refused the transfer") }
    }

    // MARK: Time

    /// Milliseconds for epoll, -1 for ever; 0 when a command came in the meantime.
    private func sleepTime() -> Int32 {
        guard inbox.sleep() else { return 0 }
        sleepsUntil = min(timerDeadline, nextCheck)
        if hasStarted, options.sendsFromCallers {
            hasStarted = false
            sleepsUntil = min(sleepsUntil, now + Self.attention)
        }
        if sleepsUntil == .max { return -1 }
        return Int32(clamping: (max(0, sleepsUntil - Self.clock()) + 999_999) / 1_000_000)
    }

    static func clock() -> Int {
        var time = timespec()
        unsafe _ = clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
