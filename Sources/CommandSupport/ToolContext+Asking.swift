package import Failures
import POSIX

extension ToolContext {
    /// Writes a line of talk to stderr, also with `--quiet`: what the user must see to go on.
    package func say(_ line: String) throws(ToolError) {
        do throws(SystemError) {
            try console.error.line("\(tool): \(line)")
        } catch {
            throw error.toolError("cannot write")
        }
    }

    /// Asks for one line; `alternative` is how to give it otherwise.
    ///
    /// Fails with `usage` where nobody may be asked, or no answer comes.
    package func ask(_ question: String, or alternative: String) throws(ToolError) -> String {
        let answer = mayAsk ? try line(after: question) : ""
        guard answer.contains(where: { !$0.isWhitespace }) else {
            throw ToolError(
                .usage, "\(alternative) is needed here",
                hint: mayAsk ? nil : "it is asked for on a terminal, without --no-input")
        }
        return answer
    }

    private func line(after question: String) throws(ToolError) -> String {
        do throws(SystemError) {
            try console.error.write(question)
            try console.error.flush()
            var line: [UInt8] = []
            while !line.contains(UInt8(ascii: "\n")) {
                let bytes = try console.input.descriptor.read()
                if bytes.isEmpty { break }
                line += bytes
            }
            return String(decoding: line.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        } catch {
            throw error.toolError("cannot ask")
        }
    }
}
