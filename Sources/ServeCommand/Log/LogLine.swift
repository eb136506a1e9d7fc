import CommandSupport
import JSON
import Logging
import POSIX

/// One line of `llm-serve`'s log.
enum LogLine {
    /// How lines look.
    enum Format: String, Sendable, CaseIterable {
        /// An object a line, for collectors.
        case json
        /// `12:00:01 info MESSAGE KEY=VALUE`, for eyes.
        case text
    }

    /// The line, its end included; metadata sorted by key, control characters escaped in both formats.
    static func render(
        _ format: Format, time: WallTime, level: Logger.Level, message: String,
        metadata: Logger.Metadata
    ) -> String {
        let fields = metadata.sorted { $0.key < $1.key }
        switch format {
        case .json:
            var record: JSONValue = [
                "time": .string(time.rfc3339), "level": .string(level.rawValue),
                "message": .string(message),
            ]
            for (key, value) in fields where record[key] == nil { record[key] = json(value) }
            return record.text() + "\n"
        case .text:
            let clock = time.rfc3339.dropFirst(11).dropLast()
            var line = "\(clock) \(level.rawValue) \(PrintableText.escaped(message))"
            for (key, value) in fields {
                line += " \(PrintableText.escaped(key))=\(quoted("\(value)"))"
            }
            return line + "\n"
        }
    }

    private static func json(_ value: Logger.MetadataValue) -> JSONValue {
        switch value {
        case .string(let text): .string(text)
        case .stringConvertible(let value as Int): .number(JSONNumber(value))
        case .stringConvertible(let value as Bool): .bool(value)
        case .stringConvertible(let value): .string(value.description)
        case .array(let values): .array(values.map(json))
        case .dictionary(let fields):
            .object(JSONObject(fields.sorted { $0.key < $1.key }.map { ($0.key, json($0.value)) }))
        }
    }

    private static func quoted(_ text: String) -> String {
        let isPlain = !text.isEmpty && !text.contains { $0 == " " || $0 == "\"" || $0 == "=" }
        return isPlain ? PrintableText.escaped(text) : JSONValue.string(text).text()
    }
}
