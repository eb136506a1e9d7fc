import DatabricksAuth
import Failures
import JSON
import LLMProtocols
import ModelServing
import Synchronization
import Testing
import Transport

@testable import QueryCommand

@Suite struct AskTests {
    /// What an ask wrote, by stream.
    private struct Written: Equatable {
        var text = ""
        var records: [JSONValue] = []
        var reasoning = ""
        var notes: [String] = []
        var failure: Int32?
    }

    private static let stream = ScriptedTransport.Answer(pieces: [
        #"data: {"choices":[{"index":0,"delta":{"reasoning_content":"hm"}}]}"# + "\n\n",
        #"data: {"choices":[{"index":0,"delta":{"content":"Hel"}}]}"# + "\n\n",
        #"data: {"choices":[{"index":0,"delta":{"content":"lo"},"finish_reason":"stop"}],"#
            + #""usage":{"prompt_tokens":1,"completion_tokens":2}}"# + "\n\ndata: [DONE]\n\n",
    ])

    private func openAI(_ transport: ScriptedTransport) throws -> QueryService {
        let base = try BaseURL("http://127.0.0.1:1/v1", from: "test", allowsInsecureHTTP: false)
        return QueryService(
            target: .openAI,
            client: ServingClient(
                OpenAIServer(base: base, key: Secret("k")), transport: transport, retry: .never))
    }

    private func workspace(_ transport: ScriptedTransport) throws -> QueryService {
        let workspace = try Workspace(host: "https://w.test", token: Secret("t"))
        return QueryService(
            target: .workspace,
            client: ServingClient(workspace, transport: transport, retry: .never))
    }

    private func ask(
        _ service: QueryService,
        form: AnswerSession.Form = .text(isForTerminal: false, extracts: false),
        model: String = "m", served: String? = nil
    ) async throws -> Written {
        let written = Mutex(Written())
        let ask = Ask(
            service: service, form: form,
            outlets: Ask.Outlets(
                text: { text in written.withLock { $0.text += text } },
                records: { records in written.withLock { $0.records += records } },
                reasoning: { text in written.withLock { $0.reasoning += text } },
                warning: { line in written.withLock { $0.notes.append(line) } }))
        do {
            let outcome = try await ask.run(
                .chat, model: model, served: served,
                body: { _ in JSONObject([("temperature", 1)]) })
            written.withLock {
                $0.notes.append(UsageLine.text(outcome.completion.usage))
                $0.failure = outcome.failure?.code.exitStatus
            }
        } catch let error as ToolError {
            written.withLock { $0.failure = error.code.exitStatus }
        }
        return written.withLock { $0 }
    }

    @Test func `a stream is shown with its reasoning apart and its usage after it`() async throws {
        let written = try await ask(openAI(ScriptedTransport([Self.stream])))
        #expect(
            written
                == Written(
                    text: "Hello\n", reasoning: "\u{1B}[2mhm\u{1B}[0m\n",
                    notes: ["tokens: 1 in, 2 out"]))
    }

    @Test(
        arguments: [
            ("m", nil, "https://w.test/serving-endpoints/m/invocations", false),
            ("a b/c", nil, "https://w.test/serving-endpoints/a%20b%2Fc/invocations", false),
            ("m", "e", "https://w.test/serving-endpoints/m/served-models/e/invocations", false),
            ("system.ai.m", nil, "https://w.test/ai-gateway/mlflow/v1/chat/completions", true),
        ])
    func `a workspace is asked by endpoint, a model service by model`(
        _ model: String, _ served: String?, _ url: String, _ namesModel: Bool
    ) async throws {
        let transport = ScriptedTransport([Self.stream])
        let written = try await ask(workspace(transport), model: model, served: served)
        #expect(written.text == "Hello\n")
        let request = try #require(transport.requests.first)
        #expect(request.url == url)
        #expect(request.fields["Authorization"] == "Bearer t")
        guard case .bytes(let body) = request.body else { return }
        let json = try JSONValue(parsing: body)
        #expect((json["model"]?.string == model) == namesModel)
    }

    @Test func `an OpenAI-compatible server gets the model in the body`() async throws {
        let transport = ScriptedTransport([Self.stream])
        _ = try await ask(openAI(transport))
        let request = try #require(transport.requests.first)
        #expect(request.url == "http://127.0.0.1:1/v1/chat/completions")
        #expect(request.fields["Authorization"] == "Bearer k")
        guard case .bytes(let body) = request.body else { return }
        #expect(try JSONValue(parsing: body).text() == #"{"temperature":1,"model":"m"}"#)
    }

    @Test func `a served entity is no idea of other servers`() async throws {
        let transport = ScriptedTransport([])
        #expect(try await ask(openAI(transport), served: "e").failure == 64)
        #expect(transport.requests.isEmpty)
    }

    @Test func `an error status shows nothing and has its exit status`() async throws {
        let answer = ScriptedTransport.Answer(status: 429, pieces: [#"{"error":"slow"}"#])
        let written = try await ask(openAI(ScriptedTransport([answer])))
        #expect(written == Written(failure: 75))
    }

    @Test(arguments: [TransportError.Kind.interrupted, .timeout, .tls])
    func `a stream that breaks keeps its text and exits 76`(_ kind: TransportError.Kind)
        async throws
    {
        var answer = Self.stream
        answer.pieces.removeLast()
        answer.end = .failure(TransportError(kind, message: "gone", wasSent: true))
        let written = try await ask(openAI(ScriptedTransport([answer])))
        #expect(written.text == "Hel\n")
        #expect(written.failure == 76)
    }

    @Test func `a break after the end is no failure`() async throws {
        var answer = Self.stream
        answer.end = .failure(TransportError(.interrupted, message: "gone", wasSent: true))
        #expect(try await ask(openAI(ScriptedTransport([answer]))).failure == nil)
    }

    @Test func `records are chunks, or one completion`() async throws {
        let chunks = try await ask(openAI(ScriptedTransport([Self.stream])), form: .chunks)
        #expect(chunks.records.count == 3)
        let whole = try await ask(openAI(ScriptedTransport([Self.stream])), form: .completion)
        #expect(whole.records.first?["choices"]?[0]?["message"]?["content"] == "Hello")
        #expect(whole.text.isEmpty)
    }

    @Test func `what must be ready first is awaited before anything is sent`() async throws {
        let transport = ScriptedTransport([Self.stream])
        var service = try openAI(transport)
        service.client.beforeSending = { throw ToolError(.jqCompile, "no") }
        #expect(try await ask(service).failure == 3)
        #expect(transport.requests.isEmpty)
    }
}
