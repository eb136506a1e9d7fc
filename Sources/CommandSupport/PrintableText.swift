/// Text from elsewhere, made safe for a terminal.
package enum PrintableText {
    /// The text with control characters shown as `\u001b`, so that a terminal shows them instead of obeying.
    ///
    /// `keepingLines` lets line feeds and tabs through. C1 controls and the marks that turn the direction of text
    /// around are escaped too.
    package static func escaped(_ text: String, keepingLines: Bool = false) -> String {
        guard text.unicodeScalars.contains(where: { isControl($0) }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if !isControl(scalar) || (keepingLines && (scalar == "\n" || scalar == "\t")) {
                result.append(scalar)
            } else {
                let hex = String(scalar.value, radix: 16)
                result.append(contentsOf: "\\u".unicodeScalars)
                result.append(
                    contentsOf: String(repeating: "0", count: 4 - hex.count).unicodeScalars)
                result.append(contentsOf: hex.unicodeScalars)
            }
        }
        return String(result)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
