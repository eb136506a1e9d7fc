import CCurl

/// The libcurl that this process runs with.
package enum CurlLibrary {
    /// Name and version for `--version`: `libcurl 7.88.1`.
    package static var version: String {
        // SAFETY: the handle is only compared; curl_version answers with a static, NUL-terminated text such as
        // `libcurl/7.88.1 OpenSSL/3.0.15`.
        guard unsafe ccurl_load() != nil, let text = unsafe ccurl_version() else {
            return "no libcurl"
        }
        let words = unsafe String(cString: text)
        return words.prefix { $0 != " " }.split(separator: "/").joined(separator: " ")
    }

    /// Starts to load libcurl and its thirty libraries on a thread of their own, which takes 4 ms.
    ///
    /// For a process that is sure to send something soon; it also reads the environment, so nothing may change that
    /// from now on.
    package static func startLoading() { CurlGlobal.begin() }
}
