/// The process's environment and the way to its files, where some credentials are found; it does not print itself.
struct Surroundings: Sendable, CustomStringConvertible, CustomReflectable {
    let environment: [String: String]
    let files: any FileReader
    /// The profile file, where it has been read before.
    let profiles: ProfileStore.Contents?

    var profileStore: ProfileStore {
        ProfileStore(environment: environment, files: files, loaded: profiles)
    }

    var description: String { "********" }
    var customMirror: Mirror { Mirror(self, children: [:]) }
}
