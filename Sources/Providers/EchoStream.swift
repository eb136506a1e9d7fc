import JSON

/// An echoed answer as server-sent events: the role, one event a word, the end of each text, usage, `[DONE]`.
struct EchoStream: IteratorProtocol, Sendable {
    private enum Place: Sendable {
        case opening
        case text(Int, rest: Substring)
        case usage
        case done
        case end
    }

    private let completion: EchoCompletion
    private let includesUsage: Bool
    private var place = Place.opening

    init(_ completion: EchoCompletion, includesUsage: Bool) {
        self.completion = completion
        self.includesUsage = includesUsage
    }

    mutating func next() -> [UInt8]? {
        switch place {
        case .opening:
            place = .text(0, rest: completion.texts[0][...])
            guard let chunk = completion.openingChunk(includesUsage: includesUsage) else {
                return next()
            }
            return Self.event(chunk)
        case .text(let index, let rest): return textEvent(index, rest)
        case .usage:
            place = .done
            return includesUsage ? Self.event(completion.usageChunk) : next()
        case .done:
            place = .end
            return Array("data: [DONE]\n\n".utf8)
        case .end: return nil
        }
    }

    private mutating func textEvent(_ index: Int, _ rest: Substring) -> [UInt8] {
        guard !rest.isEmpty else {
            let following = index + 1
            place =
                following < completion.texts.count
                ? .text(following, rest: completion.texts[following][...]) : .usage
            return Self.event(completion.closingChunk(index: index, includesUsage: includesUsage))
        }
        let word = Self.word(rest)
        place = .text(index, rest: rest[word.endIndex...])
        return Self.event(
            completion.wordChunk(String(word), index: index, includesUsage: includesUsage))
    }

    /// The next word with the white space before it; trailing white space is a word of its own.
    private static func word(_ text: Substring) -> Substring {
        let letters = text.drop { $0.isWhitespace }
        let end = letters.firstIndex { $0.isWhitespace } ?? text.endIndex
        return text[..<end]
    }

    private static func event(_ chunk: JSONValue) -> [UInt8] {
        var bytes = Array("data: ".utf8)
        chunk.write(to: &bytes)
        bytes += [0x0A, 0x0A]
        return bytes
    }
}
