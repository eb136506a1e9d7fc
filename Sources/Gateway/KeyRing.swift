import Crypto
package import Failures

/// The keys that open the gateway, held as SHA-256 digests.
package struct KeyRing: Sendable {
    private var digests: [SHA256Digest] = []
    /// Whether anybody may come in: no key is configured.
    package let isOpen: Bool

    /// - Parameter temporary: keys handed out at run time, such as the demo's token; alone they do not close an
    ///   open gateway.
    package init(masterKey: Secret?, temporary: [Secret] = []) {
        isOpen = masterKey == nil
        for key in [masterKey].compactMap(\.self) + temporary { add(key) }
    }

    private mutating func add(_ key: Secret) {
        digests.append(SHA256.hash(data: Array(key.reveal().utf8)))
    }

    /// Whether a presented key is one of ours.
    ///
    /// Digests are compared, in constant time (swift-crypto's `==`) and all of them, so the time tells nothing
    /// about a key.
    package func accepts(_ key: String) -> Bool {
        let presented = SHA256.hash(data: Array(key.utf8))
        var isKnown = false
        for digest in digests where digest == presented { isKnown = true }
        return isKnown
    }
}

/// Where in a request a key may stand.
package enum PresentedKey {
    /// Header names in the order in which they count.
    package static let headers = ["x-litellm-api-key", "authorization", "api-key", "x-api-key"]

    /// The key in the value of one of `headers`.
    ///
    /// `Authorization` needs the word `Bearer` before it; the others may have it. Nil when the form is wrong.
    package static func key(in value: String, header: String) -> String? {
        let bytes = value.utf8Span.span
        var start = pastSpace(bytes, from: 0)
        var end = bytes.count
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        let isBearer = startsWithBearer(bytes, start..<end)
        guard isBearer || header != "authorization" else { return nil }
        if isBearer { start = pastSpace(bytes, from: start + 6) }
        guard start < end else { return nil }
        let text = value.utf8
        let first = text.index(text.startIndex, offsetBy: start)
        return String(value[first..<text.index(first, offsetBy: end - start)])
    }

    /// Whether the first word is `Bearer`.
    private static func startsWithBearer(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count >= 6, range.count == 6 || bytes[range.lowerBound + 6] == 0x20 else {
            return false
        }
        let name: [6 of UInt8] = [0x62, 0x65, 0x61, 0x72, 0x65, 0x72]
        for index in 0..<6 where bytes[range.lowerBound + index] | 0x20 != name[index] {
            return false
        }
        return true
    }

    private static func pastSpace(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, isSpace(bytes[index]) { index += 1 }
        return index
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
