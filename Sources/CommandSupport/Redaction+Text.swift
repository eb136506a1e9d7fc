extension Redaction {
    /// A server's own words without credentials that it echoes: what follows `Bearer` or `Basic`, and the strings of
    /// JSON members whose names sound like a secret, at any depth of quoting.
    ///
    /// The words may be cut anywhere, so they are searched as text and not parsed; a value that the cut left open
    /// is replaced up to the end.
    package static func text(_ text: String) -> String {
        var scan = EchoScan(text)
        return scan.masked()
    }
}

/// One pass over a text; see `Redaction.text`.
private struct EchoScan {
    private let bytes: [UInt8]
    private var at = 0
    private var shown: [UInt8] = []

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func masked() -> String {
        while at < bytes.count {
            if let secret = credential() ?? memberValue() {
                shown += bytes[at..<secret.lowerBound]
                shown += "***".utf8
                at = secret.upperBound
            } else {
                shown.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: shown, as: UTF8.self)
    }

    /// The credential after a scheme's name that starts here.
    private func credential() -> Range<Int>? {
        for scheme in ["bearer ", "basic "] where starts(with: scheme) {
            let first = at + scheme.utf8.count
            let end = bytes[first...].firstIndex { !Self.isTokenByte($0) } ?? bytes.count
            // A sentence may speak of a bearer token; what authenticates is longer than such words.
            return end - first > 8 ? first..<end : nil
        }
        return nil
    }

    /// The string of a secret member whose name's closing quote is here.
    private func memberValue() -> Range<Int>? {
        guard bytes[at] == UInt8(ascii: "\"") else { return nil }
        let name = shown.reversed().drop { $0 == UInt8(ascii: "\\") }.prefix(while: Self.isNameByte)
        guard !name.isEmpty,
            Redaction.isSecret(String(decoding: name.reversed(), as: UTF8.self).lowercased())
        else { return nil }
        let colon = skipSpace(at + 1)
        guard colon < bytes.count, bytes[colon] == UInt8(ascii: ":") else { return nil }
        let quoting = skipSpace(colon + 1)
        let quote = bytes[quoting...].firstIndex { $0 != UInt8(ascii: "\\") } ?? bytes.count
        guard quote < bytes.count, bytes[quote] == UInt8(ascii: "\"") else { return nil }
        return (quote + 1)..<stringEnd(quote + 1, depth: quote - quoting)
    }

    /// Where the string ends that began with a quote behind `depth` backslashes: quotes inside it have more.
    private func stringEnd(_ first: Int, depth: Int) -> Int {
        var backslashes = 0
        for index in first..<bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): backslashes += 1
            case UInt8(ascii: "\"") where backslashes <= depth: return index - backslashes
            default: backslashes = 0
            }
        }
        return bytes.count
    }

    private func starts(with word: String) -> Bool {
        bytes.count - at > word.utf8.count
            && zip(bytes[at...], word.utf8).allSatisfy { $0 | 0x20 == $1 }
    }

    private func skipSpace(_ index: Int) -> Int {
        bytes[min(index, bytes.count)...].firstIndex { $0 != UInt8(ascii: " ") } ?? bytes.count
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// RFC 6750, section 2.1: b64token.
    private static func isTokenByte(_ byte: UInt8) -> Bool {
        isNameByte(byte) || "._~+/=".utf8.contains(byte)
    }
}
