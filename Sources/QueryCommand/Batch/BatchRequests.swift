import Failures
import JSON

/// Turns records into what is sent.
///
/// Pure, and used on the reader's thread, so that encoding overlaps with the calls.
struct BatchRequests: Sendable {
    let task: QueryTask
    /// The model that was named, which wins over that of an OpenAI batch line.
    let model: String?
    /// The model where nothing names one.
    var defaultModel: String?
    var served: String?
    let service: QueryService
    /// The fields that all requests share.
    var fields = JSONObject()
    /// The system prompt of `chat` and `respond`.
    var system: String?
    /// Whether records are carried into the output.
    var keepsInput = false
    /// Where texts that share a call are sent, and their body up to the first text; nil where each has its own.
    private var shared: (path: String, head: [UInt8])?

    init(
        task: QueryTask, model: String?, defaultModel: String?, served: String?,
        service: QueryService, fields: JSONObject, system: String? = nil, keepsInput: Bool = false
    ) throws(ToolError) {
        (self.task, self.model, self.defaultModel) = (task, model, defaultModel)
        (self.served, self.service, self.system) = (served, service, system)
        self.keepsInput = keepsInput
        self.fields = fields
        // A batch reads whole answers: there is nobody who watches them come.
        self.fields["stream"] = nil
        self.fields["stream_options"] = nil
        if task == .embed, let model = model ?? defaultModel {
            var body = self.fields
            body["input"] = nil
            let asked = try service.question(task, model: model, served: served, body: body)
            var head = JSONValue.object(asked.body).bytes()
            head.removeLast()
            head += (asked.body.isEmpty ? "\"input\":[" : ",\"input\":[").utf8
            shared = (asked.path, head)
        }
    }

    /// What a record asks; a record that cannot be asked is a question that has failed already.
    ///
    /// - Parameters:
    ///   - record: as it came.
    ///   - mapped: what `--map` made of it; nil without one.
    func question(index: Int, _ record: [UInt8], mapped: [UInt8]? = nil) -> BatchQuestion {
        var row = BatchRow(index: index)
        if keepsInput { row.record = record }
        do throws(ToolError) {
            let parsed = try BatchRecord(mapped ?? record, task: task)
            row.id = parsed.id
            row.isOpenAI = parsed.isOpenAI
            if shared != nil, case .text(let text) = parsed.content {
                return BatchQuestion(row: row, content: .text(text))
            }
            let model = try model(parsed)
            let asked = try service.question(
                task, model: model, served: served, body: try body(parsed.content))
            return BatchQuestion(
                row: row,
                content: .call(path: asked.path, body: JSONValue.object(asked.body).bytes()))
        } catch {
            if let name = BatchRecord.name(of: mapped ?? record) {
                (row.id, row.isOpenAI) = (name.id, name.isOpenAI)
            }
            return BatchQuestion(row: row, content: .invalid(error))
        }
    }

    /// The path and body of a call.
    func request(_ call: BatchCall) -> (path: String, body: [UInt8]) {
        switch call.content {
        case .body(let path, let body): return (path, body)
        case .texts(let texts):
            guard let shared else { return ("", []) }
            var body = shared.head
            body.reserveCapacity(body.count + call.byteCount + texts.count + 2)
            for (place, text) in texts.enumerated() {
                if place > 0 { body.append(UInt8(ascii: ",")) }
                body += text
            }
            body += "]}".utf8
            return (shared.path, body)
        }
    }

    /// The most tokens that a row is answered with, where all requests limit them: `max_tokens` and its other names.
    var tokenLimit: Int? {
        ["max_tokens", "max_completion_tokens", "max_output_tokens"].lazy
            .compactMap { fields[$0]?.int }.first.map { $0 * max(fields["n"]?.int ?? 1, 1) }
    }

    private func model(_ record: BatchRecord) throws(ToolError) -> String {
        if let model { return model }
        if case .body(let body) = record.content, let model = body["model"]?.string {
            return model
        }
        guard let defaultModel else {
            throw ToolError(.data, "no model: neither the record nor -m names one")
        }
        return defaultModel
    }

    private func body(_ content: BatchRecord.Content) throws(ToolError) -> JSONObject {
        var body = fields
        let list = task == .respond ? "input" : "messages"
        let shared = fields[list]?.array ?? []
        switch (task, content) {
        case (_, .body(let given)):
            for (key, value) in given where !["model", "stream", "stream_options"].contains(key) {
                body[key] = value
            }
            if system != nil, let own = given[list] {
                body[list] = turns(own.array ?? [user(own)])
            }
        case (.chat, .text(let text)), (.respond, .text(let text)):
            body[list] = turns(shared + [user(string(text))])
        case (.chat, .parts(let parts)): body[list] = turns(shared + [user(.array(parts))])
        case (.respond, .parts(let items)):
            // Parts of one message, or whole items of the input.
            let areParts = items.first?["type"]?.string?.hasPrefix("input_") == true
            body[list] = turns(shared + (areParts ? [user(.array(items))] : items))
        case (.chat, .messages(let given)), (.respond, .messages(let given)):
            body[list] = turns(shared + given)
        case (.complete, .text(let text)): body["prompt"] = string(text)
        case (.embed, .text(let text)): body["input"] = string(text)
        case (.invoke, .text(let text)): body["inputs"] = .array([string(text)])
        case (.invoke, .parts(let values)): body["inputs"] = .array(values)
        default:
            throw ToolError(.data, "\(task.rawValue) takes no such record")
        }
        return body
    }

    /// Messages, or input items, after the system prompt; agents take no `instructions`.
    private func turns(_ given: [JSONValue]) -> JSONValue {
        .array(
            (system.map { [["role": "system", "content": .string($0)] as JSONValue] } ?? []) + given
        )
    }

    private func user(_ content: JSONValue) -> JSONValue { ["role": "user", "content": content] }

    private func string(_ text: [UInt8]) -> JSONValue { (try? JSONValue(parsing: text)) ?? "" }
}
