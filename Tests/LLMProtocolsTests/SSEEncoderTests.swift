import Testing

@testable import LLMProtocols

@Suite struct SSEEncoderTests {
    @Test(arguments: ["a", "", "a\nb", "a\r\nb\rc", "\n", " lead"])
    func `what is encoded decodes to the same lines`(_ text: String) throws {
        let events = try decode([SSEEncoder.event(Array(text.utf8), name: "n")])
        let lines = Array(text.utf8).split(
            separator: [0x0D, 0x0A] as [UInt8], omittingEmptySubsequences: false
        ).flatMap { $0.split(omittingEmptySubsequences: false) { $0 == 0x0A || $0 == 0x0D } }
        #expect(
            events == [ServerSentEvent(name: "n", data: Array(lines.joined(separator: [0x0A])))])
    }

    @Test func `a comment is no event`() throws {
        #expect(try decode([SSEEncoder.comment("keep-alive")]).isEmpty)
    }

    @Test func `the end marker is data that reads DONE`() throws {
        #expect(try decode([SSEEncoder.done]).map { ChatStreamEvent($0) } == [.done])
    }
}
