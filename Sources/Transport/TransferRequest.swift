/// One HTTP request as the transport sends it.
package struct TransferRequest: Sendable {
    /// `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    package var method: String
    /// An absolute `http` or `https` URL.
    package var url: String
    package var fields: HeaderFields
    package var body: Body
    package var deadlines: Deadlines
    /// Asks for a compressed answer and decodes it.
    ///
    /// Without it the answer is asked for as it is, unless
    /// `fields` has an `Accept-Encoding` of its own: then its answer is passed on undecoded.
    package var acceptsCompression = false
    /// Whether the proxy of the settings may carry it; false for servers that only this machine can reach.
    package var usesProxy = true

    /// What is sent after the head.
    package enum Body: Sendable {
        case none
        case bytes([UInt8])
        /// Runs of bytes that together are one body, so that a long one need not be copied to change a word of it.
        case pieces([ArraySlice<UInt8>])
        /// Written while it is sent; such a request is never repeated.
        case stream(UploadStream)

        /// The bytes that are in memory, as one run; nil for a body that is written while it is sent.
        package var contents: [UInt8]? {
            switch self {
            case .none: []
            case .bytes(let bytes): bytes
            case .pieces(let pieces): Array(pieces.joined())
            case .stream: nil
            }
        }

        /// Whether its length is not known when it begins.
        package var isChunked: Bool {
            if case .stream(let stream) = self { stream.length == nil } else { false }
        }
    }

    /// How long each stage may take.
    package struct Deadlines: Sendable {
        /// Name resolution, connection and TLS handshake together.
        package var connect: Duration
        /// No byte in either direction for this long.
        package var idle: Duration
        /// From the start to the last byte; nil for no limit.
        package var total: Duration?

        package init(
            connect: Duration = .seconds(10), idle: Duration = .seconds(120),
            total: Duration? = .seconds(60)
        ) {
            self.connect = connect
            self.idle = idle
            self.total = total
        }
    }

    package init(
        _ method: String, _ url: String, fields: HeaderFields = [:], body: Body = .none,
        deadlines: Deadlines = Deadlines()
    ) {
        self.method = method
        self.url = url
        self.fields = fields
        self.body = body
        self.deadlines = deadlines
    }
}
