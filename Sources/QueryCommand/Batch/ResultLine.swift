import JSON

/// What a line of a results file says about its row; the rest of the line is not looked at.
struct ResultLine: Equatable {
    /// From 0 to 2^28 - 1: a ledger has a place for each row, so a forged index must not make it fill the memory.
    let index: Int
    let isError: Bool
    /// The record's id.
    var id = RecordMark.none
    /// The member that holds the result: `text`, `embedding`, `predictions`; nil for OpenAI's form and for failures.
    var result: String?

    /// Reads a line that this tool wrote; nil for any other.
    ///
    /// Our lines begin `{"index":N,` and go on with an `id`, an `error`, or a result: the few bytes that tell are
    /// enough, since a vector after them may have twenty thousand. A line that begins otherwise is read whole.
    init?(_ line: Span<UInt8>) {
        guard let found = Self.prefix(line) ?? Self.whole(line), 0..<1 << 28 ~= found.index else {
            return nil
        }
        self = found
    }

    init(_ index: Int, isError: Bool, _ id: RecordMark, _ result: String?) {
        (self.index, self.isError, self.id, self.result) = (index, isError, id, result)
    }

    private static let results = ["text", "embedding", "predictions", "outputs"]

    private static func prefix(_ line: Span<UInt8>) -> ResultLine? {
        var place = 0
        guard skip("{\"index\":", line, &place) else { return nil }
        let digits = place
        var index = 0
        while place < line.count, line[place] &- 0x30 < 10, index < 1 << 50 {
            index = index * 10 + Int(line[place] - 0x30)
            place += 1
        }
        guard place > digits, skip(",", line, &place) else { return nil }
        var id = RecordMark.none
        if skip("\"id\":\"", line, &place) {
            let start = place - 1
            while place < line.count, line[place] != UInt8(ascii: "\"") {
                place += line[place] == UInt8(ascii: "\\") ? 2 : 1
            }
            guard place + 1 < line.count else { return nil }
            id = RecordMark(line.extracting(start..<place + 1))
            place += 2
        }
        if skip("\"error\":", line, &place) { return ResultLine(index, isError: true, id, nil) }
        // An id that is no string, or a result whose `error` comes later: OpenAI's shape.
        let result = results.first { skip("\"\($0)\":", line, &place) }
        return result.map { ResultLine(index, isError: false, id, $0) }
    }

    /// Moves past a text; false when another one stands there.
    private static func skip(_ text: String, _ line: Span<UInt8>, _ place: inout Int) -> Bool {
        guard place + text.utf8.count <= line.count else { return false }
        for (offset, byte) in text.utf8.enumerated() where line[place + offset] != byte {
            return false
        }
        place += text.utf8.count
        return true
    }

    private static func whole(_ line: Span<UInt8>) -> ResultLine? {
        guard let members = try? JSONScanner.members(of: line),
            let index = (try? members.value("index", in: line))?.int
        else { return nil }
        let error = (try? members.value("error", in: line)) ?? .null
        let status = (try? members.value("response", in: line))?["status_code"]?.int ?? 200
        let id = members["custom_id"] ?? members["id"]
        let isError = !error.isNull || status >= 300
        return ResultLine(
            index, isError: isError,
            id.map { RecordMark(line.extracting($0)) } ?? .none,
            isError ? nil : results.first { members[$0] != nil })
    }
}
