import Gateway
import NIOCore
import Transport

/// Frames one response (RFC 9112 sections 4-7) and collects what is to be written until the next flush, so that a head, all
/// pieces that are ready and the end leave in one write.
///
/// No name or value can add a line: CR, LF and NUL are written as spaces.
struct ResponseWriter {
    private enum Framing {
        /// The head says how long the body is.
        case length
        case chunked
        /// The close of the connection ends the body: HTTP/1.0 without a length.
        case close
        /// There is no body: an answer to HEAD, or 204.
        case none
    }

    private var head = ByteBuffer()
    private var framing = Framing.none
    private var pieces: [[UInt8]] = []
    private var pieceBytes = 0
    private var isEnding = false
    /// Whether any byte of the response has been taken for writing.
    private(set) var isUnderWay = false

    /// Whether only the close of the connection can end this body.
    var needsClose: Bool { if case .close = framing { true } else { false } }

    /// The bytes of the body that wait to be written.
    var waitingBody: [UInt8] { pieces.count == 1 ? pieces[0] : pieces.flatMap(\.self) }

    /// Whether there is more to write than a head.
    var hasBodyOrEnd: Bool { pieceBytes > 0 || isEnding }

    /// Drops what was begun and not yet taken; there is no response now.
    mutating func forget() {
        head = ByteBuffer()
        pieces.removeAll(keepingCapacity: true)
        pieceBytes = 0
        isEnding = false
        isUnderWay = false
    }

    /// Begins a response; what was begun and not yet taken is forgotten.
    ///
    /// - Parameter length: the body's length, nil when it is not known.
    mutating func begin(
        _ status: Int, length: Int?, request: RequestTraits, closes: Bool,
        allocator: ByteBufferAllocator
    ) {
        forget()
        head = allocator.buffer(capacity: 512)
        head.writeStaticString("HTTP/1.1 ")
        head.writeString(String(status))
        head.writeStaticString(" ")
        head.writeString(ReasonPhrase.text(status))
        head.writeStaticString("\r\n")
        var closes = closes
        if status == 204 {
            // It has no body, and fields that frame one are forbidden (RFC 9112 section 6.1).
            framing = .none
        } else if let length {
            framing = request.isHead ? .none : .length
            head.writeStaticString("content-length: ")
            head.writeString(String(length))
            head.writeStaticString("\r\n")
        } else if request.isHead {
            framing = .none
        } else if request.isHTTP11 {
            framing = .chunked
            head.writeStaticString("transfer-encoding: chunked\r\n")
        } else {
            framing = .close
            closes = true
        }
        if closes {
            head.writeStaticString("connection: close\r\n")
        } else if !request.isHTTP11 {
            head.writeStaticString("connection: keep-alive\r\n")
        }
    }

    /// Adds a header field.
    mutating func field(_ name: String, _ value: String) {
        Self.write(name, to: &head)
        head.writeStaticString(": ")
        Self.write(value, to: &head)
        head.writeStaticString("\r\n")
    }

    /// Adds the field with the request's id.
    mutating func field(_ name: StaticString, _ id: CallID) {
        head.writeStaticString(name)
        head.writeStaticString(": ")
        id.write(to: &head)
        head.writeStaticString("\r\n")
    }

    /// Adds the field with a number.
    mutating func field(_ name: StaticString, _ number: Int) {
        head.writeStaticString(name)
        head.writeStaticString(": ")
        if number == 0 {
            head.writeStaticString("0")
        } else {
            head.writeString(String(number))
        }
        head.writeStaticString("\r\n")
    }

    /// Ends the head.
    mutating func endHead() { head.writeStaticString("\r\n") }

    /// Adds bytes of the body.
    mutating func body(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        if case .none = framing { return }
        pieces.append(bytes)
        pieceBytes += bytes.count
    }

    /// Ends the body.
    mutating func end() { isEnding = true }

    /// All that is to be written now; nil when that is nothing.
    mutating func take(_ allocator: ByteBufferAllocator) -> ByteBuffer? {
        var buffer = head
        if pieceBytes > 0 || isEnding {
            buffer.reserveCapacity(minimumWritableBytes: pieceBytes + 32)
        }
        head = ByteBuffer()
        if pieceBytes > 0 {
            if case .chunked = framing {
                buffer.writeString(String(pieceBytes, radix: 16))
                buffer.writeStaticString("\r\n")
            }
            for piece in pieces { buffer.writeBytes(piece) }
            if case .chunked = framing { buffer.writeStaticString("\r\n") }
            pieces.removeAll(keepingCapacity: true)
            pieceBytes = 0
        }
        if isEnding, case .chunked = framing { buffer.writeStaticString("0\r\n\r\n") }
        isEnding = false
        guard buffer.readableBytes > 0 else { return nil }
        isUnderWay = true
        return buffer
    }

    private static func write(_ text: String, to buffer: inout ByteBuffer) {
        let isClean = text.utf8.allSatisfy { $0 != 0x0D && $0 != 0x0A && $0 != 0 }
        if isClean {
            buffer.writeString(text)
        } else {
            let bytes = text.utf8.map { $0 == 0x0D || $0 == 0x0A || $0 == 0 ? 0x20 : $0 }
            buffer.writeBytes(bytes)
        }
    }
}

/// What of a request matters for framing its response.
struct RequestTraits {
    var isHTTP11 = true
    var isHead = false
}
