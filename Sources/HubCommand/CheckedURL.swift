import DatabricksAuth
import Failures

/// A URL that a user named, fit to be asked: https, or http to this machine.
struct CheckedURL {
    let text: String
    /// The URL without its query, where secrets like to be.
    let shown: String

    /// Checks a URL; without a scheme it is https.
    ///
    /// `isPlainAllowed` lets http go anywhere.
    init(_ url: String, isPlainAllowed: Bool) throws(ToolError) {
        shown = Self.shown(url)
        let host: WorkspaceHost
        do { host = try WorkspaceHost(url) } catch {
            throw ToolError(.usage, "\(shown) is no URL: \(error.reason)")
        }
        guard !host.isPlain || host.isLoopback || isPlainAllowed else {
            throw ToolError(
                .config, "\(shown) would be asked without encryption",
                hint: "use https://, or --insecure-http")
        }
        text = url.contains("://") ? url : "https://\(url)"
    }

    /// A URL without its query, checked or not.
    static func shown(_ url: String) -> String { String(url.prefix { $0 != "?" && $0 != "#" }) }
}
