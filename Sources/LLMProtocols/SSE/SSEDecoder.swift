/// Decodes a `text/event-stream` body that is pushed in as it comes; any split of the bytes decodes alike.
///
/// Lines end with LF, CR or CRLF; comments, `id`, `retry` and unknown fields are skipped, as is a byte order
/// mark at the start. An event without `data` is not reported; one with an empty `data` line is.
/// A last event without its blank line is reported by `finish()`, which is where this departs from the
/// standard and does what the OpenAI and Anthropic clients do.
/// Cost: one pass over the bytes; a line that lies whole in one push is not copied on the way.
/// Source: WHATWG HTML, 9.2 Server-sent events.
package struct SSEDecoder: Sendable {
    /// The usual limit of a line, and of the data of one event: 16 MiB.
    package static let defaultLimit = 16 << 20

    private let limit: Int
    /// The start of a line whose end has not come yet.
    private var partialLine: [UInt8] = []
    private var isFirstLine = true
    /// The last push ended with CR, so that a leading LF of the next belongs to it.
    private var endedWithCR = false
    private var name: String?
    private var data: [UInt8]?
    private var failure: SSEError?

    /// A decoder at the start of a stream; `limit` bounds a line and an event's data, in bytes.
    package init(limit: Int = defaultLimit) { self.limit = limit }

    /// Takes the next bytes and appends the events that they complete.
    ///
    /// Events before the offending line are appended also when this throws; from then on each call throws.
    package mutating func feed(
        _ bytes: [UInt8], into events: inout [ServerSentEvent]
    ) throws(SSEError) {
        if let failure { throw failure }
        var start = 0
        if endedWithCR, let first = bytes.first {
            endedWithCR = false
            if first == 0x0A { start = 1 }
        }
        while start < bytes.count {
            let end = bytes.span.lineEnd(from: start)
            guard end < bytes.count else {
                try checkLimit(partialLine.count + bytes.count - start)
                partialLine.append(contentsOf: bytes[start...])
                return
            }
            try takeLine(bytes[start..<end], into: &events)
            start = end + 1
            guard bytes[end] == 0x0D else { continue }
            if start == bytes.count {
                endedWithCR = true
            } else if bytes[start] == 0x0A {
                start += 1
            }
        }
    }

    /// Ends the stream: appends the last event when its blank line is missing.
    package mutating func finish(into events: inout [ServerSentEvent]) throws(SSEError) {
        if let failure { throw failure }
        if !partialLine.isEmpty { try takeLine([], into: &events) }
        dispatch(into: &events)
    }

    private mutating func checkLimit(_ count: Int) throws(SSEError) {
        guard count > limit else { return }
        failure = .tooLarge(limit: limit)
        partialLine = []
        data = nil
        throw .tooLarge(limit: limit)
    }

    /// Takes the rest of a line, which follows what `partialLine` holds.
    private mutating func takeLine(
        _ rest: ArraySlice<UInt8>, into events: inout [ServerSentEvent]
    ) throws(SSEError) {
        var line = rest
        if !partialLine.isEmpty {
            try checkLimit(partialLine.count + rest.count)
            partialLine.append(contentsOf: rest)
            line = partialLine[...]
            partialLine = []
        }
        try checkLimit(line.count)
        if isFirstLine {
            isFirstLine = false
            if line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        }
        if line.isEmpty {
            dispatch(into: &events)
        } else if let value = Self.value(of: Self.dataField, in: line) {
            try appendData(value)
        } else if let value = Self.value(of: Self.eventField, in: line) {
            name = String(decoding: value, as: UTF8.self)
        }
    }

    private static let dataField = Array("data".utf8)
    private static let eventField = Array("event".utf8)

    /// The value of a line that holds the named field, without the one space that may precede it.
    private static func value(
        of field: [UInt8], in line: ArraySlice<UInt8>
    ) -> ArraySlice<UInt8>? {
        guard line.starts(with: field) else { return nil }
        let rest = line.dropFirst(field.count)
        guard let colon = rest.first else { return rest }
        guard colon == UInt8(ascii: ":") else { return nil }
        let value = rest.dropFirst()
        return value.first == UInt8(ascii: " ") ? value.dropFirst() : value
    }

    private mutating func appendData(_ value: ArraySlice<UInt8>) throws(SSEError) {
        guard data != nil else {
            data = Array(value)
            return
        }
        try checkLimit((data?.count ?? 0) + 1 + value.count)
        data?.append(0x0A)
        data?.append(contentsOf: value)
    }

    private mutating func dispatch(into events: inout [ServerSentEvent]) {
        if let data { events.append(ServerSentEvent(name: name, data: data)) }
        data = nil
        name = nil
    }
}
