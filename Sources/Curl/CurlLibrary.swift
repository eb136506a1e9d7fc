import CCurl

/// The libcurl that this process runs with.
package enum CurlLibrary {
    /// Name and version for `--version`: `libcurl 7.88.1`.
    package static var version: String {
        // SAFETY: curl_version answers with a static, NUL-terminated text such as `libcurl/7.88.1 OpenSSL/3.0.15`.
        guard let text = unsafe curl_version() else { return "libcurl" }
        let words = unsafe String(cString: text)
        return words.prefix { $0 != " " }.split(separator: "/").joined(separator: " ")
    }
}
