import CCurl
import Transport

/// The header lines of a request in the form that libcurl takes them.
enum RequestLines {
    /// One `Name: value` per field, and the lines that keep libcurl from adding headers of its own.
    ///
    /// Message framing (`Content-Length`, `Transfer-Encoding`, `Expect`) is the transport's business: those
    /// fields are left out. Values cannot hold a line end (`HeaderFields` sees to it); a name that is not a
    /// token is refused.
    static func make(
        _ request: TransferRequest, userAgent: String?
    ) throws(CurlSetupError) -> [String] {
        var lines = ["Expect:"]
        var has = (contentType: false, userAgent: false, encoding: false)
        for (name, value) in request.fields {
            guard isToken(name) else { throw CurlSetupError(code: CURLE_BAD_FUNCTION_ARGUMENT) }
            switch name.utf8.count {
            case 6 where HeaderFields.isSame(name, "Expect"): continue
            case 10 where HeaderFields.isSame(name, "User-Agent"): has.userAgent = true
            case 12 where HeaderFields.isSame(name, "Content-Type"): has.contentType = true
            case 14 where HeaderFields.isSame(name, "Content-Length"): continue
            case 15 where HeaderFields.isSame(name, "Accept-Encoding"):
                // libcurl sends the encodings that it can decode.
                if request.acceptsCompression { continue }
                has.encoding = true
            case 17 where HeaderFields.isSame(name, "Transfer-Encoding"): continue
            default: break
            }
            // A field without a value is written with a semicolon: a colon would remove it.
            lines.append(value.isEmpty ? name + ";" : name + ": " + value)
        }
        if !has.contentType { lines.append("Content-Type:") }
        if !has.userAgent, let userAgent { lines.append("User-Agent: " + userAgent) }
        if !has.encoding, !request.acceptsCompression { lines.append("Accept-Encoding: identity") }
        if request.body.isChunked { lines.append("Transfer-Encoding: chunked") }
        return lines
    }

    /// RFC 9110 section 5.6.2.
    private static func isToken(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D,
                    0x2E, 0x5E...0x60, 0x7C, 0x7E:
                    true
                default: false
                }
            }
    }
}
