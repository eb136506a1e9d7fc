import POSIX

/// An empty directory of its own for one test, removed when it goes.
final class ScratchDirectory {
    let path: String

    init() throws { path = try FileSystem.makeTemporaryDirectory("posix-tests") }

    deinit { try? FileSystem.removeTree(path) }

    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }
}
