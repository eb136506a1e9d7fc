/// Base64 with padding (RFC 4648 section 4).
enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Numbers as little-endian 32-bit floats, the way OpenAI's embeddings use it.
    static func text(floats: [Double]) -> String {
        text(
            floats.flatMap { number -> [UInt8] in
                let bits = Float(number).bitPattern
                return (0..<4).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }
            })
    }

    static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var word: UInt32 = 0
            for place in 0..<3 {
                word = word << 8 | (place < group.count ? UInt32(group[start + place]) : 0)
            }
            for place in 0..<4 {
                let digit = alphabet[Int(word >> UInt32(18 - 6 * place) & 63)]
                text.append(place <= group.count ? digit : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
