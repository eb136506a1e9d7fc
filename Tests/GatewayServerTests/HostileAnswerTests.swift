import Gateway
import POSIX
import Testing

@testable import GatewayServer

/// R6 of the reliability promises: whatever an upstream answers costs bounded memory and has a truthful status.
@Suite struct HostileAnswerTests {
    /// One way to answer, whether the client asked for a stream, and the status that it sees.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let script: FaultUpstream.Script
        var streams = false
        let status: Int
    }

    private static let good = #"{"id":"x","choices":[],"usage":{"prompt_tokens":1}}"#
    private static let json = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

    static let cases = [
        Case(
            testDescription: "a page of HTML",
            script: .document("<html>login</html>", type: "text/html"), status: 502),
        Case(
            testDescription: "a page of HTML under another spelling",
            script: .document("<html>login</html>", type: "Text/HTML; charset=utf-8"), status: 502),
        Case(testDescription: "an empty body", script: .document(""), streams: true, status: 502),
        Case(
            testDescription: "text for a stream", script: .document("hello", type: "text/plain"),
            streams: true, status: 502),
        Case(
            testDescription: "an error inside a success",
            script: .document(#"{"error":{"message":"no","code":429}}"#), status: 429),
        Case(
            testDescription: "a million header fields",
            script: FaultUpstream.Script(
                [Array(json.utf8), FaultUpstream.Script.manyFields], .flood),
            status: 502),
        Case(
            testDescription: "one header field without an end",
            script: FaultUpstream.Script(
                [Array((json + "X: ").utf8), [UInt8](repeating: 0x79, count: 4096)], .flood),
            status: 502),
        Case(
            testDescription: "a hundred interim answers",
            script: FaultUpstream.Script(
                String(repeating: "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", count: 100)
                    + json + "Content-Length: \(good.utf8.count)\r\n\r\n" + good), status: 200),
        Case(
            testDescription: "interim answers without an end",
            script: FaultUpstream.Script(
                [
                    Array(
                        String(
                            repeating: "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n", count: 100
                        ).utf8)
                ], .flood),
            status: 502),
        Case(
            testDescription: "two lengths",
            script: FaultUpstream.Script(
                json + "Content-Length: 5\r\nContent-Length: 7\r\n\r\n" + good, .close),
            status: 502),
        Case(
            testDescription: "a length and chunks",
            script: FaultUpstream.Script(
                json + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "\(String(good.utf8.count, radix: 16))\r\n\(good)\r\n0\r\n\r\n"), status: 200),
        Case(
            testDescription: "a document without an end for a stream",
            script: FaultUpstream.Script(
                [
                    Array((json + "\r\n{\"a\":\"").utf8),
                    [UInt8](repeating: 0x79, count: 64 << 10),
                ], .flood), streams: true, status: 502),
        Case(
            testDescription: "counts that are no numbers",
            script: .document(#"{"usage":{"prompt_tokens":NaN,"total_tokens":1e999}}"#),
            status: 200),
        Case(
            testDescription: "no HTTP", script: FaultUpstream.Script("SSH-2.0-x\r\n", .close),
            status: 502),
        Case(
            testDescription: "a chunk of no size",
            script: FaultUpstream.Script(
                json + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", .close), status: 502),
        Case(
            testDescription: "one byte at a time", script: .document(good).dribbling, status: 200),
        Case(
            testDescription: "an end of its own without any",
            script: FaultUpstream.Script(
                json + "Transfer-Encoding: identity\r\n\r\n" + good.dropLast(), .close),
            status: 502),
    ]

    @Test(arguments: cases)
    func `a hostile answer has a truthful status and costs little`(one: Case) async throws {
        try await TestGateway.run(models: ["m"], playbook: { _, _ in one.script }) { server, _ in
            let before = ThisProcess.residentBytes
            let client = try await RawClient.connect(server.port)
            let request = TestGateway.chat("m", stream: one.streams)
            try await client.send(
                request.replacing("\r\n\r\n", with: "\r\nConnection: close\r\n\r\n"))
            let answer = try await client.textToEnd()
            #expect(answer.hasPrefix("HTTP/1.1 \(one.status) "), "\(answer.prefix(300))")
            #expect(ThisProcess.residentBytes - before < 64 << 20)
        }
    }

    @Test func `a compressed answer is passed on as it is, never inflated`() async throws {
        // 1,000 bytes of a gzip stream say nothing of what they inflate to.
        let packed = [UInt8](repeating: 0x1F, count: 1000)
        let head = Self.json + "Content-Encoding: gzip\r\nContent-Length: 1000\r\n\r\n"
        try await TestGateway.run(
            models: ["m"], playbook: { _, _ in FaultUpstream.Script([Array(head.utf8), packed]) }
        ) { server, _ in
            let client = try await RawClient.connect(server.port)
            let answer = try await client.exchange(TestGateway.chat("m"))
            #expect(answer.status == 200)
            #expect(answer.field("content-encoding") == "gzip")
            #expect(answer.body.utf8.count == 1000)
        }
    }
}

extension FaultUpstream.Script {
    /// The same in writes of one byte.
    var dribbling: FaultUpstream.Script {
        var script = self
        script.dribbles = true
        return script
    }
}
