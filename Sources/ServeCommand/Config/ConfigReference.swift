/// A string of the config that stands for an environment variable's value.
///
/// The forms are `os.environ/NAME` (LiteLLM), `${NAME}` and `$NAME`; each is the whole string. Anything else is the
/// text itself, also a lone `$`.
enum ConfigReference: Equatable {
    /// The text as written.
    case literal(String)
    /// The value of a variable.
    case variable(String)
    /// A reference gone wrong, and why.
    case malformed(String)

    static let litellmPrefix = "os.environ/"

    init(_ text: String) {
        if text.hasPrefix(Self.litellmPrefix) {
            let name = String(text.dropFirst(Self.litellmPrefix.count))
            self =
                Self.isName(name)
                ? .variable(name) : .malformed("os.environ/ must be followed by a variable's name")
        } else if text.hasPrefix("${") {
            let name = String(text.dropFirst(2).prefix { $0 != "}" })
            self =
                text == "${\(name)}" && Self.isName(name)
                ? .variable(name) : .malformed("a reference like ${NAME} must be the whole value")
        } else if text.hasPrefix("$"), let first = text.dropFirst().unicodeScalars.first,
            Self.isNameStart(first)
        {
            let name = String(text.dropFirst())
            self =
                Self.isName(name)
                ? .variable(name) : .malformed("a reference like $NAME must be the whole value")
        } else {
            self = .literal(text)
        }
    }

    private static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, isNameStart(first) else { return false }
        return text.unicodeScalars.allSatisfy { isNameStart($0) || ("0"..."9").contains($0) }
    }

    private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
    }
}
