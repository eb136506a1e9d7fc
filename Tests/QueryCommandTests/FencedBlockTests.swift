import Testing

@testable import QueryCommand

@Suite struct FencedBlockTests {
    @Test(
        arguments: [
            ("a\n```swift\nlet x = 1\n\n```\nb\n```\nno\n```", "let x = 1\n"),
            ("~~~\n```\n~~~", "```"),
            ("````\n```\n````", "```"),
            ("  ```\n  a\n    b\n  ```", "a\n  b"),
            ("```\r\na\r\n```\r\n", "a"),
            ("```\nnot closed\n", "not closed"),
            ("```a`b\n```\nreal\n```", "real"),
            ("```\n```", ""),
            ("no fence, `code`", nil),
            ("    ```\n    indented code\n    ```", nil),
        ] as [(String, String?)])
    func `the first fenced block is found`(_ text: String, _ block: String?) {
        #expect(FencedBlock.first(in: text) == block)
    }
}
