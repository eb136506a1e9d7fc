import CPOSIX
import Glibc

/// A TCP listener on 127.0.0.1, for the few connections of a browser that comes back.
package struct LoopbackListener: ~Copyable, Sendable {
    private let socket: OwnedDescriptor

    /// The descriptor to wait for.
    package var descriptor: Descriptor { socket.descriptor }

    /// Listens on a port, 0 for any; `EADDRINUSE` when it is taken.
    package init(port: UInt16) throws(SystemError) {
        let number = try checked("socket") {
            Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        }
        let socket = OwnedDescriptor(adopting: Descriptor(number))
        var yes: Int32 = 1
        // Ports of connections that just ended are free, ports of listeners are not.
        _ = unsafe setsockopt(
            number, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        // SAFETY: sockaddr_in begins as sockaddr does, and its size goes with it.
        let status = unsafe withUnsafePointer(to: &address) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw .last("bind", "port \(port)") }
        _ = try checked("listen") { listen(number, 8) }
        self.socket = socket
    }

    /// The port that was given, or chosen.
    package func port() throws(SystemError) -> Int {
        guard case .ip(_, let port) = try descriptor.boundAddress() else { return 0 }
        return port
    }

    /// The next connection; blocks, so wait for `descriptor` first.
    package func accept() throws(SystemError) -> OwnedDescriptor {
        try descriptor.acceptedConnection()
    }
}

extension Descriptor {
    /// The next connection of this listener; blocks.
    func acceptedConnection() throws(SystemError) -> OwnedDescriptor {
        let connection = try checked("accept", name) {
            accept4(number, nil, nil, Int32(SOCK_CLOEXEC.rawValue))
        }
        return OwnedDescriptor(adopting: Descriptor(connection))
    }

    /// Waits until one of some descriptors has input or is broken; nil when time runs out first.
    package static func firstReady(
        of descriptors: [Descriptor], timeout: Duration
    ) throws(SystemError) -> Descriptor? {
        let deadline = ContinuousClock.now + timeout
        var entries = descriptors.map { pollfd(fd: $0.number, events: Int16(POLLIN), revents: 0) }
        while true {
            let left = max(.zero, deadline - .now).wholeMilliseconds
            let count = unsafe poll(&entries, nfds_t(entries.count), left)
            if count > 0 { return zip(descriptors, entries).first { $1.revents != 0 }?.0 }
            if count == 0 { return nil }
            if errno != EINTR { throw .last("poll") }
        }
    }
}
