import CommandSupport
import Failures
import JSON

/// The endpoint names of a command line, with `-` replaced by what stands on stdin.
enum EndpointNames {
    /// The names in order; on stdin one a line, or records that have a `name`.
    static func resolve(_ arguments: [String], _ context: ToolContext) throws(ToolError) -> [String]
    {
        if let empty = arguments.firstIndex(of: "") {
            throw ToolError(.usage, "name \(empty + 1) is empty")
        }
        guard arguments.filter({ $0 == "-" }).count < 2 else {
            throw ToolError(.usage, "'-' can stand for stdin only once")
        }
        var names: [String] = []
        for argument in arguments {
            names += argument == "-" ? try read(try InputText.readAll(context)) : [argument]
        }
        return names
    }

    /// The names that some input holds, on lines or in one JSON document.
    static func read(_ input: [UInt8]) throws(ToolError) -> [String] {
        let whole = try? JSONValue(parsing: input)
        if let whole, let records = whole.array ?? whole.object.map({ _ in [whole] }) {
            return try records.enumerated().map { place, record throws(ToolError) in
                guard let name = name(record) else {
                    throw ToolError(.data, "stdin: no name in record \(place + 1)")
                }
                return name
            }
        }
        var decoder = JSONLinesDecoder()
        decoder.append(input)
        decoder.finish()
        var names: [String] = []
        do {
            while let line = try decoder.next() { names.append(try name(line)) }
        } catch {
            throw ToolError(.data, "stdin: \(error)")
        }
        return names
    }

    /// A record's `name`, a JSON string, or the line itself.
    private static func name(
        _ line: JSONLinesDecoder.Line
    ) throws(JSONLinesError) -> String {
        let text = line.bytes.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
        guard text.first == UInt8(ascii: "{") || text.first == UInt8(ascii: "\"") else {
            return String(decoding: text, as: UTF8.self)
        }
        guard let name = name(try line.value()) else {
            throw JSONLinesError(reason: "no name in this record", line: line.number, byte: 1)
        }
        return name
    }

    private static func name(_ record: JSONValue) -> String? {
        record.string ?? record["name"]?.string
    }
}
