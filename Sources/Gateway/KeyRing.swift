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
    /// Digests of equal length are compared, each of them whole, so the time tells nothing about a key.
    package func accepts(_ key: String) -> Bool {
        let presented = SHA256.hash(data: Array(key.utf8))
        var isKnown = false
        for digest in digests where Self.isSame(digest, presented) { isKnown = true }
        return isKnown
    }

    private static func isSame(_ a: SHA256Digest, _ b: SHA256Digest) -> Bool {
        var difference: UInt8 = 0
        for (left, right) in zip(a, b) { difference |= left ^ right }
        return difference == 0
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
        let text = value.trimmingSpaces
        let scheme = text.prefix { $0 != " " }
        if scheme.lowercased() == "bearer" {
            let key = text.dropFirst(scheme.count).trimmingSpaces
            return key.isEmpty ? nil : String(key)
        }
        return header == "authorization" || text.isEmpty ? nil : String(text)
    }
}

extension StringProtocol {
    fileprivate var trimmingSpaces: SubSequence {
        let head = drop { $0 == " " || $0 == "\t" }
        guard let last = head.lastIndex(where: { $0 != " " && $0 != "\t" }) else {
            return head.prefix(0)
        }
        return head[...last]
    }
}
