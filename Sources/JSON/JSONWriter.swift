extension JSONValue {
    /// How a value is laid out.
    package enum Layout: Sendable {
        /// No white space at all.
        case compact
        /// Two spaces a level, as jq.
        case indented
    }

    /// Appends the value's bytes; `sortedKeys` orders members by Unicode scalar, as `jq -S`.
    package func write(
        to bytes: inout [UInt8], layout: Layout = .compact, sortedKeys: Bool = false
    ) {
        JSONWriter(layout: layout, sortedKeys: sortedKeys).write(self, to: &bytes, level: 0)
    }

    /// The value's bytes, without a final newline.
    package func bytes(layout: Layout = .compact, sortedKeys: Bool = false) -> [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, layout: layout, sortedKeys: sortedKeys)
        return bytes
    }

    /// The value's text, compact unless told otherwise.
    package func text(layout: Layout = .compact, sortedKeys: Bool = false) -> String {
        String(decoding: bytes(layout: layout, sortedKeys: sortedKeys), as: UTF8.self)
    }
}

struct JSONWriter {
    let layout: JSONValue.Layout
    let sortedKeys: Bool

    func write(_ value: JSONValue, to bytes: inout [UInt8], level: Int) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .number(let number): bytes.append(contentsOf: number.text.utf8)
        case .string(let text): Self.quote(text, to: &bytes)
        case .array(let elements): write(elements, to: &bytes, level: level)
        case .object(let members): write(members, to: &bytes, level: level)
        }
    }

    private func write(_ elements: [JSONValue], to bytes: inout [UInt8], level: Int) {
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newline(to: &bytes, level: level + 1)
            write(element, to: &bytes, level: level + 1)
        }
        if !elements.isEmpty { newline(to: &bytes, level: level) }
        bytes.append(UInt8(ascii: "]"))
    }

    private func write(_ members: JSONObject, to bytes: inout [UInt8], level: Int) {
        bytes.append(UInt8(ascii: "{"))
        var places = Array(members.keys.indices)
        if sortedKeys {
            places.sort {
                members.keys[$0].unicodeScalars.lexicographicallyPrecedes(
                    members.keys[$1].unicodeScalars)
            }
        }
        for (index, place) in places.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newline(to: &bytes, level: level + 1)
            Self.quote(members.keys[place], to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            if layout == .indented { bytes.append(UInt8(ascii: " ")) }
            write(members.values[place], to: &bytes, level: level + 1)
        }
        if !members.isEmpty { newline(to: &bytes, level: level) }
        bytes.append(UInt8(ascii: "}"))
    }

    private func newline(to bytes: inout [UInt8], level: Int) {
        guard layout == .indented else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: level * 2))
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)

    /// Appends a quoted string with jq's choice of escapes: the short ones, `\u00xx` for other control characters.
    static func quote(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        let utf8 = text.utf8Span.span
        var index = 0
        while true {
            let run = index
            index = utf8.endOfVerbatimText(from: index)
            bytes.append(copying: utf8.extracting(run..<index))
            guard index < utf8.count else { break }
            escape(utf8[index], to: &bytes)
            index += 1
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
        case 0x0C: bytes.append(contentsOf: #"\f"#.utf8)
        case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
        case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
        case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
        default:
            bytes.append(contentsOf: #"\u00"#.utf8)
            bytes.append(hexDigits[Int(byte >> 4)])
            bytes.append(hexDigits[Int(byte & 15)])
        }
    }
}
