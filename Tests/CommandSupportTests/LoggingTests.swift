import Failures
import Testing
import Transport

@testable import CommandSupport

@Suite struct LoggingTests {
    /// Answers each request at once.
    private struct Answering: HTTPTransport {
        let result: Result<ResponseHead, TransportError>

        func start(_ request: TransferRequest, receiver: any TransferReceiver) -> any Transfer {
            switch result {
            case .success(let head):
                receiver.head(head)
                _ = receiver.body(Array("{\"token\":\"x\"}".utf8))
                receiver.end(.success(()))
            case .failure(let error): receiver.end(.failure(error))
            }
            return Done()
        }

        struct Done: Transfer {
            func resume() {}
            func cancel() {}
        }
    }

    private func log(
        verbosity: Int, bodies: Bool = false, _ result: Result<ResponseHead, TransportError>
    ) async -> [Substring] {
        let console = TestConsole()
        let errors = ErrorReport(
            tool: "t", output: console.console.error, isJSON: false, isQuiet: false,
            verbosity: verbosity)
        var options = TerminalOptions()
        options.debugBody = bodies
        let context = ToolContext(
            tool: "t", console: console.console, environment: [:], errors: errors)
        let transport = LoggingTransport.wrapping(Answering(result: result), context, options)
        _ = try? await transport.collect(
            TransferRequest(
                "GET", "https://w.test/x?q=1", fields: ["Authorization": "Bearer abc"]))
        return console.errors.split(separator: "\n")
    }

    @Test func `a request is one line, with its headers at the second level`() async {
        let answer = Result<ResponseHead, TransportError>.success(
            ResponseHead(status: 200, fields: ["X-Request-Id": "r1"]))
        #expect(await log(verbosity: 0, answer).isEmpty)
        let lines = await log(verbosity: 1, answer)
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("t: GET https://w.test/x?…: 200 after ") == true)
        let more = await log(verbosity: 2, bodies: true, answer)
        #expect(more.contains("t: > Authorization: Bearer ***"))
        #expect(more.contains("t: < X-Request-Id: r1"))
        #expect(more.contains(#"t: < {"token":"***"}"#))
    }

    @Test func `a failed request is one line as well`() async {
        let lines = await log(
            verbosity: 1,
            .failure(
                TransportError(.cannotConnect, code: 7, message: "refused", wasSent: false)))
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("t: GET https://w.test/x?…: refused (curl 7)") == true)
    }
}
