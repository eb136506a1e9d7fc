import ArgumentParser
import CommandSupport
import DatabricksAuth
import Failures

/// Whose login `login` and `logout` are about; no credential is needed to say so.
struct LoginTarget: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Profile to use, as --profile.", valueName: "profile"),
        completion: .profiles)
    var positional: String?

    @Option(
        name: [.customShort("p"), .customLong("profile")],
        help: ArgumentHelp("Use a profile of the Databricks config file.", valueName: "name"),
        completion: .profiles)
    var profile: String?

    @Option(help: ArgumentHelp("Use this workspace.", valueName: "url"))
    var host: String?

    @Flag(
        name: .customLong("insecure-http"),
        help: "Allow http:// to hosts that are not this machine.")
    var insecureHTTP = false

    func validate() throws {
        if let positional, let profile, positional != profile {
            throw ValidationError("two profiles: PROFILE and --profile differ")
        }
    }

    /// The profile that the command line names.
    var name: String? { positional ?? profile }

    /// The settings; their warnings are told on the way.
    func gather(_ context: ToolContext) throws(ToolError) -> GatheredConfig {
        let flags = CredentialFlags(
            profile: name, host: host, allowsInsecureHTTP: insecureHTTP)
        let config = try ConfigResolver(environment: context.environment, flags: flags)
            .gatherLogin()
        for warning in config.warnings { context.errors.warn(warning) }
        for note in config.notes { context.errors.note(note) }
        return config
    }
}
