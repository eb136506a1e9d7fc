import Transport

/// Builds the final response head from the header lines that libcurl hands over one by one.
///
/// Interim (1xx) responses are dropped, and so are trailers: they come after the head is complete.
struct HeadAssembler {
    /// What a line led to.
    enum Step {
        case more
        /// The blank line of the final response.
        case complete(ResponseHead)
        /// More header bytes than any honest server sends.
        case tooLarge
    }

    /// The most header bytes of one exchange, interim responses included (libcurl's own limit for one response).
    static let maxBytes = 300 << 10

    private var status = 0
    /// Whether the response came over HTTP/2, whose connections many transfers share.
    private(set) var isMultiplexed = false
    private var fields = HeaderFields()
    private var bytes = 0
    private var isComplete = false

    /// Takes one line with its line end.
    mutating func add(_ line: some BidirectionalCollection<UInt8>) -> Step {
        guard !isComplete else { return .more }
        bytes += line.count
        guard bytes <= Self.maxBytes else { return .tooLarge }
        var end = line.endIndex
        while end > line.startIndex {
            let last = line.index(before: end)
            guard line[last] == 0x0D || line[last] == 0x0A else { break }
            end = last
        }
        let text = line[line.startIndex..<end]
        if text.isEmpty { return blank() }
        if text.starts(with: Self.version) { startLine(text) } else { field(text) }
        return .more
    }

    private static let version = Array("HTTP/".utf8)

    private mutating func blank() -> Step {
        guard status >= 200 else { return .more }
        isComplete = true
        let head = ResponseHead(status: status, fields: fields, isDelimited: isDelimited)
        fields = HeaderFields()
        return .complete(head)
    }

    private var isDelimited: Bool {
        isMultiplexed || status == 204 || status == 304 || fields["Content-Length"] != nil
            || isChunked
    }

    /// Any other coding, `identity` above all, leaves the end to the close (RFC 9112 section 6.3).
    private var isChunked: Bool {
        let codings = fields.values("Transfer-Encoding").flatMap { $0.split(separator: ",") }
        return codings.contains { coding in
            let name = coding.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
            return HeaderFields.isSame(String(name), "chunked")
        }
    }

    private mutating func startLine(_ text: some BidirectionalCollection<UInt8>) {
        let words = text.split(separator: 0x20, maxSplits: 2)
        status = words.count > 1 ? words[1].reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) } : 0
        isMultiplexed = words[0].dropFirst(Self.version.count).first == 0x32
        fields = HeaderFields()
    }

    private mutating func field(_ text: some BidirectionalCollection<UInt8>) {
        guard let colon = text.firstIndex(of: 0x3A) else { return }
        let value = text[text.index(after: colon)...].drop { $0 == 0x20 || $0 == 0x09 }
        var end = value.endIndex
        while end > value.startIndex {
            let last = value.index(before: end)
            guard value[last] == 0x20 || value[last] == 0x09 else { break }
            end = last
        }
        fields.append(
            String(decoding: text[..<colon], as: UTF8.self),
            String(decoding: value[..<end], as: UTF8.self))
    }
}
