import DatabricksAuth
import Failures
import JSON

/// One line of `dbx-auth profiles`.
///
///     {"name":"prod","host":"https://…","auth_type":"oauth-m2m","default":true,"valid":true}
///
/// `error` says why a profile is not valid; `host`, `account_id`, `workspace_id` and `default` are left out when empty.
struct ProfileRecord {
    let name: String
    let isDefault: Bool
    /// The section's settings; nil when even reading them failed.
    let gathered: GatheredConfig?
    /// What would be used; the failure when nothing could be.
    let resolved: Result<ResolvedConfig, ToolError>
    var isValid = false
    var problem: String?

    /// Every profile with a host or an account, in file order, judged as if it were named by `--profile` alone.
    static func all(
        in profiles: ProfileStore.Contents, _ environment: [String: String],
        allowsInsecureHTTP: Bool
    ) -> [ProfileRecord] {
        let file = profiles.file
        let fallback = file.section("DEFAULT")?.value(["host"]) == nil ? nil : "DEFAULT"
        let chosen = file.defaultProfile ?? fallback
        let cleared = Set(ConfigAttribute.credentialVariables)
        let environment = environment.filter { !cleared.contains($0.key) }
        return file.profiles.filter { $0.value(["host"]) ?? $0.value(["account_id"]) != nil }.map {
            section in
            let resolver = ConfigResolver(
                environment: environment,
                flags: CredentialFlags(
                    profile: section.name, allowsInsecureHTTP: allowsInsecureHTTP),
                profiles: profiles)
            let resolved: Result<ResolvedConfig, ToolError>
            var gathered: GatheredConfig?
            do throws(ToolError) {
                let config = try resolver.gather()
                gathered = config
                resolved = .success(try config.checked())
            } catch {
                resolved = .failure(error)
            }
            var record = ProfileRecord(
                name: section.name, isDefault: section.name == chosen, gathered: gathered,
                resolved: resolved)
            if case .failure(let error) = resolved { record.problem = error.message }
            return record
        }
    }

    /// The record.
    var record: JSONValue {
        var record: JSONValue = ["name": .string(name)]
        if let host = gathered?.host?.url { record["host"] = .string(host) }
        if let id = gathered?[.accountID] { record["account_id"] = .string(id) }
        if let id = gathered?[.workspaceID] { record["workspace_id"] = .string(id) }
        if let type = (try? resolved.get())?.authType ?? gathered?[.authType] {
            record["auth_type"] = .string(type)
        }
        if isDefault { record["default"] = true }
        record["valid"] = .bool(isValid)
        if let problem { record["error"] = .string(problem) }
        return record
    }
}
