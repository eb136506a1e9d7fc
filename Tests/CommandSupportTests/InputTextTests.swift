import Failures
import JSON
import POSIX
import Testing

@testable import CommandSupport

@Suite struct InputTextTests {
    /// A context whose stdin is a pipe that holds a text and then ends.
    private final class Piped {
        let context: ToolContext
        let input: OwnedDescriptor

        init(_ text: String, kind: FileStatus.Kind? = .fifo) throws {
            let ends = try OwnedDescriptor.pipe().ends()
            input = OwnedDescriptor(adopting: ends.input)
            let output = OwnedDescriptor(adopting: ends.output)
            try output.descriptor.write(all: Array(text.utf8))
            let console = Console(
                output: OutputChannel { _ in }, error: OutputChannel { _ in },
                input: Console.Input(descriptor: ends.input, kind: kind, isTTY: false))
            let errors = ErrorReport(
                tool: "sample", output: console.error, isJSON: false, isQuiet: false, verbosity: 0)
            context = ToolContext(
                tool: "sample", console: console, environment: [:], errors: errors)
        }
    }

    struct Case: Sendable {
        let words: [String]
        let input: String
        var kind: FileStatus.Kind? = .fifo
        var readsStdin = true
        let prompt: String?
    }

    @Test(arguments: [
        Case(words: ["a", "b"], input: "x\n", prompt: "a b\n\nx"),
        Case(words: [], input: "x\r\n", prompt: "x"),
        Case(words: ["a"], input: "", prompt: "a"),
        Case(words: [], input: "", prompt: nil),
        Case(words: ["-"], input: "x", kind: .characterDevice, prompt: "x"),
        Case(words: ["a"], input: "x", kind: .characterDevice, prompt: "a"),
        Case(words: ["a"], input: "x", kind: nil, prompt: "a"),
        Case(words: ["a"], input: "x", readsStdin: false, prompt: "a"),
        Case(words: [], input: "x\n\n", kind: .socket, prompt: "x\n"),
    ])
    func `stdin follows the prompt where a pipeline put something`(_ example: Case) async throws {
        let piped = try Piped(example.input, kind: example.kind)
        let prompt = try await InputText.prompt(
            example.words, readsStdin: example.readsStdin, piped.context)
        #expect(prompt == example.prompt)
    }

    @Test func `a body is text, a file or stdin`() throws {
        let piped = try Piped("{\"a\":1}")
        let context = piped.context
        #expect(try InputText.body("{}", flag: "--json", context) == Array("{}".utf8))
        #expect(try InputText.body("-", flag: "--json", context) == Array("{\"a\":1}".utf8))
        let error = #expect(throws: ToolError.self) {
            try InputText.body("@/nowhere/x", flag: "--json", context)
        }
        #expect(error?.code == .absent)
        #expect(error?.message == "--json: /nowhere/x: no such file or directory")
    }

    @Test func `records are read line by line, and a bad one names its place`() throws {
        let piped = try Piped("\u{FEFF}{\"a\":1}\r\n\n[2]\n{\"b\":}\n")
        var reader = RecordReader(piped.input.descriptor, name: "rows.jsonl")
        #expect(try reader.next().map(\.bytes) == Array("{\"a\":1}".utf8))
        #expect(try reader.next().map(\.index) == 1)
        let error = #expect(throws: ToolError.self) { try reader.next() }
        #expect(error?.code == .data)
        #expect(error?.message == "rows.jsonl: line 4, byte 6: expected a value")
    }

    @Test func `reading a descriptor that fails is an input failure`() {
        var reader = RecordReader(Descriptor(-1), name: "rows.jsonl")
        let error = #expect(throws: ToolError.self) { try reader.next() }
        #expect(error?.code == .io)
        #expect(error?.message == "cannot read: rows.jsonl: bad file descriptor")
    }
}
