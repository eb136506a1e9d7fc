/// A string as a dictionary key, equal only byte for byte.
struct ExactText: Hashable {
    private let text: String

    init(_ text: String) { self.text = text }

    /// Whether two strings have the same UTF-8.
    ///
    /// Swift's own equality takes different spellings of an accented letter for the same.
    static func isSame(_ a: String, _ b: String) -> Bool {
        guard a.utf8.count == b.utf8.count else { return false }
        let (left, right) = (a.utf8Span.span, b.utf8Span.span)
        for index in left.indices where left[index] != right[index] { return false }
        return true
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
