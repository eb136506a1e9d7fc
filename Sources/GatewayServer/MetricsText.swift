/// Writes Prometheus' text format, version 0.0.4.
struct MetricsText {
    /// What a reader is told about the format.
    static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private(set) var text = ""

    /// Begins a family of series: `kind` is `counter`, `gauge` or `histogram`.
    mutating func family(_ name: String, _ kind: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
    }

    /// One sample; label values are escaped, names must be clean.
    mutating func sample(_ name: String, _ labels: [(String, String)] = [], _ value: String) {
        text += name
        if !labels.isEmpty {
            let pairs = labels.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }
            text += "{\(pairs.joined(separator: ","))}"
        }
        text += " \(value)\n"
    }

    /// The buckets, the sum and the count of a histogram.
    mutating func histogram(
        _ name: String, _ labels: [(String, String)], _ histogram: CallMetrics.Histogram
    ) {
        var below = 0
        for (bound, count) in zip(CallMetrics.bounds.map { "\($0)" } + ["+Inf"], histogram.counts) {
            below += count
            sample("\(name)_bucket", labels + [("le", bound)], "\(below)")
        }
        sample("\(name)_sum", labels, "\(histogram.sum)")
        sample("\(name)_count", labels, "\(below)")
    }

    private static func escaped(_ value: String) -> String {
        var text = ""
        for character in value.unicodeScalars {
            switch character {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.unicodeScalars.append(character)
            }
        }
        return text
    }
}
