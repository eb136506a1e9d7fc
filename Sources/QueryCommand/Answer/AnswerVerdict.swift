import Failures
import JSON
import LLMProtocols
import Transport

/// What is to be said about an answer once it is over; pure.
struct AnswerVerdict {
    /// The failure to end with; nil for an answer that is whole.
    var failure: ToolError?
    /// Things to say on stderr about an answer that is whole.
    var warnings: [String] = []

    /// What the user asked to be strict about.
    struct Demands: Sendable {
        /// Finish reasons that fail (`--fail-on`).
        var failOn: Set<String> = []
        /// What the text must follow (`--schema`).
        var schema: JSONSchema?

        /// Whether anything is demanded at all.
        var areStrict: Bool { !failOn.isEmpty || schema != nil }

        /// What the text of a choice has against the schema; nil for one that follows it or only calls tools.
        func problem(_ choice: ChatChoice) -> String? {
            guard let schema, choice.message?.toolCalls.isEmpty ?? true else { return nil }
            do throws(JSONError) {
                return schema.violation(in: try JSONValue(parsing: choice.text)).map {
                    "the answer does not follow the schema: \($0)"
                }
            } catch {
                return "the answer is not the JSON asked for: \(error)"
            }
        }
    }

    /// - Parameters:
    ///   - verb: the call, for messages: `chat databricks-claude`.
    ///   - broken: why the transfer broke, when it did.
    init(
        _ answer: StreamAssembler, verb: String, broken: TransportError?,
        demands: Demands = Demands()
    ) {
        if let error = answer.failure {
            let kind = [error.type, error.code].compactMap { $0 }.joined(separator: ", ")
            failure = ToolError(
                .peer,
                "\(verb): the server gave up: \(error.message)"
                    + (kind.isEmpty ? "" : " (\(kind))"))
        } else if let reason = answer.violation {
            failure = ToolError(
                .peer, "\(verb): the answer is not of this protocol: \(reason)",
                upstream: ToolError.upstreamText(answer.unreadable))
        } else if answer.outcome != .complete {
            failure = ToolError(
                .peer,
                "\(verb): the answer ended before it was complete: "
                    + (broken?.message ?? "no finish_reason and no [DONE]"),
                cause: broken)
        } else {
            judge(answer.completion, verb: verb, demands: demands)
        }
    }

    private mutating func judge(_ completion: ChatCompletion, verb: String, demands: Demands) {
        for choice in completion.choices {
            guard let reason = choice.finishReason else { continue }
            if demands.failOn.contains(reason) {
                failure = ToolError(.no, "\(verb): finish_reason is \(reason)")
                return
            }
            if let text = Self.warning(reason) { warnings.append(text) }
        }
        if let problem = completion.choices.lazy.compactMap(demands.problem).first {
            failure = ToolError(.peer, "\(verb): \(problem)")
        }
    }

    private static func warning(_ finishReason: String) -> String? {
        switch finishReason {
        case "length": "the answer was cut at its token limit (finish_reason length)"
        case "content_filter": "the answer was cut by a content filter"
        default: nil
        }
    }
}
