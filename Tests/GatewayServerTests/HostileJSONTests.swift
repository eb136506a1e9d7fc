import Gateway
import POSIX
import Testing
import Transport

@testable import GatewayServer

/// R18: whatever JSON a client sends costs linear work, and is refused or goes up as it is.
///
/// Work that grew with the square of 100,000 would take hours here: the time limit is what tells it from the rest.
@Suite(.timeLimit(.minutes(5))) struct HostileJSONTests {
    /// A body, and the status it is answered with; what is answered 200 has gone up as it came.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let status: Int
        let body: @Sendable () -> [UInt8]
        /// Whether more of it is changed than the name behind `model` at its end.
        var isChanged = false

        init(_ name: String, _ status: Int, _ body: @escaping @Sendable () -> String) {
            self.init(name, status, bytes: { Array(body().utf8) })
        }

        init(_ name: String, _ status: Int, bytes: @escaping @Sendable () -> [UInt8]) {
            testDescription = name
            self.status = status
            body = bytes
        }

        /// The same, but for more changes.
        var changed: Case {
            var one = self
            one.isChanged = true
            return one
        }

        /// One more member in an ordinary request.
        static func member(_ name: String, _ status: Int, _ text: @escaping @Sendable () -> String)
            -> Case
        {
            Case(name, status) { #"{"messages":[],\#(text()),"model":"big"}"# }
        }
    }

    private static let many = 20_000

    private static func members(_ count: Int = many, _ name: (Int) -> String) -> String {
        (0..<count).map { "\"\(name($0))\":\($0)" }.joined(separator: ",")
    }

    /// Names that are the same to hashes which multiply by 31: `Aa` and `BB` in any order.
    private static func colliding(_ number: Int) -> String {
        (0..<17).map { number >> $0 & 1 == 0 ? "Aa" : "BB" }.joined()
    }

    private static func nested(_ depth: Int) -> String {
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }

    static let cases: [Case] = [
        .member("a million open arrays", 400) { "\"a\":" + String(repeating: "[", count: 1 << 20) },
        .member("a million open objects", 400) {
            "\"a\":" + String(repeating: "{\"a\":", count: 1 << 20)
        },
        .member("a million arrays", 400) { "\"a\":" + nested(1 << 20) },
        .member("five hundred arrays", 200) { "\"a\":" + nested(500) },
        .member("many keys", 200) { members { "k\($0)" } },
        .member("one key many times", 200) { members { _ in "k" } },
        .member("100,000 keys of one hash", 200) { members(100_000) { colliding($0) } },
        .member("many keys of one hash for the gateway", 400) {
            "\"fallbacks\":[{\(members { colliding($0) })}]"
        },
        .member("many models", 200) {
            (0..<many).map { _ in #""model":"x""# }.joined(separator: ",")
        }.changed,
        .member("many metadata", 200) { "\"metadata\":{\(members { "k\($0)" })}" }.changed,
        .member("many times metadata", 200) {
            (0..<1000).map { _ in "\"metadata\":{}" }.joined(separator: " , ")
        }.changed,
        .member("many more members beside many members", 200) {
            "\"extra_body\":{\(members(100_000) { "x\($0)" })},\(members(100_000) { "k\($0)" })"
        }.changed,
        .member("many tags", 400) {
            "\"tags\":[\((0..<many).map { "\"\($0)\"" }.joined(separator: ","))]"
        },
        .member("many fallbacks", 400) {
            "\"fallbacks\":[\((0..<many).map { "\"\($0)\"" }.joined(separator: ","))]"
        },
        Case("many messages", 200) {
            let message = #"{"role":"user","content":"x"}"#
            let list = [String](repeating: message, count: many).joined(separator: ",")
            return #"{"messages":[\#(list)],"model":"big"}"#
        },
        .member("a string of 4 MiB", 200) {
            "\"a\":\"\(String(repeating: "x", count: 4 << 20))\""
        },
        .member("a string of escapes", 200) {
            "\"a\":\"\(String(repeating: "\\\\\\\"", count: 1 << 19))\""
        },
        .member("a key of escapes", 200) { "\"\(String(repeating: "\\\"", count: 1 << 19))\":1" },
        .member("a number beyond doubles", 200) { "\"temperature\":1e400" },
        .member("a number of a million digits", 200) {
            "\"seed\":\(String(repeating: "7", count: 1 << 20))"
        },
        .member("white space", 200) { String(repeating: " \n\t\r", count: 1 << 18) + "\"a\":1" },
        .member("half a surrogate pair", 200) { #""a":"\ud800""# },
        .member("half a surrogate pair in a key", 200) { #""\udc00":1"# },
        Case("half a surrogate pair in the model", 404) { #"{"model":"\ud800","messages":[]}"# },
        .member("another model before", 200) { #""model":"echo""# }.changed,
        Case("another model behind", 404) { #"{"model":"big","messages":[],"model":"none"}"# },
        Case("a byte order mark", 400) { "\u{FEFF}{\"model\":\"big\",\"messages\":[]}" },
        .member("a NUL in a string", 400) { "\"a\":\"\u{0}\"" },
        .member("an escaped NUL", 200) { #""a":"\u0000""# },
        .member("a NUL between members", 400) { "\u{0}\"a\":1" },
        Case("a NUL behind", 400) { "{\"model\":\"big\",\"messages\":[]}\u{0}" },
        Case("more behind", 400) { #"{"model":"big","messages":[]} x"# },
        Case("two documents", 400) { #"{"model":"big","messages":[]}{"model":"big"}"# },
        Case("bytes that are no UTF-8 in a key", 400) {
            Array(#"{"model":"big","messages":[],""#.utf8) + [0xFF] + Array(#"":1}"#.utf8)
        },
        Case("bytes that are no UTF-8 in a text", 200) {
            Array(#"{"messages":[],"a":""#.utf8) + [0xFF] + Array(#"","model":"big"}"#.utf8)
        },
        Case("nothing", 400) { "" }, Case("an open string", 400) { #"{"model":"big"# },
    ]

    @Test(arguments: cases)
    func `a hostile document is refused or goes up as it is`(one: Case) async throws {
        let body = one.body()
        try await TestGateway.run { gateway in
            let client = try await gateway.connect()
            try await client.send(
                TestGateway.request(
                    "POST", "/v1/chat/completions", fields: ["Content-Length: \(body.count)"]))
            async let sent: Void? = try? await client.send(body)
            #expect(
                await ThisProcess.waits { gateway.upstream.pendingCalls == 1 || client.hasNews })
            if gateway.upstream.pendingCalls == 1 {
                let call = await gateway.upstream.nextCall()
                Self.check(call.request.body.contents ?? [], of: one, body)
                call.answerJSON(#"{"choices":[]}"#)
            }
            let response = try await client.response()
            _ = await sent
            #expect(response.status == one.status, "\(response.body)")
            #expect(gateway.upstream.pendingCalls == 0)
            #expect(try await gateway.exchange(TestGateway.chat("echo")).status == 200)
        }
    }

    /// What goes up: the same under the upstream's name of the model, which stands last, where nothing else is changed.
    private static func check(_ sent: [UInt8], of one: Case, _ body: [UInt8]) {
        #expect(sent.suffix(16).elementsEqual(#""model":"gpt-x"}"#.utf8))
        guard !one.isChanged else { return }
        #expect(sent == Array(body.dropLast(6)) + Array(#""gpt-x"}"#.utf8))
    }

    @Test(arguments: [
        "NaN", "Infinity", "-Infinity", "0x10", "01", "+1", ".5", "1.", "1e", "-", "'a'", "[1,]",
        "{\"a\":1,}", "/**/1", "tru", "\"\\x\"", "\"\\u12\"", "\"a\nb\"",
    ])
    func `what is not JSON is refused with its place`(text: String) async throws {
        try await TestGateway.run { gateway in
            let body = #"{"model":"big","messages":[],"a":\#(text)}"#
            let response = try await gateway.exchange(
                TestGateway.request("POST", "/v1/chat/completions", body: body))
            #expect(response.status == 400)
            #expect(response.body.contains("at line 1, column "))
            #expect(gateway.upstream.pendingCalls == 0)
        }
    }
}
