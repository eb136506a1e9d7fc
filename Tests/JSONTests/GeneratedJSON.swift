import JSON

/// A small deterministic generator, so that a failing case can be repeated from its printed seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    // SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Random values and random spellings of them.
struct GeneratedJSON {
    var random: SeededGenerator

    private static let pieces = [
        "a", "key", "model", "\"", "\\", "/", "\n", "\t", "\u{8}", "\u{1F}", "\u{7F}", "é",
        "e\u{301}",
        "日本", "😀", "\u{FFFD}", "\u{2028}", "The quick brown fox jumps over the lazy dog.", " ",
    ]
    private static let numbers = [
        "0", "-0", "1", "-1", "3.10", "1e5", "1E+05", "-2.5e-3", "9007199254740993", "1e1000",
        "123456789012345678901234567890", "0.10000000000000000000001",
    ]

    mutating func text() -> String {
        (0..<Int.random(in: 0...6, using: &random))
            .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    }

    mutating func value(depth: Int = 0) throws -> JSONValue {
        switch Int.random(in: 0...(depth < 5 ? 7 : 4), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return try JSONValue(parsing: Self.numbers.randomElement(using: &random) ?? "0")
        case 3, 4: return .string(text())
        case 5:
            return .array(
                try (0..<Int.random(in: 0...5, using: &random)).map { _ in
                    try value(depth: depth + 1)
                })
        default: return try object(depth: depth)
        }
    }

    mutating func object(depth: Int = 0) throws -> JSONValue {
        var members = JSONObject()
        for _ in 0..<Int.random(in: 0...20, using: &random) {
            members[text()] = try value(depth: depth + 1)
        }
        return .object(members)
    }

    /// The bytes with a few random edits: bytes changed, removed, doubled, or the end cut off.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0...Int.random(in: 0...2, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: bytes.indices, using: &random)
            switch Int.random(in: 0...4, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...0x7F, using: &random)
            case 1:
                bytes[place] = Array(#"{}[]",:\u0tfn-.e"#.utf8).randomElement(using: &random) ?? 0
            case 2: bytes.remove(at: place)
            case 3: bytes.insert(bytes[place], at: place)
            default: bytes.removeSubrange(place...)
            }
        }
        return bytes
    }
}
