import ArgumentParser
import POSIX
import Testing
import Transport

@testable import CommandSupport

@Suite struct RedactionTests {
    @Test(arguments: [
        ("Authorization", "Bearer dapi-hush", "Bearer ***"),
        ("authorization", "Basic aHVzaA==", "Basic ***"),
        ("AUTHORIZATION", "hush", "***"),
        ("Proxy-Authorization", "Basic aHVzaA==", "***"),
        ("Cookie", "session=hush", "***"), ("Set-Cookie", "session=hush", "***"),
        ("api-key", "hush", "***"), ("X-Api-Key", "hush", "***"),
        ("x-litellm-api-key", "hush", "***"),
        ("X-Databricks-Azure-SP-Management-Token", "hush", "***"),
        ("X-Databricks-GCP-SA-Access-Token", "hush", "***"),
        ("x-forwarded-access-token", "hush", "***"),
        ("Content-Type", "application/json", "application/json"),
        ("X-Databricks-Workspace-Id", "42", "42"),
    ])
    func `a header that carries a credential shows its name only`(
        name: String, value: String, shown: String
    ) {
        #expect(Redaction.header(name, value) == shown)
    }

    @Test(arguments: [
        ("https://a.test/x", "https://a.test/x"),
        ("https://a.test/x?key=hush", "https://a.test/x?…"),
        ("https://a.test/x#hush", "https://a.test/x?…"),
        ("http://u:hush@a.test/p@q", "http://***@a.test/p@q"), ("nonsense", "nonsense"),
    ])
    func `a URL is shown without its query or a password`(url: String, shown: String) {
        #expect(Redaction.url(url) == shown)
    }

    @Test(arguments: [
        (
            #"{"access_token":"hush","expires_in":3600}"#,
            #"{"access_token":"***","expires_in":3600}"#
        ),
        (#"{"a":[{"client_secret":"hush"}]}"#, #"{"a":[{"client_secret":"***"}]}"#),
        (#"{"tokens":["hush",{"x":"hush"}]}"#, #"{"tokens":["***",{"x":"***"}]}"#),
        (#"{"credentials":{"value":"hush","n":1}}"#, #"{"credentials":{"value":"***","n":1}}"#),
        (#"{"openai_api_key_plaintext":"hush"}"#, #"{"openai_api_key_plaintext":"***"}"#),
        (
            #"{"scope":"s","key":"k","string_value":"hush"}"#,
            #"{"scope":"s","key":"k","string_value":"***"}"#
        ),
        (#"{"usage":{"prompt_tokens":7}}"#, #"{"usage":{"prompt_tokens":7}}"#),
        (#"{"headers":{"Authorization":"hush"}}"#, #"{"headers":{"Authorization":"***"}}"#),
        (
            "grant_type=x&client_secret=hush&assertion=hush",
            "grant_type=x&client_secret=***&assertion=***"
        ),
        (#"{"access_token":"hu"#, "(19 bytes)"), (#"sh","expires_in":1}"#, "(19 bytes)"),
        ("plain hush", "(10 bytes)"), ("data: {\"id\":1}\n\n", "data: {\"id\":1}\n\n"),
    ])
    func `a body is shown without its secrets`(body: String, shown: String) {
        #expect(Redaction.body(Array(body.utf8)) == shown)
    }
}

@Suite struct LoggingTransportTests {
    /// Answers every request with one body, in two pieces.
    private struct OneAnswer: HTTPTransport {
        let body: String

        func start(_ request: TransferRequest, receiver: any TransferReceiver) -> any Transfer {
            receiver.head(
                ResponseHead(
                    status: 200,
                    fields: ["Set-Cookie": "s=hush", "Content-Type": "application/json"]))
            let bytes = Array(body.utf8)
            _ = receiver.body(Array(bytes[..<(bytes.count / 2)]))
            _ = receiver.body(Array(bytes[(bytes.count / 2)...]))
            receiver.end(.success(()))
            return Ended()
        }
    }

    private struct Ended: Transfer {
        func resume() {}
        func cancel() {}
    }

    @Test(arguments: [
        ("Authorization: Bearer dapi-0123456789\nHost: a", "Authorization: Bearer ***\nHost: a"),
        ("use a bearer token or basic auth", "use a bearer token or basic auth"),
        (
            #"got {"string_value": "hush\"hush", "key":"k"}"#,
            #"got {"string_value": "***", "key":"k"}"#
        ),
        (
            #"{"message":"got {\"private_key\":\"a\\nb\"} x"}"#,
            #"{"message":"got {\"private_key\":\"***\"} x"}"#
        ),
        (#"cut off: {"client_secret":"hush"#, #"cut off: {"client_secret":"***"#),
        (#"{"prompt_tokens":12,"message":"ünïcode""#, #"{"prompt_tokens":12,"message":"ünïcode""#),
        (#""token""#, #""token""#),
        ("", ""),
    ])
    func `an echo in a server's words loses its credentials`(said: String, shown: String) {
        #expect(Redaction.text(said) == shown)
    }

    private func told(verbosity: Int, debugBody: Bool) async throws -> String {
        let capture = TestConsole()
        let report = ErrorReport(
            tool: "tool", output: capture.console.error, isJSON: false, isQuiet: false,
            verbosity: verbosity)
        let context = ToolContext(
            tool: "tool", console: capture.console, environment: [:], errors: report)
        var options = try TerminalOptions.parse([])
        options.debugBody = debugBody
        let transport = LoggingTransport.wrapping(
            OneAnswer(body: #"{"access_token":"hush-1","refresh_token":"hush-2"}"#), context,
            options)
        _ = try await transport.collect(
            TransferRequest(
                "POST", "https://a.test/oidc/v1/token?code=hush",
                fields: ["Authorization": "Basic hush", "Accept": "application/json"],
                body: .bytes(Array("grant_type=x&client_secret=hush".utf8))))
        return capture.errors
    }

    @Test(arguments: [(0, false, 0), (1, false, 1), (2, false, 6), (0, true, 3), (2, true, 9)])
    func `no level of talk shows a secret`(
        verbosity: Int, debugBody: Bool, leastLines: Int
    ) async throws {
        let text = try await told(verbosity: verbosity, debugBody: debugBody)
        #expect(!text.contains("hush"))
        #expect(text.split(separator: "\n").count >= leastLines)
        if verbosity == 2 { #expect(text.contains("> Authorization: Basic ***")) }
    }
}
