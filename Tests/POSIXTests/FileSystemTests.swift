import Failures
import Glibc
import POSIX
import Testing

@Suite struct FileSystemTests {
    private let scratch: ScratchDirectory

    init() throws { scratch = try ScratchDirectory() }

    @Test func `a file is replaced as one step and is private`() throws {
        let path = scratch("f")
        try FileSystem.replace(path, with: [1, 2])
        try FileSystem.replace(path, with: [3])
        #expect(try FileSystem.read(path) == [3])
        let status = try FileSystem.status(path)
        #expect(status.permissions == 0o600)
        #expect(status.kind == .file)
        #expect(status.byteCount == 1)
        #expect(!status.isSharedWithOthers)
        #expect(try FileSystem.names(in: scratch.path) == ["f"])
    }

    @Test func `other permissions are given where they are asked for`() throws {
        try FileSystem.replace(scratch("f"), with: [], permissions: 0o644)
        #expect(try FileSystem.status(scratch("f")).isSharedWithOthers)
    }

    @Test func `a link is replaced and its target stays`() throws {
        try FileSystem.replace(scratch("target"), with: [1])
        #expect(unsafe symlink(scratch("target"), scratch("link")) == 0)
        try FileSystem.replace(scratch("link"), with: [2])
        #expect(try FileSystem.read(scratch("target")) == [1])
        #expect(try FileSystem.read(scratch("link")) == [2])
    }

    @Test func `a failed replacement leaves no temporary file behind`() throws {
        try FileSystem.makePrivateDirectory(scratch("taken/full"))
        let error = #expect(throws: SystemError.self) {
            try FileSystem.replace(scratch("taken"), with: [1])
        }
        #expect(error?.subject == scratch("taken"))
        #expect(try FileSystem.names(in: scratch.path) == ["taken"])
    }

    @Test func `a missing file is told apart`() {
        let error = #expect(throws: SystemError.self) { try FileSystem.read(scratch("nope")) }
        #expect(error?.isAbsent == true)
        #expect(error?.toolError("cannot read").code == .absent)
        #expect(!FileSystem.exists(scratch("nope")))
    }

    @Test func `a directory is no file, and a file too large is refused`() throws {
        try FileSystem.replace(scratch("f"), with: [UInt8](repeating: 7, count: 100_000))
        let kind = #expect(throws: SystemError.self) { try FileSystem.read(scratch.path) }
        #expect(kind?.number == EISDIR)
        let size = #expect(throws: SystemError.self) {
            try FileSystem.read(scratch("f"), limit: 99_999)
        }
        #expect(size?.isTooLarge == true)
        #expect(size?.subject == scratch("f"))
        #expect(try FileSystem.read(scratch("f"), limit: 100_000).count == 100_000)
    }

    @Test func `a FIFO is refused without waiting for a writer`() throws {
        #expect(unsafe mkfifo(scratch("p"), 0o600) == 0)
        let error = #expect(throws: SystemError.self) {
            try FileSystem.read(scratch("p"), from: .regularFile)
        }
        #expect(error?.number == EINVAL)
    }

    @Test func `a name that is taken is not created again`() throws {
        _ = try FileSystem.create(scratch("f"))
        let error = #expect(throws: SystemError.self) { _ = try FileSystem.create(scratch("f")) }
        #expect(error?.isExisting == true)
        #expect(error?.toolError("cannot create", .exists).code == .exists)
    }

    @Test func `a link to nowhere counts as taken`() throws {
        #expect(unsafe symlink(scratch("nowhere"), scratch("link")) == 0)
        #expect(throws: SystemError.self) { _ = try FileSystem.create(scratch("link")) }
    }

    @Test func `directories are private, made with their parents, and removed with what they hold`()
        throws
    {
        try FileSystem.makePrivateDirectory(scratch("a/b/c"))
        try FileSystem.makePrivateDirectory(scratch("a/b/c"))
        #expect(try FileSystem.status(scratch("a/b")).permissions == 0o700)
        try FileSystem.replace(scratch("a/b/f"), with: [])
        let error = #expect(throws: SystemError.self) {
            try FileSystem.makePrivateDirectory(scratch("a/b/f"))
        }
        #expect(error?.number == ENOTDIR)
        try FileSystem.removeTree(scratch("a"))
        try FileSystem.removeTree(scratch("a"))
        #expect(try FileSystem.names(in: scratch.path).isEmpty)
    }

    @Test func `bytes are added at the end`() throws {
        for byte in [1, 2] as [UInt8] {
            let file = try FileSystem.openForAppending(scratch("log"))
            try file.descriptor.write(all: [byte])
        }
        #expect(try FileSystem.read(scratch("log")) == [1, 2])
    }

    @Test(arguments: [("a/b", "a"), ("b", "."), ("/b", "/"), ("a/b/c", "a/b")])
    func `a path has a parent`(path: String, parent: String) {
        #expect(FileSystem.parent(of: path) == parent)
    }

    @Test func `a lock has one holder`() throws {
        let first = try FileLock.attempt(scratch("lock"))
        let isFirst = first != nil
        let second = try FileLock.attempt(scratch("lock"))
        let isSecond = second != nil
        #expect(isFirst && !isSecond)
        _ = consume first
        let third = try FileLock.attempt(scratch("lock"))
        let isThird = third != nil
        #expect(isThird)
    }
}
