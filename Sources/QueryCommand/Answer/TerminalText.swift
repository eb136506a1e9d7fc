/// Makes a server's text harmless for a terminal: control characters come out as `\u001b`, wherever they stand.
///
/// So do the marks that turn the direction of text around. Line feeds and tabs pass. A CR before a LF is dropped, also when the two come in different pieces; any
/// other CR is escaped, because it would overwrite what is on the line.
struct TerminalText: Sendable {
    private var holdsCR = false

    /// The next piece, safe to show.
    mutating func escape(_ piece: String) -> String {
        var result = ""
        for scalar in piece.unicodeScalars {
            if holdsCR {
                holdsCR = false
                if scalar != "\n" { Self.appendEscape("\r", to: &result) }
            }
            switch scalar {
            case "\r": holdsCR = true
            case "\n", "\t": result.unicodeScalars.append(scalar)
            case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                Self.appendEscape(scalar, to: &result)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// What was held back at the end of the text.
    mutating func finish() -> String {
        defer { holdsCR = false }
        var result = ""
        if holdsCR { Self.appendEscape("\r", to: &result) }
        return result
    }

    private static func appendEscape(_ scalar: Unicode.Scalar, to text: inout String) {
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
}
