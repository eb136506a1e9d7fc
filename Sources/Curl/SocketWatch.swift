import CCurl
import Glibc

/// The epoll set of the transfer thread, and which of libcurl's sockets are in it for what.
///
/// libcurl takes a socket back after each response and asks for it again at the next request. To save two
/// system calls a request, a connection stays registered when libcurl lets go of it; only if it then speaks
/// up (the peer closed it) is it taken out. That needs to know when a descriptor is closed, so it is done
/// for connections alone, which are opened and closed here.
struct SocketWatch: ~Copyable {
    private struct Entry {
        var registered: UInt32 = 0
        var wanted: UInt32 = 0
        var isConnection = false
        var isShared = false
    }

    /// The set; waited for by `wait` alone.
    let epoll: Int32
    private var entries: [Entry] = []

    /// Watches `wake` for as long as it lives, edge-triggered: the counter is never read.
    init?(wake: Int32) {
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard epoll >= 0 else { return nil }
        guard control(EPOLL_CTL_ADD, wake, EPOLLIN.rawValue | EPOLLET.rawValue) else { return nil }
    }

    deinit { _ = Glibc.close(epoll) }

    /// What libcurl wants to know of a socket from now on (`CURL_POLL_…`).
    mutating func want(_ socket: Int32, _ action: Int32) {
        let wanted: UInt32 =
            switch action {
            case CURL_POLL_IN: EPOLLIN.rawValue
            case CURL_POLL_OUT: EPOLLOUT.rawValue
            case CURL_POLL_INOUT: EPOLLIN.rawValue | EPOLLOUT.rawValue
            default: 0
            }
        var entry = self[socket]
        entry.wanted = wanted
        if wanted == 0 {
            if !entry.isConnection, entry.registered != 0 {
                _ = control(EPOLL_CTL_DEL, socket, 0)
                entry.registered = 0
            }
        } else if entry.registered != wanted {
            let first = entry.registered == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD
            let second = entry.registered == 0 ? EPOLL_CTL_MOD : EPOLL_CTL_ADD
            let isSet = control(first, socket, wanted) || control(second, socket, wanted)
            entry.registered = isSet ? wanted : 0
        }
        self[socket] = entry
    }

    /// A socket for a new connection, or -1.
    mutating func open(family: Int32, type: Int32, protocol: Int32) -> Int32 {
        let descriptor = socket(family, type | Int32(SOCK_CLOEXEC.rawValue), `protocol`)
        if descriptor >= 0 { self[descriptor] = Entry(isConnection: true) }
        return descriptor
    }

    /// Closes a connection's socket, which also takes it out of the epoll set.
    mutating func close(_ socket: Int32) {
        self[socket] = Entry()
        _ = Glibc.close(socket)
    }

    /// Ends the connections that libcurl waits for nothing on, but for some that are in use all the same.
    ///
    /// Their descriptors stay until libcurl looks for a connection to use again and finds them dead.
    func endIdle(except busy: Set<Int32>) {
        for (socket, entry) in zip(Int32(0)..., entries)
        where entry.isConnection && entry.wanted == 0 && !busy.contains(socket) {
            _ = shutdown(socket, Int32(SHUT_RDWR))
        }
    }

    /// Notes that a connection carries many transfers at once.
    mutating func noteShared(_ socket: Int32) {
        if socket >= 0, Int(socket) < entries.count { entries[Int(socket)].isShared = true }
    }

    /// Whether a connection that is open carries many transfers at once.
    func isShared(_ socket: Int32) -> Bool { socket >= 0 && self[socket].isShared }

    /// Waits until something happens to a socket of a set, and puts that into `events`; the number of events.
    static func wait(
        _ epoll: Int32, into events: inout [epoll_event], milliseconds: Int32
    ) -> Int {
        let count = unsafe events.withUnsafeMutableBufferPointer {
            unsafe epoll_wait(epoll, $0.baseAddress, Int32($0.count), milliseconds)
        }
        return max(0, Int(count))
    }

    /// The `CURL_CSELECT_…` bits of an event, nil when libcurl is not to hear of it.
    mutating func bits(_ event: epoll_event) -> Int32? {
        // SAFETY: `control` stores the descriptor in this member, and nothing else writes the union.
        let socket = unsafe event.data.fd
        guard Int(socket) < entries.count else { return nil }
        let entry = entries[Int(socket)]
        guard entry.wanted != 0 else {
            if entry.registered != 0 {
                _ = control(EPOLL_CTL_DEL, socket, 0)
                entries[Int(socket)].registered = 0
            }
            return nil
        }
        let found = unsafe event.events
        var bits: Int32 = 0
        if found & (EPOLLIN.rawValue | EPOLLHUP.rawValue) != 0 { bits |= CURL_CSELECT_IN }
        if found & EPOLLOUT.rawValue != 0 { bits |= CURL_CSELECT_OUT }
        if found & EPOLLERR.rawValue != 0 { bits |= CURL_CSELECT_ERR }
        return bits
    }

    private subscript(socket: Int32) -> Entry {
        get { Int(socket) < entries.count ? entries[Int(socket)] : Entry() }
        set {
            while entries.count <= Int(socket) { entries.append(Entry()) }
            entries[Int(socket)] = newValue
        }
    }

    private func control(_ operation: Int32, _ socket: Int32, _ interest: UInt32) -> Bool {
        var event = unsafe epoll_event(events: interest, data: epoll_data_t(fd: socket))
        return unsafe epoll_ctl(epoll, operation, socket, &event) == 0
    }
}
