package import JSON

/// One sample of a text in Prometheus' exposition format, or in OpenMetrics.
///
/// Source: prometheus.io, "Exposition formats"; comments, units and exemplars are left out.
package struct MetricSample: Sendable, Equatable {
    package let name: String
    package let labels: [(key: String, value: String)]
    /// A number, or `NaN`, `+Inf`, `-Inf`.
    package let value: String
    /// Milliseconds in Prometheus' format, seconds in OpenMetrics; as it came.
    package let timestamp: String?

    package static func == (a: MetricSample, b: MetricSample) -> Bool { a.record == b.record }

    /// `{"name":"…","labels":{…},"value":1.5,"timestamp":…}`; what JSON has no number for is a string.
    package var record: JSONValue {
        var record: JSONValue = [
            "name": .string(name),
            "labels": .object(JSONObject(labels.map { ($0.key, .string($0.value)) })),
            "value": Self.number(value),
        ]
        record["timestamp"] = timestamp.map(Self.number)
        return record
    }

    private static func number(_ text: String) -> JSONValue {
        JSONNumber(text: text).map(JSONValue.number) ?? .string(text)
    }

    /// The samples of a text, in order; a line that is none is left out.
    package static func samples(of text: String) -> [MetricSample] {
        text.split(whereSeparator: \.isNewline).compactMap(MetricSample.init)
    }

    private init?(line: Substring) {
        var rest = line.drop { $0 == " " }
        guard rest.first != "#" else { return nil }
        let name = rest.prefix { $0 != "{" && $0 != " " && $0 != "\t" }
        rest = rest.dropFirst(name.count)
        var labels: [(key: String, value: String)] = []
        if rest.first == "{" {
            guard let read = Self.labels(&rest) else { return nil }
            labels = read
        }
        let words = rest.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }
        guard !name.isEmpty, 1...2 ~= words.count else { return nil }
        self.name = String(name)
        self.labels = labels
        value = String(words[0])
        timestamp = words.count > 1 ? String(words[1]) : nil
    }

    /// Takes `{key="value",…}`; nil when it never ends.
    private static func labels(_ rest: inout Substring) -> [(key: String, value: String)]? {
        var labels: [(key: String, value: String)] = []
        rest.removeFirst()
        while true {
            rest = rest.drop { $0 == " " || $0 == "," }
            if rest.first == "}" {
                rest.removeFirst()
                return labels
            }
            let key = rest.prefix { $0 != "=" }
            rest = rest.dropFirst(key.count)
            guard rest.hasPrefix("=\""), let value = quoted(&rest) else { return nil }
            labels.append((String(key), value))
        }
    }

    /// Takes `="text"` with its escapes; nil when it never ends.
    private static func quoted(_ rest: inout Substring) -> String? {
        rest = rest.dropFirst(2)
        var text = ""
        while let character = rest.popFirst() {
            if character == "\"" { return text }
            guard character == "\\" else {
                text.append(character)
                continue
            }
            guard let escaped = rest.popFirst() else { return nil }
            text.append(escaped == "n" ? "\n" : escaped)
        }
        return nil
    }
}
