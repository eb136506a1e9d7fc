import Failures
import POSIX

/// Writes what a login makes of a profile into the profile file, as the official CLI does.
struct ProfileWriter {
    let path: String

    /// What a login replaces: the other ways to authenticate, and a setting that the CLI has given up.
    private static let replaced: [String] =
        ConfigAttribute.allCases.filter { attribute in
            switch attribute.group {
            case .azure, .basic, .google, .metadataService, .oauth, .pat: true
            case .envOIDC, .fileOIDC, nil: false
            }
        }.flatMap(\.fileKeys) + ["experimental_is_unified_host"]

    /// Saves a profile in the file as it is now: the user had minutes to edit it.
    ///
    /// The file before stays beside it as `.bak`; both are 0600; a link is followed to its target.
    ///
    /// The first profile becomes the default one, and `auth_storage` is written where nothing was, so that the CLI
    /// looks for the login where it was written to.
    func save(
        _ profile: String, values: [(key: String, value: String)], keeper: LoginPlace.Keeper
    ) throws(ToolError) {
        let target = FileSystem.resolved(path) ?? path
        let old: [UInt8]?
        do throws(SystemError) {
            old = FileSystem.exists(target) ? try FileSystem.read(target) : nil
        } catch {
            throw failure(error, profile)
        }
        var edit = ProfileEdit(old.map { String(decoding: $0, as: UTF8.self) })
        if keeper != .sdk { edit.remove(Self.replaced, in: profile) }
        edit.set(values, in: profile)
        edit.set(
            settings(try ProfileFile(path: path, bytes: old ?? []), profile, keeper),
            in: ProfileFile.settingsName)
        do throws(SystemError) {
            if let old { try FileSystem.replace(path + ".bak", with: old) }
            try FileSystem.replace(target, with: Array(edit.text.utf8))
        } catch {
            throw failure(error, profile)
        }
    }

    /// The settings that are missing in a file.
    private func settings(
        _ file: ProfileFile, _ profile: String, _ keeper: LoginPlace.Keeper
    ) -> [(key: String, value: String)] {
        let settings = file.section(ProfileFile.settingsName)
        var missing: [(String, String)] = []
        if settings?.value(["default_profile"]) == nil,
            !file.profiles.contains(where: { $0.value(["host"]) != nil })
        {
            missing.append(("default_profile", profile))
        }
        if keeper != .sdk, settings?.value([LoginStorage.key]) == nil {
            missing.append((LoginStorage.key, keeper.storage.rawValue))
        }
        return missing
    }

    private func failure(_ error: SystemError, _ profile: String) -> ToolError {
        error.toolError("cannot save the profile \(profile)", .io)
    }
}
