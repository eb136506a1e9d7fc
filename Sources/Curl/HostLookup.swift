/// The look-up of one host's addresses, and who waits for it.
///
/// libcurl shares what it has found among all transfers, but not a search that is still on: 500 requests for a host that
/// nobody has asked for would start 500 threads and questions. So the first one goes ahead, and those that come
/// meanwhile wait until it has found the addresses, or turned out to need none.
final class HostLookup<Waiter> {
    /// What somebody who wants to connect has to do.
    enum Role {
        case goAhead
        /// Go ahead, and tell what comes of it.
        case lead
        /// Wait: the waiter is kept, and handed out by `settle`.
        case wait
    }

    /// Nanoseconds for which an answer is trusted; libcurl forgets one after 60 seconds.
    private static var memory: Int { 50_000_000_000 }

    private var isUnderWay = false
    private var knownUntil = Int.min
    private var waiters: [Waiter] = []

    /// Somebody wants to connect; `now` is a monotonic reading in nanoseconds.
    func role(of waiter: Waiter, at now: Int) -> Role {
        if now < knownUntil { return .goAhead }
        if isUnderWay {
            waiters.append(waiter)
            return .wait
        }
        isUnderWay = true
        return .lead
    }

    /// The leader is done: returns those that waited, who have to ask for their role again.
    ///
    /// - Parameter foundAt: when it found the addresses by a search; nil when it needed none, or failed.
    func settle(foundAt: Int?) -> [Waiter] {
        isUnderWay = false
        if let foundAt { knownUntil = foundAt + Self.memory }
        defer { waiters = [] }
        return waiters
    }
}

extension HostLookup {
    /// What the look-ups of a URL have in common: its scheme, host and port.
    static func key(of url: String) -> Substring {
        guard let authority = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return url[...] }
        let rest = url.utf8[authority...].dropFirst(3)
        return url[..<(rest.firstIndex(of: UInt8(ascii: "/")) ?? url.endIndex)]
    }
}
