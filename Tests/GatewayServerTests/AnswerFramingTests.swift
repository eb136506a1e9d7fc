import Testing
import Transport

@testable import GatewayServer

/// An upstream's framing never becomes the client's, so that no answer can hold another one.
@Suite struct AnswerFramingTests {
    private static let json: HeaderFields = ["Content-Type": "application/json"]
    private static let body = #"{"id":"a"}"#

    @Test(arguments: [
        [("Content-Length", "3"), ("Transfer-Encoding", "chunked")],
        [("Transfer-Encoding", "chunked"), ("Content-Length", "90")],
        [("Content-Length", "3"), ("Content-Length", "10")],
        [("Content-Length", "-10")],
    ])
    func `a length in doubt is not passed on`(framing: [(String, String)]) async throws {
        let long = #"{"id":"\#(String(repeating: "a", count: 70_000))"}"#
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big"))
            let call = await gateway.upstream.nextCall()
            var fields = Self.json
            for (name, value) in framing { fields.append(name, value) }
            call.answer(200, fields)
            call.send(long)
            call.end()
            let text = try await client.text(until: "\r\n\(long)\r\n0\r\n\r\n")
            #expect(!text.lowercased().contains("content-length"))
            #expect(text.lowercased().contains("transfer-encoding: chunked\r\n"))
        }
    }

    @Test(arguments: ["3", "90"])
    func `an answer that is held whole goes out with the length that it has`(length: String)
        async throws
    {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big"))
            let call = await gateway.upstream.nextCall()
            var fields = Self.json
            fields.append("Content-Length", length)
            call.answer(200, fields)
            call.send(Self.body)
            call.end()
            let response = try await client.response()
            #expect(response.field("content-length") == "10")
            #expect(response.body == Self.body)
        }
    }

    @Test(arguments: [HeaderFields(), ["Content-Length": "5"]])
    func `an answer that has no body is followed by the next one`(fields: HeaderFields) async throws
    {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(TestGateway.chat("big"))
            let call = await gateway.upstream.nextCall()
            call.answer(204, fields)
            call.end()
            let empty = try await client.response()
            #expect(empty.status == 204)
            #expect(empty.field("transfer-encoding") == nil)
            #expect(empty.field("content-length") == nil)
            #expect(
                try await client.exchange(TestGateway.request("GET", "/health/liveness")).status
                    == 200)
        }
    }

    @Test func `counts that no answer has do not end the gateway`() async throws {
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            for _ in 0..<2 {
                try await client.send(TestGateway.chat("big"))
                await gateway.upstream.nextCall().answerJSON(
                    """
                    {"usage":{"prompt_tokens":\(Int.max),"completion_tokens":\(Int.max),\
                    "total_tokens":\(Int.max)}}
                    """)
                #expect(try await client.response().status == 200)
            }
        }
    }
}
