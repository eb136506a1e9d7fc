/// Facts about models: prices, limits, abilities.
///
/// Nothing is built at start: the built-in text is part of the program, a name is found by bisection in it, and a line is
/// taken apart only when asked for. The text has three parts:
/// - a line for each text that several models share, numbered from 0;
/// - an empty line;
/// - a line for each model and for each other name of one, sorted by the bytes of the name, tabs between the fields. A
///   model's: id, mode, input tokens, output tokens, prices of tokens (kind=USD per million), prices of other units
///   (kind=USD), price list by prompt length (above:kind=price,…;…), factors in thousandths, abilities;lacking ones
///   (shared), deprecation date, vector size, endpoints (shared), modalities in;out (shared), reasoning efforts (shared),
///   requests a minute, tokens a minute, regions (shared), source (shared). Another name's: the name, `=` and the id.
package struct PriceTable: Sendable {
    /// The table that the program carries, 0.8 MB of its read-only data.
    ///
    /// Plain text in the program is read from the disk page by page where a name is looked for, needs no place of its own
    /// beside a copied program, and is never unpacked: a whole `hub cost` takes 5 ms of processor time, start included.
    /// Packed it would be a fifth of the size, and every start would pay for unpacking it.
    package static let builtIn = PriceTable(trusting: builtInText)

    private let text: String
    private let shared: [Range<Int>]
    private let start: Int

    /// A table from a text that is known to be one.
    package init(trusting text: String) {
        self.text = text
        let bytes = text.utf8.span
        var shared: [Range<Int>] = []
        var place = 0
        while place < bytes.count {
            let end = Self.lineEnd(bytes, from: place)
            defer { place = end + 1 }
            if end == place { break }
            shared.append(place..<end)
        }
        self.shared = shared
        start = min(place, bytes.count)
    }

    /// A table from a text that should be one with `count` models; nil for one that is damaged.
    ///
    /// Looks at every line: a table has the names in their order and each once, ids for all other names, and the end that
    /// was written.
    package init?(checking text: String, count: Int) {
        self.init(trusting: text)
        let bytes = self.text.utf8.span
        guard bytes.count > start, bytes[bytes.count - 1] == 0x0A else { return nil }
        var place = start
        var previous: [UInt8] = []
        var models = 0
        while place < bytes.count {
            let end = Self.lineEnd(bytes, from: place)
            let line = Self.text(bytes, place..<end)
            let name = Array(line.utf8.prefix { $0 != 0x09 })
            guard previous.lexicographicallyPrecedes(name) else { return nil }
            if let target = Self.target(line) {
                guard let found = self.line(target), Self.target(found) == nil else { return nil }
            } else {
                models += 1
            }
            previous = name
            place = end + 1
        }
        guard models == count else { return nil }
    }

    /// The entry of a `provider/model` id or of another name of it; nil when the table has none.
    package func entry(_ name: String) -> PriceEntry? {
        guard let line = line(name) else { return nil }
        guard let target = Self.target(line) else { return entry(line: line) }
        return self.line(target).flatMap { entry(line: $0) }
    }

    /// Every entry, in the order of the ids' bytes.
    package func forEach(_ body: (PriceEntry) throws -> Void) rethrows {
        let bytes = text.utf8.span
        var place = start
        while place < bytes.count {
            let end = Self.lineEnd(bytes, from: place)
            let line = Self.text(bytes, place..<end)
            if Self.target(line) == nil, let entry = entry(line: line) { try body(entry) }
            place = end + 1
        }
    }

    /// Every id, in the order of its bytes.
    package var ids: [String] { names(text.utf8.dropFirst(start)) }

    /// The ids of one provider.
    package func ids(of provider: String) -> [String] {
        let bytes = text.utf8.span
        let from = lowerBound(Array("\(provider)/".utf8))
        let to = lowerBound(Array("\(provider)0".utf8))
        guard from < to, to <= bytes.count else { return [] }
        return names(text.utf8.dropFirst(from).prefix(to - from))
    }

    private func names(_ lines: Substring.UTF8View) -> [String] {
        lines.split(separator: 0x0A).compactMap { line in
            let name = line.prefix { $0 != 0x09 }
            let isAlias = line[name.endIndex...].dropFirst().first == UInt8(ascii: "=")
            return isAlias ? nil : String(Substring(name))
        }
    }

    private func entry(line: String) -> PriceEntry? {
        PriceEntry(
            fields: line.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
        ) { number in
            shared.indices.contains(number) ? Self.text(text.utf8.span, shared[number]) : ""
        }
    }

    /// The id that a line of another name points to.
    private static func target(_ line: String) -> String? {
        guard let tab = line.utf8.firstIndex(of: 0x09) else { return nil }
        let rest = line.utf8[line.utf8.index(after: tab)...]
        return rest.first == UInt8(ascii: "=") ? String(Substring(rest.dropFirst())) : nil
    }

    /// The line of a name.
    private func line(_ name: String) -> String? {
        let bytes = text.utf8.span
        let wanted = Array(name.utf8)
        let place = lowerBound(wanted)
        let end = Self.lineEnd(bytes, from: place)
        guard place < bytes.count, Self.compare(bytes, place, end, wanted) == 0 else { return nil }
        return Self.text(bytes, place..<end)
    }

    /// Where the first line begins whose name does not stand before the wanted one.
    private func lowerBound(_ wanted: [UInt8]) -> Int {
        let bytes = text.utf8.span
        var low = start
        var high = bytes.count
        while low < high {
            let start = Self.lineStart(bytes, at: (low + high) / 2, floor: low)
            let end = Self.lineEnd(bytes, from: start)
            if Self.compare(bytes, start, end, wanted) < 0 { low = end + 1 } else { high = start }
        }
        return min(low, bytes.count)
    }

    private static func lineStart(_ bytes: Span<UInt8>, at middle: Int, floor: Int) -> Int {
        var start = middle
        while start > floor, bytes[start - 1] != 0x0A { start -= 1 }
        return start
    }

    private static func lineEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return end
    }

    /// Below, at or above zero as the line's name stands before, at or after the wanted one.
    private static func compare(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ wanted: [UInt8]
    ) -> Int {
        for (offset, byte) in wanted.enumerated() {
            let index = start + offset
            guard index < end, bytes[index] != 0x09 else { return -1 }
            if bytes[index] != byte { return Int(bytes[index]) - Int(byte) }
        }
        let index = start + wanted.count
        return index < end && bytes[index] != 0x09 ? 1 : 0
    }

    private static func text(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
        guard let valid = try? UTF8Span(validating: bytes.extracting(range)) else { return "" }
        return String(copying: valid)
    }
}
