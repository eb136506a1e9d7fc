import Glibc

/// What a socket is bound to.
package enum BoundAddress: Sendable, Equatable {
    /// A numeric IPv4 or IPv6 address, without brackets.
    case ip(host: String, port: Int)
    /// A path; empty for a socket without a name.
    case path(String)
}

extension Descriptor {
    /// getsockname(2); `EAFNOSUPPORT` for a family that is neither IP nor Unix.
    package func boundAddress() throws(SystemError) -> BoundAddress {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        // SAFETY: the calls stay within the storage, whose size goes with it; texts are copied at once.
        let status = unsafe withUnsafeMutablePointer(to: &storage) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe getsockname(number, $0, &length)
            }
        }
        guard status == 0 else { throw .last("getsockname", name) }
        switch Int32(storage.ss_family) {
        case AF_INET, AF_INET6: return try Self.ip(&storage, length, name)
        case AF_UNIX: return .path(Self.path(&storage, length))
        default: throw SystemError(EAFNOSUPPORT, "getsockname", name)
        }
    }

    private static func ip(
        _ storage: inout sockaddr_storage, _ length: socklen_t, _ name: String
    ) throws(SystemError) -> BoundAddress {
        var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        var port = [CChar](repeating: 0, count: Int(NI_MAXSERV))
        let status = unsafe withUnsafePointer(to: &storage) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe getnameinfo(
                    $0, length, &host, socklen_t(host.count), &port, socklen_t(port.count),
                    NI_NUMERICHOST | NI_NUMERICSERV)
            }
        }
        guard status == 0 else { throw SystemError(EINVAL, "getnameinfo", name) }
        return .ip(host: text(host), port: Int(text(port)) ?? 0)
    }

    private static func path(_ storage: inout sockaddr_storage, _ length: socklen_t) -> String {
        let start = MemoryLayout<sa_family_t>.size
        let bytes = unsafe withUnsafeBytes(of: &storage) {
            unsafe Array($0.prefix(Int(length)).dropFirst(start))
        }
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }

    private static func text(_ characters: [CChar]) -> String {
        String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
