import ArgumentParser
import CommandSupport
import Failures
import JSON

/// The options of commands that generate text.
struct GenerationOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Sampling temperature.", valueName: "number"))
    var temperature: Double?

    @Option(name: .customLong("max-tokens"), help: "Most tokens of the answer.")
    var maxTokens: Int?

    @Option(
        name: .customLong("top-p"), help: ArgumentHelp("Nucleus sampling.", valueName: "number"))
    var topP: Double?

    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp("Text that ends the answer; repeatable.", valueName: "text"))
    var stop: [String] = []

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Seed for repeatable sampling.", valueName: "int"))
    var seed: Int?

    @Option(name: .customLong("n"), help: "Number of answers.")
    var count: Int?

    @Option(help: ArgumentHelp("JSON schema that the answer must follow.", valueName: "file"))
    var schema: String?

    @Flag(name: .customLong("no-stream"), help: "Ask for the whole answer at once.")
    var isUnary = false

    @Flag(name: [.customShort("x"), .long], help: "Print only the first fenced block.")
    var extract = false

    @Option(
        name: .customLong("fail-on"),
        help: ArgumentHelp(
            "Finish reasons that exit 1: length,content_filter.", valueName: "reasons"))
    var failOn: String?

    @Option(
        help: ArgumentHelp("Append question and answer to a file, as a line.", valueName: "file"))
    var log: String?

    func validate() throws {
        for (name, number) in [("--temperature", temperature), ("--top-p", topP)] {
            guard number?.isFinite ?? true else {
                throw ValidationError("\(name) takes a finite number")
            }
        }
    }

    /// The first of these that was given, by its name.
    var given: String? {
        [
            ("--temperature", temperature != nil), ("--max-tokens", maxTokens != nil),
            ("--top-p", topP != nil), ("--stop", !stop.isEmpty), ("--seed", seed != nil),
            ("--n", count != nil), ("--schema", schema != nil), ("--extract", extract),
            ("--fail-on", failOn != nil), ("--log", log != nil), ("--no-stream", isUnary),
        ].first(where: \.1)?.0
    }

    /// The fields of the request, with those of `--param` and the object of `--json` under them.
    func fields(parameters: [String], body: JSONObject?) -> RequestFields {
        RequestFields(
            temperature: temperature, topP: topP, maxTokens: maxTokens, seed: seed, count: count,
            stops: stop, parameters: parameters, body: body)
    }

    /// What the user is strict about; a finish reason that no server has is a slip of the keyboard.
    func demands(schema: AnswerSchema?) throws(ToolError) -> AnswerVerdict.Demands {
        let reasons = (failOn ?? "").split(separator: ",").map(String.init)
        for reason in reasons where !Self.finishReasons.contains(reason) {
            let nearest = nearestMatch(to: reason, in: Self.finishReasons)
            throw ToolError(
                .usage, "--fail-on \(reason): no such finish reason",
                hint: nearest.map { "did you mean \($0)?" }
                    ?? "use \(Self.finishReasons.joined(separator: ", "))")
        }
        return AnswerVerdict.Demands(failOn: Set(reasons), schema: schema?.check)
    }

    private static let finishReasons = [
        "length", "content_filter", "tool_calls", "function_call", "stop",
    ]
}
