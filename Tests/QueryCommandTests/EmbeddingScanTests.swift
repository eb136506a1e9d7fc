import LLMProtocols
import Testing

@testable import QueryCommand

@Suite struct EmbeddingScanTests {
    @Test(
        arguments: [
            (
                #"{"data":[{"index":0,"embedding":[0.10, -1e-07]},{"index":1,"embedding":[1]}]}"#,
                ["[0.10, -1e-07]", "[1]"]
            ),
            (
                #"{"data":[{"index":1,"embedding":[1]},{"index":0,"embedding":[0]}]}"#,
                ["[0]", "[1]"]
            ),
            (#"{"data":[{"embedding":[0]},{"embedding":"AACAPw=="}]}"#, ["[0]", #""AACAPw==""#]),
            (#"{"data":[{"index":0},{"index":1,"embedding":[1]}]}"#, ["[1]"]),
            (#"{"data":[{"index":0,"embedding":[0]},{"index":0,"embedding":[1]}]}"#, ["[1]"]),
            (#"{"data":[{"index":1,"embedding":[1]}]}"#, ["[1]"]),
            (#"{"data":[{"index":7,"embedding":[0]}]}"#, []), (#"{"data":[1]}"#, []),
            (#"{"data":[]}"#, []), ("{}", []), (#"{"data":{}}"#, []), ("[]", []),
        ])
    func `vectors are copied as they came, in the order of the texts`(
        _ body: String, _ vectors: [String]
    ) throws {
        let bytes = Array(body.utf8)
        #expect(
            try EmbeddingScan(bytes, texts: 2).vectors.map {
                String(decoding: bytes[$0], as: UTF8.self)
            }
                == vectors)
    }

    @Test func `model and usage are found`() throws {
        let bytes = Array(#"{"model":"m","data":[],"usage":{"prompt_tokens":7}}"#.utf8)
        let scan = try EmbeddingScan(bytes, texts: 2)
        #expect(scan.model.map { String(decoding: bytes[$0], as: UTF8.self) } == #""m""#)
        #expect(scan.usage?.promptTokens == 7)
    }

    @Test(arguments: ["", #"{"data":[{"embedding":[1}]}"#, #"{"data":[]} x"#])
    func `anything else is an error`(_ body: String) {
        #expect(throws: (any Error).self) { try EmbeddingScan(Array(body.utf8), texts: 1) }
    }
}
