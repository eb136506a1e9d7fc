import Testing

@testable import AuthCommand

@Suite struct EnvironmentFormatTests {
    @Test(arguments: [
        ("https://a.test", "export X='https://a.test'"), ("a'b", #"export X='a'\''b'"#),
        ("$(rm)`x`\\", #"export X='$(rm)`x`\'"#), ("", "export X=''"),
    ])
    func `a shell reads back the value`(value: String, line: String) {
        #expect(EnvironmentFormat.sh.line("X", value) == line)
    }

    @Test(arguments: [
        ("https://a.test:1/x", "X=https://a.test:1/x"), ("a b", #"X="a b""#),
        (#"a"b\c$d`e"#, #"X="a\"b\\c\$d\`e""#), ("", "X="), ("a#b", #"X="a#b""#),
    ])
    func `files quote only where needed`(value: String, line: String) {
        #expect(EnvironmentFormat.dotenv.line("X", value) == line)
        #expect(EnvironmentFormat.systemd.line("X", value) == line)
    }
}
