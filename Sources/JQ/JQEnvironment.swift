import Glibc

/// Which environment variables a jq program must not see.
///
/// libjq copies the process's environment into `$ENV` when a program compiles, so credentials are removed from the
/// environment itself. A tool reads what it needs before that.
package enum JQEnvironment {
    /// Removed by name: credentials, and what only serves to get them.
    package static let hiddenNames: Set<String> = [
        "ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_URL", "ARM_CLIENT_ID",
        "ARM_CLIENT_SECRET", "ARM_TENANT_ID", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN", "CREDENTIALS_DIRECTORY", "DATABASE_URL", "DATABRICKS_API_KEY",
        "DATABRICKS_CLIENT_ID", "DATABRICKS_CLIENT_SECRET", "DATABRICKS_METADATA_SERVICE_URL",
        "DATABRICKS_OIDC_TOKEN", "DATABRICKS_OIDC_TOKEN_FILE", "DATABRICKS_OIDC_TOKEN_FILEPATH",
        "DATABRICKS_PASSWORD", "DATABRICKS_TOKEN", "DATABRICKS_USERNAME",
        "GOOGLE_APPLICATION_CREDENTIALS", "GOOGLE_CREDENTIALS", "LITELLM_MASTER_KEY",
        "OPENAI_API_KEY", "PGPASSWORD", "REDIS_URL", "SYSTEM_ACCESSTOKEN",
    ]

    /// Removed by the end of their name, in any case.
    package static let hiddenEndings = [
        "_ACCESSTOKEN", "_ACCESS_KEY", "_API_KEY", "_API_TOKEN", "_APIKEY", "_AUTH_TOKEN",
        "_CREDENTIALS", "_MASTER_KEY", "_PASSWD", "_PASSWORD", "_PRIVATE_KEY", "_SALT_KEY",
        "_SECRET", "_SECRET_KEY", "_TOKEN",
    ]

    /// Whether jq programs must not see a variable; `alsoHidden` are names that settings chose.
    package static func isHidden(_ name: String, alsoHidden: Set<String> = []) -> Bool {
        if hiddenNames.contains(name) || alsoHidden.contains(name) { return true }
        let upper = name.uppercased()
        return hiddenEndings.contains { upper.hasSuffix($0) }
    }

    /// Removes the credentials from this process's environment, for good.
    ///
    /// Also removes the variable that `DATABRICKS_OIDC_TOKEN_ENV` names. To be called before other threads start:
    /// getenv(3) elsewhere would race.
    static func hideCredentials() {
        var alsoHidden: Set<String> = []
        if let chosen = unsafe getenv("DATABRICKS_OIDC_TOKEN_ENV") {
            unsafe alsoHidden.insert(String(cString: chosen))
        }
        var hidden: [String] = []
        // SAFETY: environ is a NULL-terminated array of C strings, unchanged while it is walked.
        var entry = unsafe environ
        while let line = unsafe entry.pointee {
            let name = unsafe String(cString: line).prefix { $0 != "=" }
            if isHidden(String(name), alsoHidden: alsoHidden) { hidden.append(String(name)) }
            unsafe entry += 1
        }
        for name in hidden { unsafe unsetenv(name) }
    }
}
