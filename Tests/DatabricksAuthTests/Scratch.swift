import POSIX

/// A directory that goes with the test.
final class Scratch {
    let path: String

    init(_ name: String) throws { path = try FileSystem.makeTemporaryDirectory(name) }

    deinit { try? FileSystem.removeTree(path) }
}
