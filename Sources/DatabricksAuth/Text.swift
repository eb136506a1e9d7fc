extension StringProtocol {
    /// The text without leading and trailing ASCII white space.
    var trimmed: String {
        let isSpace = { (byte: UInt8) in byte == 0x20 || 0x09...0x0D ~= byte }
        let bytes = Array(utf8.drop(while: isSpace))
        let end = bytes.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? 0
        return String(decoding: bytes[..<end], as: UTF8.self)
    }

    /// The text with control characters as `?`, at most 80 characters, for messages.
    var printable: String {
        String(prefix(80).map { $0.unicodeScalars.contains { $0.value < 0x20 } ? "?" : $0 })
    }
}
