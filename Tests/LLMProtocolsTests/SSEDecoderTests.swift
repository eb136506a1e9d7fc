import TestSupport
import Testing

@testable import LLMProtocols

@Suite struct SSEDecoderTests {
    @Test(
        arguments: [
            ("data: a\r\ndata: b\r\n\r\n", ["a\nb"]),
            ("data:x\n\n", ["x"]),
            ("data:  x\n\n", [" x"]),
            (":c\n\n", []),
            ("data: a\n\ndata: b", ["a", "b"]),
            ("data: a\rdata: b\r\rdata: c\r\r", ["a\nb", "c"]),
            ("data\n\ndata:\ndata:\n\n", ["", "\n"]),
            ("\u{FEFF}data: a\n\n", ["a"]),
            ("data: \u{FEFF}a\n\n", ["\u{FEFF}a"]),
            ("id: 1\nretry: 5\nfoo\ndatax: 1\n data: 2\n\n", []),
            ("data: a\u{2028}b\u{85}c\u{B}d\n\n", ["a\u{2028}b\u{85}c\u{B}d"]),
            ("\n\n\ndata: a\n\n\n\n", ["a"]),
            ("", []),
        ])
    func `lines, comments and fields follow the standard`(_ text: String, _ data: [String]) throws {
        let events = try decode([Array(text.utf8)])
        #expect(events.map { String(decoding: $0.data, as: UTF8.self) } == data)
    }

    @Test func `an event name belongs to its event only`() throws {
        let events = try decode([Array("event: a\ndata: 1\n\nevent: b\n\ndata: 2\n\n".utf8)])
        #expect(events.map(\.name) == ["a", nil])
    }

    @Test(arguments: RecordedStream.all, RecordedStream.LineEnd.allCases)
    func `any split and any line end decodes alike`(
        _ stream: RecordedStream, _ lineEnd: RecordedStream.LineEnd
    ) throws {
        let expected = try decode([stream.bytes()])
        let bytes = try stream.bytes(lineEnd)
        #expect(try decode(bytes.map { [$0] }) == expected)
        let difference = try StreamCuts.firstDifference(
            in: bytes, from: (decoder: SSEDecoder(), events: [ServerSentEvent]()),
            forget: { $0.events = [] },
            feed: { try $0.decoder.feed(Array($1), into: &$0.events) },
            isSame: { $0.events == $1.events })
        #expect(difference == nil)
    }

    @Test func `a line of one mebibyte comes through in any pieces`() throws {
        let line = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        let bytes = SSEEncoder.event(line)
        for size in [1 << 20, 16_384, 4_093] {
            let pieces = stride(from: 0, to: bytes.count, by: size).map {
                Array(bytes[$0..<min($0 + size, bytes.count)])
            }
            #expect(try decode(pieces).map(\.data) == [line])
        }
    }

    @Test(arguments: [1, 3, 100])
    func `a line past the limit fails after the events before it`(_ size: Int) {
        var decoder = SSEDecoder(limit: 10)
        var events: [ServerSentEvent] = []
        let bytes = Array("data: 7890\n\ndata: 78901\n\ndata: x\n\n".utf8)
        #expect(throws: SSEError.tooLarge(limit: 10)) {
            for start in stride(from: 0, to: bytes.count, by: size) {
                try decoder.feed(
                    Array(bytes[start..<min(start + size, bytes.count)]), into: &events)
            }
        }
        #expect(events.map(\.data) == [Array("7890".utf8)])
        #expect(throws: SSEError.tooLarge(limit: 10)) { try decoder.finish(into: &events) }
    }

    @Test func `many short lines of one event are limited too`() {
        var decoder = SSEDecoder(limit: 10)
        var events: [ServerSentEvent] = []
        #expect(throws: SSEError.tooLarge(limit: 10)) {
            for _ in 0..<10 { try decoder.feed(Array("data: x\n".utf8), into: &events) }
        }
    }
}
