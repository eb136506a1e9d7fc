import Failures
import JSON
import LLMProtocols

/// Answers that are one document for one row: generated text, and predictions.
extension AnswerLines {
    func document(_ row: BatchRow, _ body: [UInt8]) throws(ToolError) -> Answered {
        let json: JSONValue
        do throws(JSONError) {
            json = try JSONValue(parsing: body)
        } catch {
            throw Self.useless("not JSON: \(error)", body)
        }
        if let error = OpenAIError(json) { throw Self.gaveUp(error, body) }
        let members = try task == .invoke ? predictions(json, body) : text(json, body)
        var line = Self.start(row)
        for (key, value) in members { Self.add(key, value.bytes(), to: &line) }
        return Answered(lines: [Self.end(row, &line)], usage: Usage(json["usage"]))
    }

    private func text(
        _ json: JSONValue, _ body: [UInt8]
    ) throws(ToolError) -> [(String, JSONValue)] {
        let completion = try judged(json, body)
        guard let choice = completion.choices.first else {
            let missing = task == .respond ? "output" : "choices"
            throw Self.useless("it holds no \(missing)", body)
        }
        let text = extracts ? FencedBlock.first(in: choice.text) ?? choice.text : choice.text
        var members: [(String, JSONValue)] = [("text", .string(text))]
        if let calls = choice.json["message"]?["tool_calls"], !calls.isNull {
            members.append(("tool_calls", calls))
        }
        guard json["choices"] != nil else {
            return members
                + Self.present(
                    ["finish_reason", "status", "model", "usage", "custom_outputs"], json)
        }
        if let reason = choice.finishReason { members.append(("finish_reason", .string(reason))) }
        members += Self.present(["model", "usage"], json)
        if completion.choices.count > 1, let choices = json["choices"] {
            members.append(("choices", choices))
        }
        return members
    }

    /// An answer as a completion, that of a chat agent or of the Responses API translated; throws what the user is
    /// strict about.
    func judged(_ json: JSONValue, _ body: [UInt8]) throws(ToolError) -> ChatCompletion {
        let completion = try Self.completion(json, body)
        for choice in completion.choices {
            if let reason = choice.finishReason, demands.failOn.contains(reason) {
                throw ToolError(.no, "finish_reason is \(reason)")
            }
            if let problem = demands.problem(choice) { throw ToolError(.peer, problem) }
        }
        return completion
    }

    private static func completion(
        _ json: JSONValue, _ body: [UInt8]
    ) throws(ToolError) -> ChatCompletion {
        guard json["choices"] == nil else { return ChatCompletion(json) }
        var translator = AnswerTranslator()
        var assembler = StreamAssembler()
        let events =
            translator.translate(.chunk(ChatCompletion(json))) + translator.translate(.done)
        for event in events { assembler.take(event) }
        if let error = assembler.failure { throw gaveUp(error, body) }
        return assembler.completion
    }

    private func predictions(
        _ json: JSONValue, _ body: [UInt8]
    ) throws(ToolError) -> [(String, JSONValue)] {
        let members = Self.present(["predictions", "outputs", "databricks_output"], json)
        guard !members.isEmpty else { throw Self.useless("it holds no predictions", body) }
        return members
    }

    private static func present(_ keys: [String], _ json: JSONValue) -> [(String, JSONValue)] {
        keys.compactMap { key in json[key].flatMap { $0.isNull ? nil : (key, $0) } }
    }

    private static func gaveUp(_ error: OpenAIError, _ body: [UInt8]) -> ToolError {
        ToolError(
            .peer, "the server gave up: \(error.message)", upstream: ToolError.upstreamText(body))
    }
}
