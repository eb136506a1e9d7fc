import Glibc
import POSIX
import Testing

@Suite struct PrivateFileTests {
    private let scratch: ScratchDirectory

    init() throws { scratch = try ScratchDirectory() }

    @Test func `a file of ours is read`() throws {
        try FileSystem.replace(scratch("f"), with: [1, 2])
        #expect(FileSystem.readPrivate(scratch("f"), limit: 2) == .bytes([1, 2]))
        #expect(FileSystem.readPrivate(scratch("f"), limit: 1) == .refused("it is too large"))
        #expect(FileSystem.readPrivate(scratch("none"), limit: 1) == .absent)
    }

    @Test(arguments: [0o640, 0o604, 0o620, 0o602, 0o644])
    func `a file that others have access to is refused`(mode: UInt32) throws {
        try FileSystem.replace(scratch("f"), with: [1], permissions: mode)
        #expect(
            FileSystem.readPrivate(scratch("f"), limit: 9)
                == .refused("others have access to it"))
    }

    @Test func `links are refused, whatever is behind them`() throws {
        try FileSystem.replace(scratch("f"), with: [1])
        #expect(unsafe symlink(scratch("f"), scratch("link")) == 0)
        #expect(unsafe symlink(scratch("none"), scratch("dangling")) == 0)
        for name in ["link", "dangling"] {
            #expect(FileSystem.readPrivate(scratch(name), limit: 9) == .refused("it is a link"))
        }
    }

    @Test func `a FIFO is refused without waiting for its writer`() throws {
        #expect(unsafe mkfifo(scratch("fifo"), 0o600) == 0)
        let refused = PrivateFile.refused("it is not a regular file")
        #expect(FileSystem.readPrivate(scratch("fifo"), limit: 9) == refused)
        #expect(FileSystem.readPrivate(scratch.path, limit: 9) == refused)
    }

    @Test func `a directory is made private, and one that others write to is refused`() throws {
        try FileSystem.ensurePrivateDirectory(scratch("a/b"))
        #expect(try FileSystem.status(scratch("a/b")).permissions == 0o700)
        #expect(unsafe chmod(scratch("a/b"), 0o777) == 0)
        let error = #expect(throws: SystemError.self) {
            try FileSystem.ensurePrivateDirectory(scratch("a/b"))
        }
        #expect(error?.isDenied == true)
    }

    @Test func `a path is resolved through its links`() throws {
        try FileSystem.replace(scratch("f"), with: [1])
        #expect(unsafe symlink("f", scratch("link")) == 0)
        let resolved = try #require(FileSystem.resolved(scratch("link")))
        #expect(resolved.hasSuffix("/f"))
        #expect(FileSystem.resolved(scratch("none")) == nil)
    }
}
