/// A shell pattern for names: `*` any text, `?` any one character, `[a-c]` and `[!a-c]` one of a set.
struct Glob {
    private enum Piece {
        case text
        case any
        case set([ClosedRange<Character>], isNegated: Bool)
        case one(Character)
    }

    private let pieces: [Piece]

    init(_ pattern: String) {
        var pieces: [Piece] = []
        var rest = Substring(pattern)
        while let character = rest.popFirst() {
            switch character {
            case "*": pieces.append(.text)
            case "?": pieces.append(.any)
            case "\\": pieces.append(.one(rest.popFirst() ?? "\\"))
            case "[":
                if let (set, length) = Self.set(rest) {
                    pieces.append(set)
                    rest = rest.dropFirst(length)
                } else {
                    pieces.append(.one("["))
                }
            default: pieces.append(.one(character))
            }
        }
        self.pieces = pieces
    }

    /// The set that starts after its bracket and how many characters it takes; nil when it never ends.
    private static func set(_ text: Substring) -> (Piece, Int)? {
        let isNegated = text.first == "!" || text.first == "^"
        let inner = Array(text.dropFirst(isNegated ? 1 : 0))
        // A bracket that stands first belongs to the set.
        guard let end = inner.indices.dropFirst().first(where: { inner[$0] == "]" }) else {
            return nil
        }
        var ranges: [ClosedRange<Character>] = []
        var place = 0
        while place < end {
            let low = inner[place]
            if place + 2 < end, inner[place + 1] == "-", inner[place + 2] >= low {
                ranges.append(low...inner[place + 2])
                place += 3
            } else {
                ranges.append(low...low)
                place += 1
            }
        }
        return (.set(ranges, isNegated: isNegated), end + 1 + (isNegated ? 1 : 0))
    }

    /// Whether the whole name matches; linear but for the last `*`, which is retried.
    func matches(_ name: String) -> Bool {
        let name = Array(name)
        var (piece, place) = (0, 0)
        var retry: (piece: Int, place: Int)?
        while place < name.count || piece < pieces.count {
            if piece < pieces.count {
                if case .text = pieces[piece] {
                    retry = (piece, place)
                    piece += 1
                    continue
                }
                if place < name.count, Self.takes(pieces[piece], name[place]) {
                    piece += 1
                    place += 1
                    continue
                }
            }
            guard let again = retry, again.place < name.count else { return false }
            retry = (again.piece, again.place + 1)
            (piece, place) = (again.piece + 1, again.place + 1)
        }
        return true
    }

    private static func takes(_ piece: Piece, _ character: Character) -> Bool {
        switch piece {
        case .text, .any: true
        case .one(let wanted): character == wanted
        case .set(let ranges, let isNegated):
            ranges.contains { $0.contains(character) } != isNegated
        }
    }
}
