import Gateway
import Testing
import Transport

@testable import GatewayServer

/// No CR, LF or NUL of anybody's text reaches a start line or a header field, in either direction.
@Suite struct HeaderInjectionTests {
    /// Where a text gets in.
    enum Place: CaseIterable {
        case upstreamValue, upstreamName, requestID, retryAfter, contentType, errorText
        case modelInBody, modelInPath, deploymentID, upstreamModel
    }

    private static let breaks = ["\r\n", "\n", "\r", "\u{0}"]

    @Test(arguments: Place.allCases, breaks)
    func `a line break in a text stays out of every head`(
        place: Place, lineBreak: String
    ) async throws {
        let text = "a\(lineBreak)Injected: 1"
        var configuration = TestGateway.configuration
        if place == .deploymentID { configuration.deployments[1].id = text }
        if place == .upstreamModel { configuration.deployments[1].upstreamModel = text }
        try await TestGateway.run(configuration) { gateway in
            let client = try await gateway.connect()
            let encoded = text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }
            switch place {
            case .modelInBody: try await client.send(TestGateway.chat(text))
            case .modelInPath:
                try await client.send(
                    TestGateway.request("GET", "/v1/models/\(encoded.joined())"))
            default:
                try await client.send(TestGateway.chat("big"))
                let call = await gateway.upstream.nextCall()
                #expect(!Self.breaksLines(call.request.url))
                #expect(call.request.fields.allSatisfy { !Self.breaksLines($0.name + $0.value) })
                Self.answer(call, place, text)
            }
            let response = try await client.response()
            #expect(response.field("injected") == nil)
            #expect(
                !response.head.split(separator: "\r\n").contains { Self.breaksLines(String($0)) })
            #expect(!Self.breaksLines(response.head.replacing("\r\n", with: "|")))
            // Nothing is left of the answer: the connection is still in step.
            #expect(try await client.exchange(TestGateway.chat("echo")).status == 200)
        }
    }

    private static func answer(_ call: UpstreamCall, _ place: Place, _ text: String) {
        switch place {
        case .upstreamValue: call.answerJSON("{}", fields: ["X-Text": text])
        case .upstreamName: call.answerJSON("{}", fields: [text: "b"])
        case .requestID: call.answerJSON("{}", fields: ["X-Request-Id": text])
        case .retryAfter: call.answerJSON("{}", status: 429, fields: ["Retry-After": text])
        case .contentType:
            call.answer(200, ["Content-Type": text, "Content-Length": "2"])
            call.send("{}")
            call.end()
        case .errorText:
            call.end(TransportError(.cannotConnect, message: text, wasSent: false))
        default: call.answerJSON("{}")
        }
    }

    private static func breaksLines(_ text: String) -> Bool {
        text.utf8.contains { $0 == 0 || $0 == 10 || $0 == 13 }
    }
}
