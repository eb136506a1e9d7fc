/// A set of names of parameters that is asked about names which mostly are not in it.
///
/// Each member of each request's body is looked up, and hashing a word costs a hundred instructions: a look at length
/// and first letter lets nearly all of them go.
struct NameSet: Sequence {
    private let names: Set<String>
    /// For each length, the last one for all that are longer, which first letters occur: a bit for each.
    private var letters: [UInt32]

    init(_ names: some Sequence<String>) {
        self.names = Set(names)
        letters = [UInt32](repeating: 0, count: 32)
        for name in self.names { letters[Self.length(name)] |= Self.letter(name) }
    }

    /// Whether the name is in the set, byte for byte.
    func contains(_ name: String) -> Bool { resembles(name) && names.contains(name) }

    /// Whether a name of that length and first letter, in either case, is in the set.
    func resembles(_ name: String) -> Bool {
        letters[Self.length(name)] & Self.letter(name) != 0
    }

    func makeIterator() -> Set<String>.Iterator { names.makeIterator() }

    private static func length(_ name: String) -> Int { Swift.min(name.utf8.count, 31) }

    /// Letters differ in their lower five bits, and the two cases of one do not.
    private static func letter(_ name: String) -> UInt32 {
        1 << UInt32((name.utf8.first ?? 0) & 31)
    }
}
