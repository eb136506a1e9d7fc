import Testing

@testable import EndpointsCommand

@Suite struct GlobTests {
    @Test(
        arguments: [
            ("ci-*", "ci-1"), ("ci-*", "ci-"), ("*", ""), ("*", "x"), ("a?c", "abc"),
            ("*-gpt-*", "my-gpt-4"),
            ("[a-c]x", "bx"), ("[!a-c]x", "dx"), ("[]]", "]"), ("a\\*", "a*"), ("[a", "[a"),
            ("a**b", "ab"),
            ("*a*b*c", "xaybzabc"), ("é?", "éa"),
        ]
    )
    func `a pattern matches whole names`(pattern: String, name: String) {
        #expect(Glob(pattern).matches(name))
    }

    @Test(
        arguments: [
            ("ci-*", "my-ci-1"), ("a?c", "ac"), ("abc", "abcd"), ("", "a"), ("[a-c]x", "dx"),
            ("[!a-c]x", "ax"),
            ("a\\*", "ab"), ("*b", "abc"), ("A", "a"),
        ]
    )
    func `a part is not enough`(pattern: String, name: String) {
        #expect(!Glob(pattern).matches(name))
    }

    @Test func `many stars do not explode`() {
        let pattern = String(repeating: "*a", count: 30) + "b"
        #expect(!Glob(pattern).matches(String(repeating: "a", count: 5000)))
    }
}
