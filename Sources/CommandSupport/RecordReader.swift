package import Failures
package import JSON
package import POSIX

/// Reads JSON Lines from a descriptor, one record at a time and never more than a piece ahead.
///
/// The rules of a line are `JSONLinesDecoder`'s. Blocks while it waits for input.
package struct RecordReader {
    private let input: Descriptor
    /// What the records come from, for messages: `stdin` or a file's name.
    private let name: String
    private var decoder = JSONLinesDecoder()
    private var isAtEnd = false

    package init(_ input: Descriptor, name: String? = nil) {
        self.input = input
        self.name = name ?? input.name
    }

    /// The next record, known to be JSON; nil at the end of input.
    ///
    /// A bad line is `data` and names line and byte; a read that fails is `io`.
    package mutating func next() throws(ToolError) -> JSONLinesDecoder.Line? {
        do {
            while true {
                if let line = try decoder.next() {
                    try check(line)
                    return line
                }
                if isAtEnd { return nil }
                let bytes = try input.read()
                if bytes.isEmpty {
                    isAtEnd = true
                    decoder.finish()
                } else {
                    decoder.append(bytes)
                }
            }
        } catch let error as JSONLinesError {
            throw ToolError(.data, "\(name): \(error)", cause: error)
        } catch let error as SystemError {
            throw SystemError(error.number, error.call, name).toolError("cannot read", .io)
        } catch {
            throw ToolMain.toolError(error)
        }
    }

    /// A line that ends within a value is most often the first one of an indented document.
    private func check(_ line: JSONLinesDecoder.Line) throws(ToolError) {
        do { try line.validate() } catch {
            throw ToolError(
                .data, "\(name): \(error)",
                hint: error.byte > line.bytes.count ? "one record a line, as jq -c . prints" : nil,
                cause: error)
        }
    }
}
