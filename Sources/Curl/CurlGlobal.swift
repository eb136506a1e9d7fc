import CCurl

/// libcurl's process-wide state, set up by the first transfer thread and kept until the process ends.
enum CurlGlobal {
    /// Runs once; later reads wait for the first to finish.
    static let start: Void = {
        // SAFETY: called once per process, as curl_global_init(3) asks; the flag value is libcurl's own.
        _ = curl_global_init(Int(CURL_GLOBAL_SSL))
    }()
}
