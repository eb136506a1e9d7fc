import Failures
import JSON

/// The fields of a generation request that have their own flag, and those that come by `--param` and `--json`.
///
/// Precedence, lowest first: `--json`, `--param`, the named flags.
struct RequestFields: Sendable {
    var temperature: Double?
    var topP: Double?
    var maxTokens: Int?
    var seed: Int?
    var count: Int?
    var stops: [String] = []
    /// `KEY=VALUE`, in the order given.
    var parameters: [String] = []
    /// The object of `--json`.
    var body: JSONObject?

    /// The request's members but for model, prompt and stream; the Responses API lacks some and calls one otherwise.
    func members(_ task: QueryTask) throws(ToolError) -> JSONObject {
        if task == .respond {
            let lacking = [
                ("--seed", seed != nil), ("--n", count != nil), ("--stop", !stops.isEmpty),
            ]
            if let flag = lacking.first(where: { $0.1 })?.0 {
                throw ToolError(
                    .usage, "\(flag) is unknown to the Responses API, which is asked here")
            }
        }
        var members = body ?? JSONObject()
        for parameter in parameters {
            let (key, value) = try Self.parse(parameter)
            members[key] = value
        }
        if let temperature { members["temperature"] = .number(JSONNumber(temperature)) }
        if let topP { members["top_p"] = .number(JSONNumber(topP)) }
        if let maxTokens {
            members[task == .respond ? "max_output_tokens" : "max_tokens"] = .number(
                JSONNumber(maxTokens))
        }
        if let seed { members["seed"] = .number(JSONNumber(seed)) }
        if let count { members["n"] = .number(JSONNumber(count)) }
        if !stops.isEmpty { members["stop"] = .array(stops.map { .string($0) }) }
        return members
    }

    /// A `--param`: the value is JSON if it parses, else a string.
    static func parse(_ parameter: String) throws(ToolError) -> (String, JSONValue) {
        guard let equals = parameter.firstIndex(of: "="), equals != parameter.startIndex else {
            throw ToolError(.usage, "--param \(parameter): expected KEY=VALUE")
        }
        let text = String(parameter[parameter.index(after: equals)...])
        let value = (try? JSONValue(parsing: text)) ?? .string(text)
        return (String(parameter[..<equals]), value)
    }
}
