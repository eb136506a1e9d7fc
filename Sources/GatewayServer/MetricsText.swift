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

extension MetricsText {
    /// The whole document of a server.
    static func document(
        of metrics: CallMetrics, load: ServerLoad, models: Int, configuredAt: Int
    ) -> String {
        let all = metrics.all.sorted { $0.key < $1.key }
        var text = MetricsText()
        text.family(
            "llm_serve_requests_total", "counter",
            "Model calls by the status the client saw; 0 when it left before.")
        for (model, series) in all {
            for (status, count) in series.statuses.sorted(by: { $0.key < $1.key }) {
                text.sample(
                    "llm_serve_requests_total", [("model", model), ("status", "\(status)")],
                    "\(count)")
            }
        }
        text.family(
            "llm_serve_retries_total", "counter", "Upstream tries beyond the first of each call.")
        for (model, series) in all {
            text.sample("llm_serve_retries_total", [("model", model)], "\(series.retries)")
        }
        text.family("llm_serve_tokens_total", "counter", "Tokens that the upstreams counted.")
        for (model, series) in all {
            for (kind, count) in [
                ("prompt", series.promptTokens), ("completion", series.completionTokens),
            ] {
                text.sample(
                    "llm_serve_tokens_total", [("model", model), ("type", kind)], "\(count)")
            }
        }
        text.family(
            "llm_serve_first_byte_seconds", "histogram",
            "From a request's head to the first byte of its answer.")
        for (model, series) in all {
            text.histogram("llm_serve_first_byte_seconds", [("model", model)], series.toFirstByte)
        }
        text.family(
            "llm_serve_request_seconds", "histogram",
            "From a request's head to the end of its answer.")
        for (model, series) in all {
            text.histogram("llm_serve_request_seconds", [("model", model)], series.total)
        }
        for (name, help, value) in [
            ("llm_serve_requests_in_flight", "Model calls under way.", load.calls),
            (
                "llm_serve_streams_open", "Model calls under way that asked for a stream.",
                load.streams
            ),
            ("llm_serve_connections_open", "Client connections.", load.connections),
            ("llm_serve_models", "Model names of the config.", models),
            (
                "llm_serve_config_loaded_timestamp_seconds", "When the config came into service.",
                configuredAt
            ),
        ] {
            text.family(name, "gauge", help)
            text.sample(name, [], "\(value)")
        }
        return text.text
    }
}
