import JSON

/// The one line that `llm-serve` prints when it answers requests.
enum ReadyLine {
    /// The line, without its end.
    ///
    /// `{"event":"listening","url":"http://127.0.0.1:4000","pid":123,"models":7}`
    static func text(url: String, processID: Int32, models: Int) -> String {
        let record: JSONValue = [
            "event": "listening", "url": .string(url), "pid": .number(JSONNumber(processID)),
            "models": .number(JSONNumber(models)),
        ]
        return record.text()
    }

    /// The base URL of a listener; an IPv6 address gets its brackets.
    static func url(host: String, port: Int) -> String {
        host.contains(":") ? "http://[\(host)]:\(port)" : "http://\(host):\(port)"
    }
}
