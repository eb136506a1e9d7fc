/// Why bytes are not JSON, and where.
package struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, lower case: `expected a value`, `unterminated string`.
    package let reason: String
    /// Offset of the offending byte from the start of the document, from 0.
    package let offset: Int
    /// Line, from 1; lines end with LF.
    package let line: Int
    /// Column in bytes, from 1.
    package let column: Int

    init(_ reason: String, at offset: Int, in bytes: Span<UInt8>) {
        self.reason = reason
        self.offset = offset
        var line = 1
        var lineStart = 0
        for index in 0..<min(offset, bytes.count) where bytes[index] == 0x0A {
            line += 1
            lineStart = index + 1
        }
        self.line = line
        self.column = offset - lineStart + 1
    }

    /// For a document that is not there as a whole.
    init(_ reason: String, at offset: Int, line: Int, column: Int) {
        self.reason = reason
        self.offset = offset
        self.line = line
        self.column = column
    }

    package var description: String { "\(reason) at line \(line), column \(column)" }
}
