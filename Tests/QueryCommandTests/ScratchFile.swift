import POSIX

/// A path for one file of a test, in a directory that goes with it.
final class ScratchFile {
    private let directory: String
    var path: String { "\(directory)/file" }

    init() throws { directory = try FileSystem.makeTemporaryDirectory("query-tests") }

    deinit { try? FileSystem.removeTree(directory) }

    func text() throws -> String { String(decoding: try FileSystem.read(path), as: UTF8.self) }
}
