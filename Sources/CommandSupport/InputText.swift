package import Failures
import POSIX

/// What comes in by stdin, and by arguments that may stand for a file.
package enum InputText {
    /// The prompt of a command: its words, then whatever is piped in after a blank line.
    ///
    /// A pipe, file or socket on stdin is read unless `readsStdin` is false; a terminal or `/dev/null` only when the one
    /// word is `-`. One trailing newline of stdin is dropped. Nil when there is neither word nor input.
    package static func prompt(
        _ words: [String], readsStdin: Bool, _ context: ToolContext
    ) async throws(ToolError) -> String? {
        let isDash = words == ["-"]
        let text = isDash || words.isEmpty ? nil : words.joined(separator: " ")
        guard isDash || (readsStdin && isPiped(context.console.input)) else { return text }
        let piped = try read(context, announcing: text != nil && !isDash)
        let input = self.text(piped, of: "stdin", context)
        guard let text else { return input.isEmpty ? nil : input }
        return input.isEmpty ? text : "\(text)\n\n\(input)"
    }

    /// Bytes as text without one line end at its end.
    ///
    /// What is not UTF-8 becomes U+FFFD, which is told: a log with a stray byte is still worth a question.
    package static func text(
        _ bytes: [UInt8], of name: String, _ context: ToolContext
    ) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return withoutFinalNewline(text) }
        context.errors.warn("\(name) is not all UTF-8; each other byte goes as U+FFFD")
        return withoutFinalNewline(String(decoding: bytes, as: UTF8.self))
    }

    /// Whether stdin is something that a pipeline put there.
    package static func isPiped(_ input: Console.Input) -> Bool {
        switch input.kind {
        case .fifo, .file, .socket: true
        default: false
        }
    }

    /// The bytes behind `BODY`, `@FILE` or `-`.
    package static func body(
        _ argument: String, flag: String, _ context: ToolContext
    ) throws(ToolError) -> [UInt8] {
        if argument == "-" { return try readAll(context) }
        guard argument.hasPrefix("@") else { return Array(argument.utf8) }
        let path = String(argument.dropFirst())
        if path == "-" { return try readAll(context) }
        do { return try FileSystem.read(path) } catch {
            throw error.toolError("\(flag)", error.isAbsent ? .absent : .io)
        }
    }

    /// All of stdin.
    package static func readAll(_ context: ToolContext) throws(ToolError) -> [UInt8] {
        do { return try context.console.input.descriptor.readAll() } catch {
            throw error.toolError("cannot read", .io)
        }
    }

    /// The text without one line end at its end.
    package static func withoutFinalNewline(_ text: String) -> String {
        var bytes = text.utf8[...]
        if bytes.last == 0x0A { bytes = bytes.dropLast() }
        if bytes.last == 0x0D { bytes = bytes.dropLast() }
        return String(Substring(bytes))
    }

    /// Reads stdin to its end; on a terminal, says after three silent seconds what it is waiting for.
    private static func read(
        _ context: ToolContext, announcing: Bool
    ) throws(ToolError) -> [UInt8] {
        let input = context.console.input.descriptor
        if announcing, context.console.error.isTTY,
            (try? input.wait(for: .input, timeout: .seconds(3))) == false
        {
            context.errors.warn("waiting for stdin; --no-stdin goes on without it")
        }
        return try readAll(context)
    }
}
