import DatabricksAuth
import Failures
import Glibc
import POSIX
import Testing

/// A file of secrets that is a FIFO, as in `--token-file <(pass show token)`.
@Suite struct SystemFilesTests {
    private let scratch: Scratch
    private let fifo: String

    init() throws {
        scratch = try Scratch("system-files-tests")
        fifo = "\(scratch.path)/fifo"
        let status = unsafe mkfifo(fifo, 0o600)
        try #require(status == 0)
    }

    @Test func `a FIFO is read to its end when somebody writes to it`() throws {
        DetachedThread.start { [fifo] in
            do {
                let writer = try FileSystem.openForAppending(fifo)
                for text in ["dapi-", "EXAMPLE"] {
                    try writer.descriptor.write(all: Array(text.utf8))
                }
            } catch {
                Issue.record(error)
            }
        }
        let contents = try #require(try SystemFiles().read(fifo))
        #expect(String(decoding: contents.bytes, as: UTF8.self) == "dapi-EXAMPLE")
        // Who may read a pipe is no question of its mode.
        #expect(contents.mode == 0o600)
    }

    @Test func `a FIFO that nobody writes to is not waited for without end`() {
        let error = #expect(throws: ToolError.self) {
            try SystemFiles(patience: .milliseconds(1)).read(fifo)
        }
        #expect(error?.code == .later)
        #expect(error?.message == "cannot read \(fifo): nothing came for 0.001 seconds")
    }
}
