import JSON
import Testing

@testable import CommandSupport

@Suite struct ConsoleTests {
    @Test(
        arguments: [
            (true, [:], Console.ColorChoice.auto, true), (false, [:], .auto, false),
            (true, ["NO_COLOR": "1"], .auto, false), (true, ["NO_COLOR": ""], .auto, true),
            (true, ["TERM": "dumb"], .auto, false), (true, ["CLICOLOR": "0"], .auto, false),
            (false, ["CLICOLOR_FORCE": "1"], .auto, true),
            (false, ["CLICOLOR_FORCE": "0"], .auto, false),
            (false, ["NO_COLOR": "1"], .always, true), (true, [:], .never, false),
        ] as [(Bool, [String: String], Console.ColorChoice, Bool)])
    func `colour follows the flag, the variables and the terminal`(
        isTTY: Bool, environment: [String: String], choice: Console.ColorChoice, uses: Bool
    ) {
        #expect(Console.usesColor(isTTY: isTTY, environment, choice) == uses)
    }

    @Test(arguments: [
        ("plain", "plain"), ("a\u{1B}[31m", "a\\u001b[31m"), ("a\nb\tc", "a\\u000ab\\u0009c"),
        ("\u{9B}x", "\\u009bx"), ("\u{202E}x", "\\u202ex"), ("é日", "é日"),
    ])
    func `control characters are shown, not obeyed`(text: String, shown: String) {
        #expect(PrintableText.escaped(text) == shown)
    }

    @Test func `line feeds stay where lines are wanted`() {
        #expect(PrintableText.escaped("a\n\tb\u{7}", keepingLines: true) == "a\n\tb\\u0007")
    }

    @Test(arguments: [("abc", 3), ("日本", 4), ("é", 1), ("e\u{301}", 1), ("🙂", 2), ("", 0)])
    func `a text has as many columns as a terminal gives it`(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test(arguments: [("abcdef", 4, "abc…"), ("abcd", 4, "abcd"), ("日本語", 4, "日…"), ("ab", 1, "a")])
    func `a line is cut before the terminal's edge`(text: String, width: Int, cut: String) {
        #expect(DisplayWidth.cut(text, to: width) == cut)
    }

    @Test func `a table is aligned, and cut only for a terminal`() {
        let columns = [
            TableColumn("NAME") { $0["n"]?.string ?? "" },
            TableColumn("X") { $0["x"]?.string ?? "" },
        ]
        let records = [["n": "日本", "x": "1"], ["n": "a", "x": "long\nvalue"]] as [JSONValue]
        let whole = Table(columns: columns, hasHeader: true, width: nil).lines(records)
        #expect(whole == ["NAME  X", "日本  1", "a     long\\u000avalue"])
        let narrow = Table(columns: columns, hasHeader: false, width: 9).lines(records)
        #expect(narrow == ["日本  1", "a     lo…"])
    }
}
