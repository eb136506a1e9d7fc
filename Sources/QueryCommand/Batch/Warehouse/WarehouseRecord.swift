import Failures
import JSON

/// Turns a row of a statement's result into a record; pure.
struct WarehouseRecord {
    /// Whether the row came from a local file, so that its number and id are columns.
    let isFromFile: Bool
    let columns: [(name: String, type: String)]

    /// The record, and whether its row failed.
    ///
    /// `{"index":0,"input_record":{…},"text":"…"}`, `embedding` for a list of numbers, `prediction` for anything
    /// else; for a failed row `error` in the form of other batches.
    func record(_ row: JSONValue, index: Int) -> (json: JSONValue, isFailure: Bool) {
        let values = row.array ?? []
        var record: JSONValue = ["index": .number(JSONNumber(index))]
        var input = JSONObject()
        var answer: JSONValue = .null
        for ((name, type), value) in zip(columns, values) {
            switch name {
            case AIQuery.answerColumn:
                answer = value.string.flatMap { try? JSONValue(parsing: $0) } ?? .null
            case "row" where isFromFile:
                record["index"] = Self.typed(value, type)
            case "id" where isFromFile:
                if let id = value.string.flatMap({ try? JSONValue(parsing: $0) }) {
                    record["id"] = id
                }
            case "request" where isFromFile: break
            default: input[name] = Self.typed(value, type)
            }
        }
        if !isFromFile { record["input_record"] = .object(input) }
        return Self.adding(answer, to: record)
    }

    /// The names of the two fields differ by version and task.
    private static func adding(
        _ answer: JSONValue, to record: JSONValue
    ) -> (json: JSONValue, isFailure: Bool) {
        var record = record
        let error = [answer["errorMessage"], answer["error"]].compactMap { $0?.string }.first
        let result = [answer["result"], answer["response"]].compactMap { $0 }.first ?? .null
        guard error == nil, !result.isNull else {
            record["error"] = [
                "code": .string(ToolError.Code.data.rawValue),
                "message": .string(error ?? "the model gave no answer"), "retryable": false,
            ]
            return (record, true)
        }
        let isVector = result.array?.first?.number != nil
        record[result.string != nil ? "text" : isVector ? "embedding" : "prediction"] = result
        return (record, false)
    }

    /// A value in its own type: the service sends all of them as strings.
    private static func typed(_ value: JSONValue, _ type: String) -> JSONValue {
        guard let text = value.string else { return value }
        switch type {
        case "BOOLEAN": return .bool(text == "true")
        case "BYTE", "SHORT", "INT", "LONG", "FLOAT", "DOUBLE", "DECIMAL":
            return JSONNumber(text: text).map { .number($0) } ?? value
        case "ARRAY", "MAP", "STRUCT", "VARIANT": return (try? JSONValue(parsing: text)) ?? value
        default: return value
        }
    }
}
