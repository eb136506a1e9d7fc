/// The address of the other end of a connection, without its port.
package struct PeerAddress: Sendable, Hashable {
    /// 4 bytes of an IPv4 address, 16 of an IPv6 one, in the order of the network.
    package let bytes: [UInt8]

    /// An address of 4 or 16 bytes; nil for any other number.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// Whether it is link-local, or one of those behind which clouds keep the credentials of their machines.
    ///
    /// An IPv6 address that stands for an IPv4 one (mapped, compatible, NAT64, 6to4) is taken for that one.
    package var isLinkLocal: Bool {
        if let inner { return inner.isLinkLocal }
        if bytes.count == 4 {
            return bytes.starts(with: [169, 254]) || Self.metadata.contains(bytes)
        }
        // fe80::/10 (RFC 4291), and Amazon's fd00:ec2::254.
        return (bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80)
            || bytes.starts(with: [0xFD, 0, 0x0E, 0xC2])
    }

    /// Alibaba's and Oracle's metadata services.
    private static let metadata: [[UInt8]] = [[100, 100, 100, 200], [192, 0, 0, 192]]

    /// The IPv4 address that an IPv6 one stands for.
    private var inner: PeerAddress? {
        guard bytes.count == 16 else { return nil }
        let zeros = [UInt8](repeating: 0, count: 10)
        if bytes.starts(with: zeros + [0xFF, 0xFF]) || bytes.starts(with: zeros + [0, 0])
            || bytes.starts(with: [0, 0x64, 0xFF, 0x9B] + zeros.prefix(8))
        {
            return PeerAddress(bytes: Array(bytes[12...]))
        }
        return bytes.starts(with: [0x20, 0x02]) ? PeerAddress(bytes: Array(bytes[2..<6])) : nil
    }
}

extension PeerAddress {
    /// The address that a URL's host spells; nil for a name, which only a look-up knows.
    ///
    /// All spellings that libcurl takes: `169.254.169.254`, one number or two or three, each decimal, octal (`0251`) or
    /// hexadecimal (`0xa9`), a trailing dot, and `[…]` with an IPv6 address, its zone left out.
    package init?(host: String) {
        var text = host[...]
        if text.hasPrefix("["), text.hasSuffix("]") {
            text = text.dropFirst().dropLast()
            text = text.prefix { $0 != "%" }
            guard let bytes = Self.version6(text) else { return nil }
            self.init(bytes: bytes)
        } else {
            if text.hasSuffix(".") { text = text.dropLast() }
            guard let bytes = Self.version4(text) else { return nil }
            self.init(bytes: bytes)
        }
    }

    /// As inet_aton(3): the last number fills all bytes that are left.
    private static func version4(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...4).contains(parts.count) else { return nil }
        let numbers = parts.compactMap(number)
        guard numbers.count == parts.count, let last = numbers.last,
            numbers.dropLast().allSatisfy({ $0 < 256 })
        else { return nil }
        let rest = 5 - numbers.count
        guard last < UInt64(1) << UInt64(8 * rest) else { return nil }
        return numbers.dropLast().map { UInt8($0) }
            + (0..<rest).reversed().map { UInt8(truncatingIfNeeded: last >> UInt64(8 * $0)) }
    }

    private static func number(_ text: Substring) -> UInt64? {
        if text.lowercased().hasPrefix("0x") {
            return text.count == 2 ? 0 : UInt64(text.dropFirst(2), radix: 16)
        }
        guard text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return text.count > 1 && text.hasPrefix("0") ? UInt64(text, radix: 8) : UInt64(text)
    }

    /// RFC 4291 section 2.2: eight groups, `::` for zeros once, maybe an IPv4 address at the end.
    private static func version6(_ text: Substring) -> [UInt8]? {
        let halves = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        guard let head = groups(halves[0]) else { return nil }
        guard halves.count == 2 else { return head.count == 16 ? head : nil }
        guard let tail = groups(halves[1]), head.count + tail.count <= 14 else { return nil }
        return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
    }

    private static func groups(_ text: Substring) -> [UInt8]? {
        guard !text.isEmpty else { return [] }
        var bytes: [UInt8] = []
        for group in text.split(separator: ":", omittingEmptySubsequences: false) {
            if group.contains(".") {
                guard let four = version4(group) else { return nil }
                bytes += four
            } else {
                guard (1...4).contains(group.count), let number = UInt16(group, radix: 16) else {
                    return nil
                }
                bytes += [UInt8(number >> 8), UInt8(number & 0xFF)]
            }
        }
        return bytes
    }
}
