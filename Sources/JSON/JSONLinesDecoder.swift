/// Cuts a stream of bytes into the records of JSON Lines: bytes are pushed in, lines are taken out.
///
/// Lines end with LF or CRLF, the last one may lack its end, lines of white space alone are skipped, and so is a byte
/// order mark at the start. Feed with `append`, take with `next` until nil, and call `finish` after the last
/// byte. Each byte is looked at once, however small the pieces.
package struct JSONLinesDecoder: Sendable {
    /// The longest line that is taken, in bytes.
    package static let defaultLineLimit = 64 << 20

    /// One record.
    package struct Line: Sendable {
        /// The record's bytes, without the line's end.
        package let bytes: [UInt8]
        /// Place among the records, from 0; skipped lines do not count.
        package let index: Int
        /// Line in the input, from 1; skipped lines count.
        package let number: Int

        /// The record's value.
        package func value() throws(JSONLinesError) -> JSONValue {
            do { return try JSONValue(parsing: bytes) } catch { throw located(error) }
        }

        /// Checks that the record is JSON, for those who pass its bytes on.
        package func validate() throws(JSONLinesError) {
            do { try JSONScanner.validate(bytes.span) } catch { throw located(error) }
        }

        private func located(_ error: JSONError) -> JSONLinesError {
            JSONLinesError(reason: error.reason, line: number, byte: error.offset + 1)
        }
    }

    private let lineLimit: Int
    private var buffer: [UInt8] = []
    /// Where the first line not yet taken starts in the buffer.
    private var start = 0
    /// How far the buffer was searched for a line's end.
    private var searched = 0
    private var linesSeen = 0
    private var recordsSeen = 0
    private var isFinished = false

    package init(lineLimit: Int = defaultLineLimit) { self.lineLimit = lineLimit }

    /// Takes the next bytes of the input.
    package mutating func append(_ bytes: some Collection<UInt8>) {
        if start > 0 {
            buffer.removeSubrange(..<start)
            searched -= start
            start = 0
        }
        buffer.append(contentsOf: bytes)
    }

    /// Says that no more bytes come, so that a last line without an end counts.
    package mutating func finish() { isFinished = true }

    /// The next record, or nil when more bytes are needed or, after `finish`, none is left.
    ///
    /// Throws only for a line over the limit; whether a record is JSON shows when its value is asked for.
    package mutating func next() throws(JSONLinesError) -> Line? {
        while let range = try nextLine() {
            linesSeen += 1
            let bytes = trimmed(range)
            if bytes.isEmpty { continue }
            recordsSeen += 1
            return Line(bytes: Array(buffer[bytes]), index: recordsSeen - 1, number: linesSeen)
        }
        return nil
    }

    /// The bytes of the next line without its LF; moves past it.
    private mutating func nextLine() throws(JSONLinesError) -> Range<Int>? {
        let end = buffer.span.firstIndex(of: 0x0A, from: searched)
        guard end - start <= lineLimit else {
            throw JSONLinesError(
                reason: "line longer than \(lineLimit) bytes", line: linesSeen + 1,
                byte: lineLimit + 1)
        }
        let line = start..<end
        if end < buffer.count {
            start = end + 1
        } else if isFinished, end > start {
            start = end
        } else {
            searched = end
            return nil
        }
        searched = start
        return line
    }

    /// The line without the mark at the input's start and the white space around it.
    private func trimmed(_ line: Range<Int>) -> Range<Int> {
        var (low, high) = (line.lowerBound, line.upperBound)
        if linesSeen == 1, buffer[line].starts(with: [0xEF, 0xBB, 0xBF]) { low += 3 }
        if low < high, buffer[high - 1] == 0x0D { high -= 1 }
        let isBlank = buffer[low..<high].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        return isBlank ? low..<low : low..<high
    }
}

/// Which line of JSON Lines is wrong, where, and why.
package struct JSONLinesError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, lower case.
    package let reason: String
    /// Line in the input, from 1.
    package let line: Int
    /// Byte in the line, from 1.
    package let byte: Int

    package init(reason: String, line: Int, byte: Int) {
        self.reason = reason
        self.line = line
        self.byte = byte
    }

    package var description: String { "line \(line), byte \(byte): \(reason)" }
}
