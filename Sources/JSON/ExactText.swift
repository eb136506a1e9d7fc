/// A string as a dictionary key, equal only byte for byte.
struct ExactText: Hashable {
    private let text: String

    init(_ text: String) { self.text = text }

    /// Whether two strings have the same UTF-8.
    ///
    /// Equal bytes imply Swift's own equality, which is a memory compare for
    /// ASCII; only what passes it is looked at again.
    static func isSame(_ a: String, _ b: String) -> Bool {
        a == b && a.utf8.elementsEqual(b.utf8)
    }

    static func == (a: ExactText, b: ExactText) -> Bool { isSame(a.text, b.text) }

    func hash(into hasher: inout Hasher) {
        var word: UInt64 = 0
        var filled = 0
        for byte in text.utf8 {
            word = word << 8 | UInt64(byte)
            filled += 1
            if filled % 8 == 0 { hasher.combine(word) }
        }
        hasher.combine(word)
        hasher.combine(filled)
    }
}
