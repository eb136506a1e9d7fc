import JSON

/// What `llm-serve check` prints about one file: the findings, then the verdict.
struct CheckReport {
    /// The file as the user named it.
    let file: String
    /// What reading it came to.
    let loaded: LoadedConfig

    /// The report for a reader: a line a finding, then `FILE: ok: 3 models` or `FILE: failed: 2 errors`.
    var lines: [String] { loaded.findings.map(\.line) + ["\(file): \(verdict)"] }

    /// The report as records; the last one is `{"file":…,"ok":…,"models":…,"errors":…,"warnings":…}`.
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

    private var verdict: String {
        var parts = loaded.isValid ? [Self.count(loaded.modelCount, "model")] : []
        if loaded.errorCount > 0 { parts.append(Self.count(loaded.errorCount, "error")) }
        if loaded.warningCount > 0 { parts.append(Self.count(loaded.warningCount, "warning")) }
        return (loaded.isValid ? "ok: " : "failed: ") + parts.joined(separator: ", ")
    }

    private static func count(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
