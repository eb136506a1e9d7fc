import Failures
import JSON

/// Reads CSV: a header line and rows, as RFC 4180 has it; pure.
///
/// Fields are separated by commas, lines end with LF or CRLF, a field in double quotes may hold commas, line ends and doubled
/// quotes. A quoted field is a string. Of the others an empty one is null, `true` and `false` are booleans, what JSON
/// takes for a number is that number, digit for digit (`007` is none, so it stays a string), and the rest are
/// strings. A byte order mark is skipped, and so are empty lines. Bytes that are no UTF-8 are refused.
struct CSVReader {
    private let bytes: [UInt8]
    private let name: String
    private var place = 0
    private var line = 1

    private enum Byte {
        static let comma = UInt8(ascii: ","), quote = UInt8(ascii: "\"")
        static let lineFeed: UInt8 = 0x0A, carriageReturn: UInt8 = 0x0D
    }

    /// - Parameter name: what the bytes come from, for messages.
    static func frame(_ bytes: [UInt8], name: String) throws(ToolError) -> DataFrame {
        var reader = CSVReader(bytes, name: name)
        let header = try reader.row() ?? []
        var frame = DataFrame()
        for (place, field) in header.enumerated() {
            guard !frame.columns.contains(field.text) else {
                throw ToolError(.data, "\(name): line 1: column \(field.text) comes twice")
            }
            guard !field.text.isEmpty else {
                throw ToolError(.data, "\(name): line 1: column \(place + 1) has no name")
            }
            frame.columns.append(field.text)
        }
        while true {
            let line = reader.line
            guard let row = try reader.row() else { return frame }
            guard row.count == header.count else {
                throw ToolError(
                    .data,
                    "\(name): line \(line): \(row.count) fields where the header has \(header.count)"
                )
            }
            frame.rows.append(row.map(\.value))
        }
    }

    private init(_ bytes: [UInt8], name: String) {
        self.bytes = bytes
        self.name = name
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    private struct Field {
        var text: String
        var isQuoted: Bool

        var value: JSONValue {
            guard !isQuoted else { return .string(text) }
            switch text {
            case "": return .null
            case "true": return true
            case "false": return false
            default: return JSONNumber(text: text).map { .number($0) } ?? .string(text)
            }
        }
    }

    /// The next row that is not an empty line; nil at the end.
    private mutating func row() throws(ToolError) -> [Field]? {
        while place < bytes.count, isLineEnd { skipLineEnd() }
        guard place < bytes.count else { return nil }
        var fields = [try field()]
        while place < bytes.count, bytes[place] == Byte.comma {
            place += 1
            fields.append(try field())
        }
        guard place == bytes.count || isLineEnd else {
            throw ToolError(.data, "\(name): line \(line): text after a closing quote")
        }
        skipLineEnd()
        return fields
    }

    private mutating func field() throws(ToolError) -> Field {
        guard place < bytes.count, bytes[place] == Byte.quote else {
            let start = place
            while place < bytes.count, bytes[place] != Byte.comma, !isLineEnd {
                if bytes[place] == Byte.quote {
                    throw ToolError(
                        .data,
                        "\(name): line \(line): a quote within a field that does not begin with one"
                    )
                }
                place += 1
            }
            return Field(text: try text(bytes[start..<place]), isQuoted: false)
        }
        let start = line
        var content: [UInt8] = []
        place += 1
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == Byte.quote {
                guard place < bytes.count, bytes[place] == Byte.quote else {
                    return Field(text: try text(content[...]), isQuoted: true)
                }
                place += 1
            }
            if byte == Byte.lineFeed { line += 1 }
            content.append(byte)
        }
        throw ToolError(.data, "\(name): line \(start): a quoted field does not end")
    }

    private func text(_ bytes: ArraySlice<UInt8>) throws(ToolError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ToolError(.data, "\(name): line \(line): not UTF-8")
        }
        return text
    }

    private var isLineEnd: Bool {
        bytes[place] == Byte.lineFeed
            || (bytes[place] == Byte.carriageReturn
                && (place + 1 == bytes.count || bytes[place + 1] == Byte.lineFeed))
    }

    private mutating func skipLineEnd() {
        guard place < bytes.count else { return }
        if bytes[place] == Byte.carriageReturn { place += 1 }
        if place < bytes.count, bytes[place] == Byte.lineFeed { place += 1 }
        line += 1
    }
}
