import JSON

/// A place in a config file; lines and columns count from 1, columns in Unicode scalars.
struct ConfigMark: Sendable, Hashable, Comparable {
    /// Line, from 1.
    let line: Int
    /// Column, from 1.
    let column: Int
    /// Which of the files that were read: 0 is the one that the user named, the others it includes.
    var file = 0

    /// Where findings about the file as a whole point.
    static let start = ConfigMark(line: 1, column: 1)

    static func < (a: ConfigMark, b: ConfigMark) -> Bool {
        (a.file, a.line, a.column) < (b.file, b.line, b.column)
    }
}

/// One thing that is wrong with a config file, or looks it.
struct ConfigFinding: Sendable, Hashable {
    /// Whether the file can be served.
    enum Severity: String, Sendable {
        /// The file cannot be served.
        case error
        /// The file can be served, and something in it has no effect or is unwise.
        case warning
    }

    /// The file as the user named it; `<stdin>` for `-`.
    let file: String
    /// The value or key in question.
    let mark: ConfigMark
    /// Whether the file can be served in spite of it.
    let severity: Severity
    /// What is wrong, lower case, no full stop, never a secret.
    let message: String
    /// What to write instead.
    let hint: String?

    /// The line that `check` prints: `FILE:LINE:COLUMN: error: MESSAGE; HINT`.
    var line: String { CheckReport.line(of: record) }

    /// The record that `check -o jsonl` prints.
    var record: JSONValue {
        var record: JSONValue = [
            "file": .string(file), "line": .number(JSONNumber(mark.line)),
            "column": .number(JSONNumber(mark.column)), "severity": .string(severity.rawValue),
            "message": .string(message),
        ]
        if let hint { record["hint"] = .string(hint) }
        return record
    }
}

/// A file that could not be read as a document at all; becomes the only error finding of that file.
struct ConfigSyntaxError: Error, Hashable {
    /// Where reading stopped.
    let mark: ConfigMark
    /// What was met there.
    let message: String
    /// What to write instead.
    var hint: String?
}
