import Failures
import JSON

/// A conversation kept in a file of `--log`: one JSON object a line, each one question and its answer; pure.
///
/// A line: `{"time":"2026-01-01T00:00:00Z","task":"chat","model":"m","request":{…},"response":{…}}`, with `error`
/// (`code`, `message`, and as `upstream` what could not be read) when the answer is not whole. `request` is the body as it was sent, `response` the answer as its protocol has it.
struct Conversation: Sendable {
    /// How it was held: `chat` or `respond`.
    private(set) var task: QueryTask?
    /// The model of the last exchange.
    private(set) var model: String?
    /// What was said, as messages of chat or as items of the Responses API.
    private(set) var turns: [JSONValue] = []

    /// A conversation that has not begun.
    init() {}

    /// Reads the last exchange that has a whole answer; each holds all that was said before it.
    ///
    /// A torn line is passed over. Fails with `data` when lines are there and none is an exchange.
    init(_ file: [UInt8], name: String) throws(ToolError) {
        for line in file.split(separator: 0x0A).reversed() {
            guard let exchange = try? JSONValue(parsing: Array(line)),
                let request = exchange["request"], request.object != nil,
                let task = exchange["task"]?.string.flatMap(QueryTask.init),
                task == .chat || task == .respond
            else { continue }
            model = model ?? exchange["model"]?.string
            guard exchange["error"] == nil, let answer = exchange["response"] else { continue }
            self.task = task
            model = exchange["model"]?.string
            turns = (request[task == .chat ? "messages" : "input"]?.array ?? []) + Self.said(answer)
            return
        }
        guard model != nil || file.allSatisfy({ $0 == 0x0A }) else {
            throw ToolError(.data, "--continue \(name): holds no conversation of --log")
        }
    }

    /// What an answer adds to the conversation: the first choice's message, or the items or messages of an agent.
    private static func said(_ answer: JSONValue) -> [JSONValue] {
        if let message = answer["choices"]?[0]?["message"] { return [message] }
        return answer["output"]?.array ?? answer["messages"]?.array ?? []
    }

    /// The line for one exchange.
    static func line(
        time: String, task: QueryTask, model: String, request: JSONObject, response: JSONValue?,
        failure: ToolError?
    ) -> JSONValue {
        var line: JSONValue = [
            "time": .string(time), "task": .string(task.rawValue), "model": .string(model),
            "request": .object(request), "response": response ?? .null,
        ]
        if let failure {
            line["error"] = [
                "code": .string(failure.code.rawValue), "message": .string(failure.message),
            ]
            if let upstream = failure.upstream { line["error"]?["upstream"] = .string(upstream) }
        }
        return line
    }
}
