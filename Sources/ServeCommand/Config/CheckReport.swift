import CommandSupport
import JSON

/// What `llm-serve check` prints about one file: the findings, then the verdict.
struct CheckReport {
    /// The file as the user named it.
    let file: String
    /// What reading it came to.
    let loaded: LoadedConfig

    /// The findings, then `{"file":…,"ok":…,"models":…,"errors":…,"warnings":…}`.
    var records: [JSONValue] {
        loaded.findings.map(\.record) + [
            [
                "file": .string(file), "ok": .bool(loaded.isValid),
                "models": .number(JSONNumber(loaded.modelCount)),
                "errors": .number(JSONNumber(loaded.errorCount)),
                "warnings": .number(JSONNumber(loaded.warningCount)),
            ]
        ]
    }

    /// The same for a reader: a line a record.
    static let shape = RecordShape(
        isList: true, prefersText: true,
        knownFields: [
            "column", "errors", "file", "hint", "line", "message", "models", "ok", "severity",
            "warnings",
        ], text: line(of:))

    /// `FILE:LINE:COLUMN: error: MESSAGE; HINT`, or `FILE: ok: 3 models, 1 warning`.
    static func line(of record: JSONValue) -> String {
        let file = record["file"]?.string ?? ""
        guard let severity = record["severity"]?.string else {
            return "\(file): \(verdict(record))"
        }
        let place = "\(file):\(record["line"]?.int ?? 1):\(record["column"]?.int ?? 1)"
        let hint = record["hint"]?.string.map { "; \($0)" } ?? ""
        return "\(place): \(severity): \(record["message"]?.string ?? "")\(hint)"
    }

    private static func verdict(_ record: JSONValue) -> String {
        let isOK = record["ok"]?.bool == true
        var parts = isOK ? [(record["models"]?.int ?? 0).counted("model")] : []
        for noun in ["error", "warning"] {
            if let count = record["\(noun)s"]?.int, count > 0 { parts.append(count.counted(noun)) }
        }
        return (isOK ? "ok: " : "failed: ") + parts.joined(separator: ", ")
    }
}
