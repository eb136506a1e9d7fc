import Testing

@testable import POSIX

@Suite struct FileReplacementTests {
    private let scratch: ScratchDirectory

    init() throws { scratch = try ScratchDirectory() }

    private func text(_ name: String) throws -> String {
        String(decoding: try FileSystem.read(scratch(name)), as: UTF8.self)
    }

    @Test func `the old file is untouched until the new one takes its place`() throws {
        try FileSystem.replace(scratch("f"), with: Array("old".utf8), permissions: 0o644)
        let replacement = try FileReplacement(of: scratch("f"))
        try replacement.descriptor.write(all: Array("new".utf8))
        #expect(try text("f") == "old")
        let file = try replacement.commit()
        #expect(try text("f") == "new")
        #expect(try FileSystem.names(in: scratch.path) == ["f"])
        #expect(try FileSystem.status(scratch("f")).permissions == 0o600)
        // What is handed out is the new file, and goes on at its end.
        try file.descriptor.write(all: Array("er".utf8))
        #expect(try text("f") == "newer")
    }

    @Test func `one that is given up leaves nothing`() throws {
        try FileSystem.replace(scratch("f"), with: Array("old".utf8))
        do {
            let replacement = try FileReplacement(of: scratch("f"))
            try replacement.descriptor.write(all: [1])
        }
        #expect(try FileSystem.names(in: scratch.path) == ["f"])
        #expect(try text("f") == "old")
    }

    @Test func `what a killed one left is taken away`() throws {
        try FileSystem.replace(scratch("f.new"), with: Array("half".utf8))
        let replacement = try FileReplacement(of: scratch("f"))
        try replacement.descriptor.write(all: Array("whole".utf8))
        _ = try replacement.commit()
        #expect(try text("f") == "whole")
        #expect(try FileSystem.names(in: scratch.path) == ["f"])
    }

    @Test func `a directory that is not there is an error`() {
        #expect(throws: SystemError.self) { _ = try FileReplacement(of: scratch("none/f")) }
    }
}
