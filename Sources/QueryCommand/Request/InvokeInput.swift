import Failures
import JSON

/// Turns what is piped into `invoke` into a request body; pure.
enum InvokeInput {
    /// What the bytes are; told by their beginning unless the user says so.
    enum Format: String, Sendable, CaseIterable {
        case csv, jsonl
        /// A whole request body, or a list of rows.
        case json
    }

    /// The body for some input: rows go into the form, a request passes as it is.
    ///
    /// Input that begins with `{` or `[` is JSON: a lone object that has a member of a request is one, lines of objects and a
    /// list of objects are rows. Everything else is CSV.
    static func body(
        _ bytes: [UInt8], format: Format?, form: DataFrame.Form, name: String
    ) throws(ToolError) -> JSONObject {
        let first = bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
        let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        guard first != nil else { throw ToolError(.data, "\(name): holds no rows") }
        let frame: DataFrame
        switch format ?? (isJSON ? .json : .csv) {
        case .csv: frame = try CSVReader.frame(bytes, name: name)
        case .jsonl: frame = DataFrame(records: try lines(bytes, name))
        case .json:
            guard let document = try? JSONValue(parsing: bytes) else {
                if format == .json { throw ToolError(.data, "\(name): \(problem(bytes))") }
                frame = DataFrame(records: try lines(bytes, name))
                break
            }
            if let body = document.object, format == .json || isRequest(body) { return body }
            let records = (document.array ?? [document]).map(\.object)
            guard records.allSatisfy({ $0 != nil }) else {
                throw ToolError(
                    .data, "\(name): a list of rows holds objects",
                    hint: "other inputs: --json '{\"instances\":…}' or '{\"inputs\":…}'")
            }
            frame = DataFrame(records: records.compactMap { $0 })
        }
        guard !frame.rows.isEmpty else { throw ToolError(.data, "\(name): holds no rows") }
        return JSONObject([(form.rawValue, frame.value(form))])
    }

    /// The members by which a request is known: those of custom models, and those of the other tasks.
    private static let members = [
        "dataframe_split", "dataframe_records", "instances", "inputs", "messages", "prompt",
        "input",
    ]

    private static func isRequest(_ body: JSONObject) -> Bool {
        members.contains { body[$0]?.array != nil || body[$0]?.object != nil }
    }

    private static func lines(_ bytes: [UInt8], _ name: String) throws(ToolError) -> [JSONObject] {
        var decoder = JSONLinesDecoder()
        decoder.append(bytes)
        decoder.finish()
        var records: [JSONObject] = []
        do {
            while let line = try decoder.next() {
                let value = try line.value()
                guard let record = value.object else {
                    throw ToolError(
                        .data, "\(name): line \(line.number): expected an object, not \(value.kind)"
                    )
                }
                records.append(record)
            }
        } catch let error as JSONLinesError {
            throw ToolError(.data, "\(name): \(error)")
        } catch let error as ToolError {
            throw error
        } catch {
            throw ToolError(.fault, "\(name): \(error)")
        }
        return records
    }

    private static func problem(_ bytes: [UInt8]) -> String {
        do throws(JSONError) {
            _ = try JSONValue(parsing: bytes)
            return "not a request"
        } catch {
            return "\(error)"
        }
    }
}
