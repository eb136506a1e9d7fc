import POSIX

/// Tells a service manager how we are (sd_notify(3)); says nothing where none asked.
///
/// A message that cannot be sent is dropped: the manager may be gone, and the gateway serves on.
struct ServiceNotifier: Sendable {
    private let path: String?
    /// Whether the manager restarts us when it hears nothing for a while.
    let isWatched: Bool

    /// Reads `NOTIFY_SOCKET`, `WATCHDOG_USEC` and `WATCHDOG_PID`.
    init(environment: [String: String], processID: Int32) {
        path = environment["NOTIFY_SOCKET"].flatMap {
            $0.hasPrefix("/") || $0.hasPrefix("@") ? $0 : nil
        }
        let isForUs = environment["WATCHDOG_PID"].map { Int32($0) == processID } ?? true
        let limit = environment["WATCHDOG_USEC"].flatMap { Int($0) } ?? 0
        isWatched = path != nil && isForUs && limit > 0
    }

    /// Requests are answered; also the end of a reload.
    func ready() { send("READY=1\n") }

    /// The config is being read again.
    func reloading() { send("RELOADING=1\nMONOTONIC_USEC=\(MonotonicTime.microseconds)\n") }

    /// Answers under way are being finished.
    func stopping() { send("STOPPING=1\n") }

    /// The event loop turns.
    func alive() { send("WATCHDOG=1\n") }

    private func send(_ text: String) {
        if let path { try? UnixSocket.send(text, to: path) }
    }
}
