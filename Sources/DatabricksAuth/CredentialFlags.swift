/// What the command line says about host and credential; nil means that the flag was not given.
///
/// There is no flag for a secret itself, only for the file that holds it.
package struct CredentialFlags: Sendable {
    /// `--profile`, or the positional PROFILE of `dbx-auth`.
    package var profile: String?
    /// `--host`.
    package var host: String?
    /// `--token-file`; `-` reads stdin.
    package var tokenFile: String?
    /// `--client-secret-file`; `-` reads stdin.
    package var clientSecretFile: String?
    /// `--insecure-http`: allow a plain `http://` host that is not loopback.
    package var allowsInsecureHTTP: Bool

    package init(
        profile: String? = nil, host: String? = nil, tokenFile: String? = nil,
        clientSecretFile: String? = nil, allowsInsecureHTTP: Bool = false
    ) {
        self.profile = profile
        self.host = host
        self.tokenFile = tokenFile
        self.clientSecretFile = clientSecretFile
        self.allowsInsecureHTTP = allowsInsecureHTTP
    }
}
