import CommandSupport
import JSON

/// How `llm-serve status` looks to people.
enum ServerStatus {
    /// A line for the server, and a line for each reason that its last reload was refused.
    static let shape = RecordShape(
        isList: false,
        columns: [
            ("URL", "url"), ("PID", "pid"), ("CONFIG", "config"), ("MODELS", "models"),
            ("RELOADS", "reloads"), ("IN FLIGHT", "in_flight"), ("STREAMS", "streams"),
        ].map { title, key in
            TableColumn(title) { $0[key]?.string ?? $0[key]?.int.map { "\($0)" } ?? "" }
        }, prefersTextOnTerminal: true,
        knownFields: [
            "config", "config_errors", "connections", "draining", "in_flight", "loaded", "models",
            "pid", "reloads", "started", "streams", "url", "version",
        ], text: text(of:))

    /// `http://127.0.0.1:4000 (pid 123) serves 7 models of c.yaml, loaded 2026-…; 2 calls in flight, 1 stream`.
    static func text(of record: JSONValue) -> String {
        func number(_ key: String) -> Int { record[key]?.int ?? 0 }
        func string(_ key: String) -> String { PrintableText.escaped(record[key]?.string ?? "") }
        let verb = record["draining"]?.bool == true ? "drains" : "serves"
        let head =
            "\(string("url")) (pid \(number("pid"))) \(verb) \(number("models").counted("model"))"
            + " of \(string("config")), loaded \(string("loaded"));"
            + " \(number("in_flight").counted("call")) in flight, \(number("streams").counted("stream"))"
        let errors = record["config_errors"]?.array ?? []
        return ([head] + errors.map { "not reloaded: \(PrintableText.escaped($0.string ?? ""))" })
            .joined(separator: "\n")
    }
}
