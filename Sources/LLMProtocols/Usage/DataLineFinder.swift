/// Walks the lines of an event stream and hands the payload of `data` lines to a probe, without copying.
///
/// The same line rules as ``SSEDecoder``; each blank line starts a new document.
struct DataLineFinder: Sendable {
    private enum Place: Sendable {
        /// In the field name; this many bytes matched `data:` so far.
        case name(matched: Int)
        /// Right after the colon, where one space may stand.
        case colon
        /// In the value of a `data` line.
        case payload
        /// In a line of no interest.
        case skipped
    }

    private static let field = Array("data:".utf8)
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let doneMarker = Array("[DONE]".utf8)

    private var place = Place.name(matched: 0)
    private var markBytes = 0
    private var isAtStart = true
    private var endedWithCR = false
    /// How many bytes at the start of this event's payload equal the marker; nil once they differ.
    private var doneMatched: Int? = 0
    /// Where the present line starts in the whole stream.
    private var lineStart = 0
    private var payloadLines = 0
    /// Where lines stand that are an event of usage alone, with their ends; noted as the probe notes places.
    private(set) var usageLines: [Range<Int>] = []
    /// Whether a payload began with `[DONE]`.
    private(set) var sawDone = false

    mutating func feed(_ bytes: [UInt8], into probe: inout AnswerProbe) {
        let span = bytes.span
        var index = 0
        while index < span.count {
            let byte = span[index]
            if byte == 0x0A || byte == 0x0D {
                index += 1
                if byte == 0x0A, endedWithCR {
                    endedWithCR = false
                    lineStart = probe.base + index
                    continue
                }
                endedWithCR = byte == 0x0D
                endLine(&probe, at: probe.base + index)
                continue
            }
            endedWithCR = false
            switch place {
            case .name(let matched):
                index += 1
                nameByte(byte, matched)
            case .colon:
                if byte == 0x20 { index += 1 }
                place = .payload
            case .payload:
                let end = span.lineEnd(from: index)
                matchDone(span, index..<end)
                probe.feed(bytes, index..<end)
                index = end
            case .skipped:
                index = span.lineEnd(from: index)
            }
        }
    }

    /// Forgets the places that were noted.
    mutating func forgetPlaces() { usageLines.removeAll(keepingCapacity: true) }

    /// - Parameter end: where the next line starts.
    private mutating func endLine(_ probe: inout AnswerProbe, at end: Int) {
        switch place {
        case .name(matched: 0):
            probe.startDocument()
            doneMatched = 0
            payloadLines = 0
        case .payload:
            payloadLines += 1
            if probe.notesPlaces, probe.isUsageOnly, payloadLines == 1 {
                usageLines.append(lineStart..<end)
            }
        case .name, .colon, .skipped: break
        }
        lineStart = end
        isAtStart = false
        place = .name(matched: 0)
    }

    private mutating func nameByte(_ byte: UInt8, _ matched: Int) {
        if isAtStart, matched == 0, markBytes < 3, byte == Self.byteOrderMark[markBytes] {
            markBytes += 1
            return
        }
        guard byte == Self.field[matched] else {
            place = .skipped
            return
        }
        place = matched + 1 == Self.field.count ? .colon : .name(matched: matched + 1)
    }

    private mutating func matchDone(_ span: Span<UInt8>, _ range: Range<Int>) {
        guard var matched = doneMatched else { return }
        for index in range {
            guard span[index] == Self.doneMarker[matched] else {
                doneMatched = nil
                return
            }
            matched += 1
            if matched == Self.doneMarker.count {
                sawDone = true
                doneMatched = nil
                return
            }
        }
        doneMatched = matched
    }
}
