package import ArgumentParser
package import DatabricksAuth
package import Failures

/// Which workspace, and as whom.
package struct ProfileOptions: ParsableArguments {
    @Option(
        name: [.customShort("p"), .customLong("profile")],
        help: ArgumentHelp("Use a profile of the Databricks config file.", valueName: "name"),
        completion: .profiles)
    package var profile: String?

    @Option(help: ArgumentHelp("Use this workspace.", valueName: "url"))
    package var host: String?

    @Option(
        name: .customLong("token-file"),
        help: ArgumentHelp("Read the token from a file.", valueName: "file"))
    package var tokenFile: String?

    @Option(
        name: .customLong("client-secret-file"),
        help: ArgumentHelp("Read the OAuth client secret from a file.", valueName: "file"))
    package var clientSecretFile: String?

    @Flag(
        name: .customLong("insecure-http"),
        help: "Allow http:// to hosts that are not this machine.")
    package var insecureHTTP = false

    package init() {}

    /// The flags as the resolver takes them; `profile` is a positional PROFILE.
    package func flags(profile positional: String? = nil) -> CredentialFlags {
        CredentialFlags(
            profile: positional ?? profile, host: host, tokenFile: tokenFile,
            clientSecretFile: clientSecretFile, allowsInsecureHTTP: insecureHTTP)
    }

    /// The configuration of this call; its warnings and notes are told on the way.
    package func resolve(_ context: ToolContext) throws(ToolError) -> ResolvedConfig {
        let resolver = ConfigResolver(environment: context.environment, flags: flags())
        let config = try resolver.resolve()
        for warning in config.warnings { context.errors.warn(warning) }
        for note in config.notes { context.errors.note(note) }
        return config
    }
}
