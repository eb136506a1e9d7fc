extension MetricsText {
    /// What the gateway holds and loses by its own limits.
    static func bounds(of state: ServerState) -> String {
        var text = MetricsText()
        let held = "llm_serve_request_body_bytes"
        text.family(held, "gauge", "Bytes of request bodies in memory.")
        text.sample(held, [], "\(state.bodies.bytes)")
        let lost = "llm_serve_log_lines_lost_total"
        text.family(lost, "counter", "Log lines left out because nobody took them.")
        text.sample(lost, [], "\(state.lostLogLines())")
        return text.text
    }
}
