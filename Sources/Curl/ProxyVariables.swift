import Glibc

/// The variables by which libcurl finds a proxy (libcurl-env(3)).
enum ProxyVariables {
    private static let names = [
        "http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY",
    ]

    /// Whether any of them is set.
    static var areSet: Bool {
        // SAFETY: the result is only compared; nothing changes the environment while transfers are made.
        names.contains { unsafe getenv($0) != nil }
    }
}
