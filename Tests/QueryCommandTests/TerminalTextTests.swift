import Testing

@testable import QueryCommand

@Suite struct TerminalTextTests {
    @Test(
        arguments: [
            (["plain\n\ttext ü 🌍"], "plain\n\ttext ü 🌍"),
            (["\u{1B}[31mred", "\u{1B}", "[0m"], #"\u001b[31mred\u001b[0m"#),
            (["\u{7}\u{8}\0"], #"\u0007\u0008\u0000"#),
            (["\u{7F}\u{9B}31m"], #"\u007f\u009b31m"#),
            (["\u{202E}txt\u{2066}"], #"\u202etxt\u2066"#),
            (["a\r\nb", "c\r", "\nd"], "a\nb" + "c\nd"),
            (["a\r", "b"], #"a\u000db"#),
            (["a\r"], #"a\u000d"#),
        ])
    func `control characters are shown, not obeyed`(_ pieces: [String], _ shown: String) {
        var text = TerminalText()
        let escaped = pieces.map { text.escape($0) }.joined()
        #expect(escaped + text.finish() == shown)
    }
}
