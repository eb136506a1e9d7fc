/// Writes events in the form of `text/event-stream`, with LF line ends.
package enum SSEEncoder {
    /// The marker that ends an OpenAI stream, as a whole event.
    package static let done = Array("data: [DONE]\n\n".utf8)

    /// Appends one event; data that holds line ends (LF, CR, CRLF) becomes several `data` lines.
    ///
    /// The name must hold no line end; the protocols' names are words.
    package static func append(
        _ data: [UInt8], name: String? = nil, to bytes: inout [UInt8]
    ) {
        bytes.reserveCapacity(bytes.count + data.count + (name?.utf8.count ?? 0) + 16)
        if let name {
            bytes.append(contentsOf: "event: ".utf8)
            bytes.append(contentsOf: name.utf8)
            bytes.append(0x0A)
        }
        var rest = data[...]
        while let end = rest.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
            appendLine(rest[..<end], to: &bytes)
            let isCRLF = rest[end] == 0x0D && end + 1 < rest.endIndex && rest[end + 1] == 0x0A
            rest = rest[(end + (isCRLF ? 2 : 1))...]
        }
        appendLine(rest, to: &bytes)
        bytes.append(0x0A)
    }

    /// One event whose data is a JSON document.
    package static func event(_ data: [UInt8], name: String? = nil) -> [UInt8] {
        var bytes: [UInt8] = []
        append(data, name: name, to: &bytes)
        return bytes
    }

    /// A comment that keeps an idle stream alive; clients skip it.
    package static func comment(_ text: String) -> [UInt8] {
        Array(": \(text)\n\n".utf8)
    }

    private static func appendLine(_ line: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: "data: ".utf8)
        bytes.append(contentsOf: line)
        bytes.append(0x0A)
    }
}
