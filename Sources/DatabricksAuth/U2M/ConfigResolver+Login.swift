package import Failures

extension ConfigResolver {
    /// The settings of a login or logout: no credential is needed, and the profile need not be there yet.
    ///
    /// A named profile is used, or made; without a name the profile of the host, without a host the default profile.
    /// The environment fills what is missing. Fails with `usage` when only the user can say which profile is meant.
    package func gatherLogin() throws(ToolError) -> GatheredConfig {
        let given = try flagLayer()
        let outer = try ConfigLayer.environment(environment, liteLLM: false)
        let store = surroundings.profileStore
        let named = flags.profile ?? outer.settings[.profile]?.text
        let host = given.host ?? outer.host
        let choice: ProfileStore.Choice?
        if let named {
            choice = try existing(named, store)
        } else if let host {
            choice = try store.profile(of: host)
            if choice == nil { try checkDefaultIsVacant(store, host) }
        } else {
            choice = try store.defaultProfile()
        }
        let fills = outer.keeping { $0.group == nil && $0 != .authType && $0 != .profile }
        return GatheredConfig(
            layers: [given, choice?.layer ?? ConfigLayer(), fills],
            profile: named ?? choice?.name ?? "DEFAULT", allowsPlainHTTP: flags.allowsInsecureHTTP,
            warnings: choice?.warnings ?? [], notes: choice?.notes ?? [],
            surroundings: surroundings)
    }

    /// The profile of a name; nil when it is to be made.
    private func existing(
        _ name: String, _ store: ProfileStore
    ) throws(ToolError) -> ProfileStore.Choice? {
        let isName =
            !name.isEmpty && name.trimmed == name
            && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "[" && $0 != "]" }
        guard isName else {
            throw ToolError(.usage, "\"\(name.printable)\" cannot be the name of a profile")
        }
        let isThere = try store.load()?.file.section(name) != nil
        guard isThere || name == ProfileFile.settingsName else { return nil }
        return try store.profile(name, namedBy: .flag("--profile"))
    }

    /// DEFAULT can be made, unless it is there and belongs to another host.
    private func checkDefaultIsVacant(
        _ store: ProfileStore, _ host: WorkspaceHost
    ) throws(ToolError) {
        guard let other = try store.load()?.file.section("DEFAULT")?.value(["host"]) else { return }
        throw ToolError(
            .usage,
            "no profile has the host \(host.url), and DEFAULT is that of \(other.printable)",
            hint: "name the profile to save the login in: dbx-auth login NAME --host \(host.url)")
    }
}
