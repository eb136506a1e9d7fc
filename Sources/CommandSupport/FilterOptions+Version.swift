import JQ

extension FilterOptions {
    /// The embedded jq, for `--version`.
    package static var libraryVersion: String { JQLibrary.version }
}
