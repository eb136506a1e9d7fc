import Testing

@testable import ServeCommand

@Suite struct FallbackRingsTests {
    @Test(
        arguments: [
            ([:], []),
            (["a": ["b"], "b": ["c"]], []),
            (["a": ["a"]], []),
            (["a": ["b"], "b": ["a"]], [["a", "b", "a"]]),
            (["b": ["c"], "c": ["a"], "a": ["b"]], [["a", "b", "c", "a"]]),
            (["x": ["a"], "a": ["b"], "b": ["a", "c"]], [["a", "b", "a"]]),
            (["a": ["b", "c"], "b": ["a"], "c": ["a"]], [["a", "b", "a"], ["a", "c", "a"]]),
        ] as [([String: [String]], [[String]])])
    func `rings are found once`(fallbacks: [String: [String]], rings: [[String]]) {
        #expect(FallbackRings.find(in: fallbacks) == rings)
    }

    @Test func `a chain as long as a file is followed`() {
        var fallbacks: [String: [String]] = [:]
        for index in 0..<20_000 { fallbacks["m\(index)"] = ["m\(index + 1)"] }
        #expect(FallbackRings.find(in: fallbacks) == [])
    }
}
