/// Where a setting's value came from.
package enum Origin: Sendable, Hashable {
    /// A flag of the command line, `--host`.
    case flag(String)
    /// An environment variable.
    case environment(String)
    /// A section of the profile file.
    case profile(String, path: String)
    /// A credential that the service manager handed over as a file.
    case credentialFile(String)
    /// Taken from another setting: the query of a pasted host URL, or the rules of the chain.
    case derived(String)

    /// The official CLI's name of the kind of source, in `describe`.
    package var kind: String {
        switch self {
        case .flag: "flag"
        case .environment: "environment variable"
        case .profile, .credentialFile: "config file"
        case .derived: "dynamic configuration"
        }
    }

    /// The flag, variable or file; what `describe` shows beside the kind.
    package var name: String {
        switch self {
        case .flag(let name), .environment(let name), .derived(let name): name
        case .profile(_, let path), .credentialFile(let path): path
        }
    }

    /// The source in a sentence: `DATABRICKS_TOKEN`, `profile dev of ~/.databrickscfg`.
    package var phrase: String {
        switch self {
        case .flag(let name), .environment(let name): name
        case .profile(let profile, let path): "profile \(profile) of \(path)"
        case .credentialFile(let path): path
        case .derived(let name): name
        }
    }
}
