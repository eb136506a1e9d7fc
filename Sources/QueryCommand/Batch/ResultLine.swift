import JSON

/// What a line of a results file says about its row; the rest of the line is not looked at.
struct ResultLine: Equatable {
    /// From 0 to 2^28 - 1: a ledger has a place for each row, so a forged index must not make it fill the memory.
    let index: Int
    let isError: Bool

    /// Reads a line that this tool wrote; nil for any other.
    ///
    /// Our lines begin `{"index":N,` and go on with an `id`, an `error`, or a result: the few bytes that tell are
    /// enough, since a vector after them may have twenty thousand. A line that begins otherwise is read whole.
    init?(_ line: Span<UInt8>) {
        guard let (index, isError) = Self.prefix(line) ?? Self.whole(line), index < 1 << 28
        else { return nil }
        self.index = index
        self.isError = isError
    }

    private static let start = Array("{\"index\":".utf8)
    private static let error = Array("\"error\":".utf8)
    private static let identifier = Array("\"id\":\"".utf8)

    private static func prefix(_ line: Span<UInt8>) -> (Int, Bool)? {
        guard has(start, line, at: 0) else { return nil }
        var place = start.count
        var index = 0
        while place < line.count, line[place] &- 0x30 < 10, index < 1 << 50 {
            index = index * 10 + Int(line[place] - 0x30)
            place += 1
        }
        guard place > start.count, place < line.count, line[place] == UInt8(ascii: ",") else {
            return nil
        }
        place += 1
        if has(error, line, at: place) { return (index, true) }
        if !has(identifier, line, at: place) {
            // An id that is no string, or a result whose `error` comes later: OpenAI's shape.
            for name in ["\"text\":", "\"embedding\":", "\"predictions\":"]
            where has(Array(name.utf8), line, at: place) {
                return (index, false)
            }
            return nil
        }
        place += identifier.count
        while place < line.count, line[place] != UInt8(ascii: "\"") {
            place += line[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        place += 2
        for name in ["\"text\":", "\"embedding\":", "\"predictions\":"]
        where has(Array(name.utf8), line, at: place) {
            return (index, false)
        }
        return has(error, line, at: place) ? (index, true) : nil
    }

    private static func has(_ text: [UInt8], _ line: Span<UInt8>, at place: Int) -> Bool {
        guard place + text.count <= line.count else { return false }
        for offset in text.indices where line[place + offset] != text[offset] { return false }
        return true
    }

    private static func whole(_ line: Span<UInt8>) -> (Int, Bool)? {
        guard let members = try? JSONScanner.members(of: line),
            let index = (try? members.value("index", in: line))?.int, index >= 0
        else { return nil }
        let error = (try? members.value("error", in: line)) ?? .null
        let status = (try? members.value("response", in: line))?["status_code"]?.int ?? 200
        return (index, !error.isNull || status >= 300)
    }
}
