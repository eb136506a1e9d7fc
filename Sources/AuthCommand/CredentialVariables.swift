import DatabricksAuth
import Failures

/// The variables that hand a workspace and its credential to another program.
///
/// `DATABRICKS_AUTH_TYPE` is among them so that credentials of another kind in the same environment are no conflict.
struct CredentialVariables {
    /// Name and value, the host first.
    let values: [(name: String, value: String)]

    /// The bearer of a fetched credential, or user and password as they are configured.
    init(_ config: ResolvedConfig, credential: Credential) {
        var values = [("DATABRICKS_HOST", config.host)]
        switch credential {
        case .bearer(let token):
            values += [("DATABRICKS_TOKEN", token.value.reveal()), ("DATABRICKS_AUTH_TYPE", "pat")]
        case .basic:
            let settings = config.gathered.settings
            values += [
                ("DATABRICKS_USERNAME", settings[.username]?.value.reveal() ?? ""),
                ("DATABRICKS_PASSWORD", settings[.password]?.value.reveal() ?? ""),
                ("DATABRICKS_AUTH_TYPE", "basic"),
            ]
        }
        if let id = config.gathered[.workspaceID] { values.append(("DATABRICKS_WORKSPACE_ID", id)) }
        self.values = values
    }

    /// An environment in which these are the only credential.
    func replacingCredentials(in environment: [String: String]) -> [String: String] {
        // The variable that holds an identity token may have a name of the user's own.
        let named = ConfigAttribute.oidcTokenEnv.variables.compactMap { environment[$0] }
        let cleared = Set(ConfigAttribute.credentialVariables + named)
        var result = environment.filter { name, _ in
            !cleared.contains(name) && !name.hasPrefix("ARM_")
        }
        for (name, value) in values { result[name] = value }
        return result
    }
}
