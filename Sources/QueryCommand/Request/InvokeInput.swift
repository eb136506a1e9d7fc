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

    /// One row, and where it stands, for messages: `line 2`.
    private typealias Row = (place: String, value: JSONValue)

    /// The body for some input: rows go into the form, a request passes as it is.
    ///
    /// Input that begins with `{` or `[` is JSON: a lone object that has a member of a request is one, lines of values and
    /// a list of values are rows. Everything else is CSV. Rows are objects, or for `instances` and `inputs` anything else.
    static func body(
        _ bytes: [UInt8], format: Format?, form: DataFrame.Form, name: String
    ) throws(ToolError) -> JSONObject {
        let first = bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
        let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        guard first != nil else { throw ToolError(.data, "\(name): holds no rows") }
        let rows: [Row]
        switch format ?? (isJSON ? .json : .csv) {
        case .csv:
            let frame = try CSVReader.frame(bytes, name: name)
            guard !frame.rows.isEmpty else { throw ToolError(.data, "\(name): holds no rows") }
            return JSONObject([(form.rawValue, frame.value(form))])
        case .jsonl: rows = try lines(bytes, name)
        case .json:
            guard let document = try document(bytes, name) else {
                if format == .json {
                    throw ToolError(
                        .data, "\(name): JSON Lines, not one document", hint: "say --input jsonl")
                }
                rows = try lines(bytes, name)
                break
            }
            if let body = document.object, format == .json || isRequest(body) { return body }
            rows = try elements(document, of: bytes, isSure: format == .json, form, name)
        }
        return JSONObject([(form.rawValue, try value(rows, form, name))])
    }

    /// The rows of one document: the elements of a list, or the document itself.
    private static func elements(
        _ document: JSONValue, of bytes: [UInt8], isSure: Bool, _ form: DataFrame.Form,
        _ name: String
    ) throws(ToolError) -> [Row] {
        guard let list = document.array else { return [("row 1", document)] }
        let isOneLine = !bytes.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.contains(0x0A)
        if form.takesAnything, !isSure, isOneLine, !list.allSatisfy({ $0.object != nil }) {
            throw ToolError(
                .data, "\(name): one list may be a row or all the rows",
                hint: "say --input jsonl when it is a row, --input json when it holds the rows")
        }
        return list.enumerated().map { ("row \($0 + 1)", $1) }
    }

    /// What the form's member holds.
    private static func value(
        _ rows: [Row], _ form: DataFrame.Form, _ name: String
    ) throws(ToolError) -> JSONValue {
        guard let first = rows.first else { throw ToolError(.data, "\(name): holds no rows") }
        if form.takesAnything, first.value.object == nil {
            if let row = rows.first(where: { $0.value.object != nil }) {
                throw ToolError(.data, "\(name): \(row.place): an object among other rows")
            }
            return .array(rows.map(\.value))
        }
        if let row = rows.first(where: { $0.value.object == nil }) {
            throw ToolError(
                .data, "\(name): \(row.place): expected an object, not \(row.value.kind)",
                hint: "--form instances and --form inputs take rows of any kind")
        }
        return DataFrame(records: rows.compactMap(\.value.object)).value(form)
    }

    /// The members by which a request is known: those of custom models, and those of the other tasks.
    private static let members = [
        "dataframe_split", "dataframe_records", "instances", "inputs", "messages", "prompt",
        "input",
    ]

    private static func isRequest(_ body: JSONObject) -> Bool {
        members.contains { body[$0]?.array != nil || body[$0]?.object != nil }
    }

    private static func lines(_ bytes: [UInt8], _ name: String) throws(ToolError) -> [Row] {
        var decoder = JSONLinesDecoder()
        decoder.append(bytes)
        decoder.finish()
        var rows: [Row] = []
        do throws(JSONLinesError) {
            while let line = try decoder.next() {
                rows.append(("line \(line.number)", try line.value()))
            }
        } catch {
            throw ToolError(.data, "\(name): \(error)")
        }
        return rows
    }

    private static func document(_ bytes: [UInt8], _ name: String) throws(ToolError) -> JSONValue? {
        do { return try JSONInput.document(bytes) } catch {
            throw ToolError(.data, "\(name): \(error)")
        }
    }
}
