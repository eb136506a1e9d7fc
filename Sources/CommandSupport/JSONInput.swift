package import JSON

/// The values of an input that is one JSON document, perhaps over several lines, or JSON Lines.
package enum JSONInput {
    /// All values, in order; a bad line is named.
    package static func values(of bytes: [UInt8]) throws(JSONLinesError) -> [JSONValue] {
        if let whole = try? JSONValue(parsing: bytes) { return [whole] }
        var lines = JSONLinesDecoder()
        lines.append(bytes)
        lines.finish()
        var values: [JSONValue] = []
        while let line = try lines.next() { values.append(try line.value()) }
        return values
    }
}
