import JSON
package import LLMProtocols

/// What the gateway changes in a passing answer: the model's name becomes the one that the client asked for, and usage
/// that the client did not ask for stays here.
///
/// Bytes are moved, nothing is decoded. A name that is the wanted one already is left alone.
package struct AnswerEdits: Sendable {
    /// The wanted name as JSON text without its quotes; nil leaves names as they are.
    private let model: [UInt8]?
    private let hidesUsage: Bool
    /// Whether the blank line after a hidden one has not come yet, and the line feed of the hidden one before it.
    private var skipsBlankLine = false
    private var skipsLineFeed = false

    /// - Parameters:
    ///   - model: the wanted name; nil leaves names as they are.
    ///   - hidesUsage: whether stream events of usage alone are taken out.
    package init(model: String? = nil, hidesUsage: Bool = false) {
        self.model = model.map { Array(JSONValue.string($0).bytes().dropFirst().dropLast()) }
        self.hidesUsage = hidesUsage
    }

    /// Whether places have to be noted.
    package var areNeeded: Bool { model != nil || hidesUsage }

    /// The bytes that a scanner was fed last, changed; nil when they stay as they are.
    package mutating func edit(_ bytes: [UInt8], _ scanner: UsageScanner) -> [UInt8]? {
        guard areNeeded else { return nil }
        let start = scanner.count - bytes.count
        var changes: [(range: Range<Int>, text: [UInt8])] = []
        if skipsBlankLine || skipsLineFeed {
            let end = skipRest(of: bytes, at: 0)
            if end > 0 { changes.append((0..<end, [])) }
        }
        if let model {
            for place in scanner.modelPlaces where place.lowerBound >= start {
                let place = place.lowerBound - start..<place.upperBound - start
                if !bytes[place].elementsEqual(model) { changes.append((place, model)) }
            }
        }
        if hidesUsage {
            for line in scanner.usageLines where line.lowerBound >= start {
                let end = line.upperBound - start
                skipsLineFeed = bytes[end - 1] == 0x0D
                skipsBlankLine = true
                let hidden = line.lowerBound - start..<skipRest(of: bytes, at: end)
                changes.removeAll { hidden.overlaps($0.range) }
                changes.append((hidden, []))
            }
        }
        guard !changes.isEmpty else { return nil }
        if changes.count > 1 { changes.sort { $0.range.lowerBound < $1.range.lowerBound } }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + changes.count * (model?.count ?? 0))
        var copied = 0
        for (range, text) in changes {
            result += bytes[copied..<range.lowerBound]
            result += text
            copied = range.upperBound
        }
        result += bytes[copied...]
        return result
    }

    /// Where the bytes after a hidden line go on that stay: past its line feed and the blank line.
    private mutating func skipRest(of bytes: [UInt8], at start: Int) -> Int {
        var index = start
        if skipsLineFeed, index < bytes.count {
            skipsLineFeed = false
            if bytes[index] == 0x0A { index += 1 }
        }
        if skipsBlankLine, index < bytes.count {
            skipsBlankLine = false
            let length = Self.lineEndLength(bytes, at: index)
            skipsLineFeed = bytes[index] == 0x0D && index + 1 == bytes.count
            index += length
        }
        return index
    }

    /// The length of a line end at an index; 0 where there is none.
    private static func lineEndLength(_ bytes: [UInt8], at index: Int) -> Int {
        guard index < bytes.count else { return 0 }
        if bytes[index] == 0x0A { return 1 }
        guard bytes[index] == 0x0D else { return 0 }
        return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    }
}
