/// An input that is one JSON document, perhaps over several lines, or JSON Lines.
package enum JSONInput {
    /// All values, in order; what is wrong is named with its line.
    package static func values(of bytes: [UInt8]) throws(JSONLinesError) -> [JSONValue] {
        if let document = try document(bytes) { return [document] }
        var lines = JSONLinesDecoder()
        lines.append(bytes)
        lines.finish()
        var values: [JSONValue] = []
        while let line = try lines.next() { values.append(try line.value()) }
        return values
    }

    /// The one document that the input is; nil when it is empty, or JSON Lines.
    ///
    /// An input that is no document is JSON Lines if its first line is a value; else it is a broken document, and the
    /// error names the place in it.
    package static func document(_ bytes: [UInt8]) throws(JSONLinesError) -> JSONValue? {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
        do throws(JSONError) { return try JSONValue(parsing: text) } catch {
            var lines = JSONLinesDecoder()
            lines.append(text)
            lines.finish()
            guard let first = try lines.next(), (try? first.validate()) == nil else { return nil }
            throw JSONLinesError(reason: error.reason, line: error.line, byte: error.column)
        }
    }
}
