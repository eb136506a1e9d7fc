package import Failures

/// Turns flags, environment and profile file into one configuration whose values know where they came from.
///
/// Nothing is sent; the only effects are file reads.
package struct ConfigResolver: Sendable {
    package var environment: [String: String]
    package var flags: CredentialFlags
    package var files: any FileReader

    package init(
        environment: [String: String], flags: CredentialFlags = CredentialFlags(),
        files: any FileReader
    ) {
        self.environment = environment
        self.flags = flags
        self.files = files
    }

    /// The configuration to use.
    ///
    /// Fails with `config` (invalid or ambiguous settings), `auth` (no credential), `absent` (a named profile or
    /// file that does not exist) or `usage`.
    package func resolve() throws(ToolError) -> ResolvedConfig {
        throw ToolError(.fault, "resolve: under construction")
    }
}
