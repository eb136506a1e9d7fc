import Failures
import POSIX

/// Writes what a login makes of a profile into the profile file, as the official CLI does.
struct ProfileWriter {
    let path: String
    /// The file as it is; nil when there is none.
    let file: ProfileFile?

    /// What a login replaces: the other ways to authenticate, and a setting that the CLI has given up.
    private static let replaced: [String] =
        ConfigAttribute.allCases.filter { attribute in
            switch attribute.group {
            case .azure, .basic, .google, .metadataService, .oauth, .pat: true
            case .envOIDC, .fileOIDC, nil: false
            }
        }.flatMap(\.fileKeys) + ["experimental_is_unified_host"]

    /// Saves a profile.
    ///
    /// The file before stays beside it as `.bak`; both are 0600; a link is followed to its target.
    ///
    /// The first profile becomes the default one, and `auth_storage` is written where nothing was, so that the CLI
    /// looks for the login where it was written to.
    func save(
        _ profile: String, values: [(key: String, value: String)], keeper: LoginPlace.Keeper
    ) throws(ToolError) {
        let target = FileSystem.resolved(path) ?? path
        do throws(SystemError) {
            let old: [UInt8]? = FileSystem.exists(target) ? try FileSystem.read(target) : nil
            var edit = ProfileEdit(old.map { String(decoding: $0, as: UTF8.self) })
            if keeper != .sdk { edit.remove(Self.replaced, in: profile) }
            edit.set(values, in: profile)
            let settings = file?.section(ProfileFile.settingsName)
            let hasProfile = file?.profiles.contains { $0.value(["host"]) != nil } == true
            var added: [(String, String)] = []
            if settings?.value(["default_profile"]) == nil, !hasProfile {
                added.append(("default_profile", profile))
            }
            if keeper != .sdk, settings?.value([LoginStorage.key]) == nil {
                added.append((LoginStorage.key, keeper.storage.rawValue))
            }
            edit.set(added, in: ProfileFile.settingsName)
            if let old { try FileSystem.replace(path + ".bak", with: old) }
            try FileSystem.replace(target, with: Array(edit.text.utf8))
        } catch {
            throw error.toolError("cannot save the profile \(profile)", .io)
        }
    }
}
