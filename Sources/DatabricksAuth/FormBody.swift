/// The body of a token request: `application/x-www-form-urlencoded`.
enum FormBody {
    static func encode(_ fields: [(String, String)]) -> [UInt8] {
        Array(
            fields.map { "\(percentEncoded($0.0))=\(percentEncoded($0.1))" }
                .joined(separator: "&").utf8)
    }

    /// Everything but RFC 3986's unreserved characters as `%XX`.
    static func percentEncoded(_ text: String) -> String {
        let hex = Array("0123456789ABCDEF".utf8)
        var encoded: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                encoded.append(byte)
            default:
                encoded += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}
