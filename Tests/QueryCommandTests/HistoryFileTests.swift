import Failures
import JSON
import POSIX
import Testing

@testable import QueryCommand

@Suite struct HistoryFileTests {
    private let scratch: ScratchFile

    init() throws { scratch = try ScratchFile() }

    @Test func `an exchange is one line of a file for its owner only`() throws {
        let file = try HistoryFile(scratch.path, flag: "--log")
        #expect(try FileSystem.status(scratch.path).permissions == 0o600)
        #expect(try scratch.text().isEmpty)
        try file.append(["a": 1])
        try file.append(["b": "x\ny"])
        #expect(try scratch.text() == "{\"a\":1}\n{\"b\":\"x\\ny\"}\n")
    }

    @Test func `a file that is there goes on, after its torn line`() throws {
        try FileSystem.replace(scratch.path, with: Array("{\"a\":1}\n{\"torn".utf8))
        let file = try HistoryFile(scratch.path, flag: "--log")
        try file.append(["b": 2])
        try file.append(["c": 3])
        #expect(try scratch.text() == "{\"a\":1}\n{\"torn\n{\"b\":2}\n{\"c\":3}\n")
    }

    @Test func `secrets of the request are blotted out, the answer stays`() throws {
        let file = try HistoryFile(scratch.path, flag: "--log")
        try file.append([
            "request": ["api_key": "sk-EXAMPLE-1", "messages": []],
            "response": ["text": "a password is a word"],
        ])
        let text = try scratch.text()
        #expect(!text.contains("sk-EXAMPLE-1"))
        #expect(text.contains("a password is a word"))
    }

    @Test(arguments: ["/nonexistent/x", "/"])
    func `a file that cannot be opened is told before anything is asked`(_ path: String) {
        let error = #expect(throws: ToolError.self) { try HistoryFile(path, flag: "--log") }
        #expect(error?.message.hasPrefix("--log") == true)
    }

    @Test func `a full disk is told by the flag's name`() throws {
        let file = try HistoryFile("/dev/full", flag: "--continue")
        let error = #expect(throws: ToolError.self) { try file.append(["a": 1]) }
        #expect(error?.code == .io)
        #expect(error?.message == "--continue: /dev/full: no space left on device")
    }
}
