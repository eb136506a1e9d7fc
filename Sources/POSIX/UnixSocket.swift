import Glibc

/// Sockets in the file system, by path.
package enum UnixSocket {
    /// Listens on a path that only the user can connect to (0600).
    ///
    /// A socket that nobody answers on any more is replaced. `EADDRINUSE` when somebody does, `EEXIST` when a file that
    /// is no socket has the name; `ENAMETOOLONG` past 107 bytes.
    package static func listen(
        _ path: String, backlog: Int32 = 128
    ) throws(SystemError) -> OwnedDescriptor {
        try removeStale(path)
        let socket = try make(SOCK_STREAM)
        let status = try unsafe withAddress(path) { unsafe bind(socket.descriptor.number, $0, $1) }
        guard status == 0 else { throw .last("bind", path) }
        // Nobody can connect before the socket listens, and by then the mode is right.
        _ = try checked("chmod", path) { unsafe chmod(path, 0o600) }
        _ = try checked("listen", path) { Glibc.listen(socket.descriptor.number, backlog) }
        return socket
    }

    /// Connects to a path; `ECONNREFUSED` when the socket's owner is gone.
    package static func connect(_ path: String) throws(SystemError) -> OwnedDescriptor {
        let socket = try make(SOCK_STREAM)
        let status = try unsafe withAddress(path) {
            unsafe Glibc.connect(socket.descriptor.number, $0, $1)
        }
        guard status == 0 else { throw .last("connect", path) }
        return socket
    }

    /// The next connection of a listener; blocks, and throws once the listener is shut down.
    package static func accept(from listener: Descriptor) throws(SystemError) -> OwnedDescriptor {
        try listener.acceptedConnection()
    }

    /// Ends a listener's or connection's work, so that whoever waits on it hears of it.
    package static func shutDown(_ socket: Descriptor) {
        _ = shutdown(socket.number, Int32(SHUT_RDWR))
    }

    /// Sends one datagram without waiting; `@name` is an abstract address (unix(7)).
    package static func send(_ text: String, to path: String) throws(SystemError) {
        let socket = try make(SOCK_DGRAM)
        let bytes = Array(text.utf8)
        let count = try unsafe withAddress(path) {
            unsafe sendto(
                socket.descriptor.number, bytes, bytes.count,
                Int32(MSG_NOSIGNAL | MSG_DONTWAIT), $0, $1)
        }
        guard count == bytes.count else { throw .last("sendto", path) }
    }

    /// Removes a socket that nobody answers on; `EADDRINUSE` when somebody does, `EEXIST` for a file of another kind.
    package static func removeStale(_ path: String) throws(SystemError) {
        guard let status = try? FileSystem.status(path) else { return }
        guard status.kind == .socket else { throw SystemError(EEXIST, "bind", path) }
        do throws(SystemError) {
            _ = try connect(path)
        } catch {
            guard error.number == ECONNREFUSED else { throw error }
            return try FileSystem.remove(path)
        }
        throw SystemError(EADDRINUSE, "bind", path)
    }

    private static func make(_ kind: __socket_type) throws(SystemError) -> OwnedDescriptor {
        let number = try checked("socket") {
            socket(AF_UNIX, Int32(kind.rawValue | SOCK_CLOEXEC.rawValue), 0)
        }
        return OwnedDescriptor(adopting: Descriptor(number))
    }

    private static func withAddress<Result>(
        _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) throws(SystemError) -> Result {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var bytes = Array(path.utf8)
        guard !bytes.isEmpty, !bytes.contains(0) else { throw SystemError(EINVAL, "socket", path) }
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
            throw SystemError(ENAMETOOLONG, "socket", path)
        }
        let isAbstract = bytes[0] == UInt8(ascii: "@")
        if isAbstract { bytes[0] = 0 }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
        let head = MemoryLayout<sockaddr_un>.size - MemoryLayout.size(ofValue: address.sun_path)
        let length = socklen_t(head + bytes.count + (isAbstract ? 0 : 1))
        // SAFETY: sockaddr_un begins as sockaddr does, and the length stays within it.
        return unsafe withUnsafePointer(to: &address) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0, length) }
        }
    }
}
