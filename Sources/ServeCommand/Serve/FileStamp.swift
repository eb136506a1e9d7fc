import POSIX

/// What tells one state of a file from another without reading it.
struct FileStamp: Sendable, Equatable {
    private let status: FileStatus?

    /// The file as it is now; that it is not there is a state too.
    init(of path: String) { status = try? FileSystem.status(path) }

    /// Whether the file is there.
    var exists: Bool { status != nil }
}
