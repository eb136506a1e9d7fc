package import Failures
package import Transport

/// The settings that won, each with its origin.
package struct ResolvedConfig: Sendable {
    /// `https://host[:port]`, no slash at the end.
    package let host: String
    /// `pat`, `basic`, `oauth-m2m`.
    package let authType: String
    /// The section of the profile file that was used.
    package let profile: String?
    /// Things to tell the user once, on stderr, unless `--quiet`.
    package let warnings: [String]
    /// Things to tell with `-v`.
    package let notes: [String]

    /// A workspace that can sign requests; nothing is sent before the first `authorize`.
    ///
    /// `minTTL`: a cached OAuth token with less time left is replaced first.
    /// `refreshesAhead`: also replace it in the background before it gets that old (for servers).
    package func workspace(
        transport: any HTTPTransport, minTTL: Duration = .seconds(300), refreshesAhead: Bool = false
    ) throws(ToolError) -> Workspace {
        throw ToolError(.fault, "workspace: under construction")
    }
}
