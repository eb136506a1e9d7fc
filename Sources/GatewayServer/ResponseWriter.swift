import Gateway
import NIOCore
import Transport

/// Frames one response (RFC 9112 sections 4-7) and collects what is to be written until the next flush, so that a head, all
/// pieces that are ready and the end leave in one write.
///
/// No name or value can add a line: CR, LF and NUL are written as spaces.
struct ResponseWriter {
    /// As much room as is made for a body before it has come.
    private static let roomLimit = 16 << 10

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
        // With room for a body that is not long, so that head and body leave without a second allocation.
        head = allocator.buffer(capacity: 512 + min(length ?? 512, Self.roomLimit))
        if status == 200 {
            head.writeStaticString("HTTP/1.1 200 OK\r\n")
        } else {
            head.writeString("HTTP/1.1 \(status) \(ReasonPhrase.text(status))\r\n")
        }
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

    /// Adds what every answer has: the time as a line of the head, the request's id, and the id that the client is to
    /// quote, which is the upstream's where it gave one.
    mutating func ids(dateLine: String, _ id: CallID, upstreamID: String?) {
        head.writeString(dateLine)
        head.writeStaticString("x-litellm-call-id: ")
        id.write(to: &head)
        head.writeStaticString("\r\nx-request-id: ")
        if let upstreamID { Self.write(upstreamID, to: &head) } else { id.write(to: &head) }
        head.writeStaticString("\r\n")
    }

    /// Adds lines of the head that were made by `line`.
    mutating func lines(_ lines: String) { head.writeString(lines) }

    /// A line of the head, to be written as it is many times.
    static func line(_ name: String, _ value: String) -> String {
        "\(HeaderFields.oneLine(name)): \(HeaderFields.oneLine(value))\r\n"
    }

    /// Adds what became of the call before this answer.
    mutating func attempts(retries: Int, fallbacks: Int) {
        if retries == 0, fallbacks == 0 {
            head.writeStaticString(
                "x-litellm-attempted-retries: 0\r\nx-litellm-attempted-fallbacks: 0\r\n")
        } else {
            field("x-litellm-attempted-retries", String(retries))
            field("x-litellm-attempted-fallbacks", String(fallbacks))
        }
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
    mutating func take() -> ByteBuffer? {
        // Swapped, not copied: a buffer with two owners would be copied at its next byte.
        var buffer = ByteBuffer()
        swap(&buffer, &head)
        if pieceBytes > 0 {
            buffer.reserveCapacity(minimumWritableBytes: pieceBytes + 32)
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
        buffer.writeString(HeaderFields.oneLine(text))
    }
}

/// What of a request matters for framing its response.
struct RequestTraits {
    var isHTTP11 = true
    var isHead = false
}
