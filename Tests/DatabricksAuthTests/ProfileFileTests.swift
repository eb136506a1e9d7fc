import DatabricksAuth
import Failures
import Testing

@Suite struct ProfileFileTests {
    private func parse(_ text: String) throws -> ProfileFile {
        try ProfileFile(path: "cfg", bytes: Array(text.utf8))
    }

    @Test func `sections, comments, unknown keys and order are read`() throws {
        let file = try parse(
            "\u{FEFF}; written by hand\r\n[DEFAULT]\r\n\r\n[__settings__]\ndefault_profile = dev\n"
                + "[dev] # mine\n  Host= https://a.test  # the one\nmy_key : 1\ntoken = dapi=x;y#z\n"
        )
        #expect(file.profiles.map(\.name) == ["DEFAULT", "dev"])
        #expect(file.defaultProfile == "dev")
        let entries = try #require(file.section("dev")?.entries)
        #expect(entries.map(\.key) == ["host", "my_key", "token"])
        #expect(entries.map(\.value) == ["https://a.test", "1", "dapi=x;y#z"])
        #expect(entries.map(\.line) == [7, 8, 9])
    }

    @Test(
        arguments: [
            ("k = a # b", "a"), ("k = a ; b", "a"), ("k = a#b", "a#b"), ("k = # b", nil),
            ("k = \"a # b\"", "a # b"), ("k = 'a'", "a"), ("k = \"", "\""), ("k =", nil),
            ("k = a\\", "a\\"), ("k=a=b", "a=b"),
        ] as [(String, String?)])
    func `a value ends at a comment and loses its quotes`(line: String, value: String?) throws {
        #expect(try parse("[p]\n\(line)").section("p")?.value(["k"]) == value)
    }

    @Test func `a password keeps what looks like a comment`() throws {
        let file = try parse("[p]\npassword = a #b ;c")
        #expect(file.section("p")?.value(["password"]) == "a #b ;c")
    }

    @Test func `a repeated section or key counts once, with its last value`() throws {
        let file = try parse("a = 0\n[p]\nk = 1\n[q]\n[p]\nk = 2\n")
        #expect(file.sections.map(\.name) == ["DEFAULT", "p", "q"])
        #expect(file.section("p")?.value(["k"]) == "2")
        #expect(file.section("DEFAULT")?.value(["a"]) == "0")
    }

    @Test func `names of profiles are case-sensitive`() throws {
        let file = try parse("[Dev]\n[dev]\n")
        #expect(file.profiles.map(\.name) == ["Dev", "dev"])
    }

    @Test(arguments: [
        ("[p", "cfg:1: the section name has no closing bracket"),
        ("\n[]", "cfg:2: the section name is empty"),
        ("[p] x", "cfg:1: text after the section name"),
        ("[p]\nsecret words", "cfg:2: expected `key = value` or `[profile]`"),
        ("[p]\n= 1", "cfg:2: the key before `=` is missing"),
    ])
    func `a bad line is named without its content`(text: String, message: String) {
        let error = failure { _ = try parse(text) }
        #expect(error?.message == message)
        #expect(error?.code == .config)
    }

    @Test func `bytes that are not UTF-8 are named by line`() {
        let error = failure {
            _ = try ProfileFile(path: "cfg", bytes: [0x5B, 0x70, 0x5D, 0x0A, 0xFF])
        }
        #expect(error?.message == "cfg:2: not UTF-8")
    }
}
