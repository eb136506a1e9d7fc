import ArgumentParser

/// How `dbx-auth env` writes variables.
enum EnvironmentFormat: String, CaseIterable, ExpressibleByArgument {
    /// `export NAME='value'` for POSIX shells: `eval "$(dbx-auth env)"`.
    case sh
    /// `NAME=value`, quoted only where needed, for `docker --env-file` and dotenv readers.
    case dotenv
    /// One object, `{"env":{…}}`, as the official CLI.
    case json
    /// systemd's EnvironmentFile syntax.
    case systemd

    /// One line that sets a variable; `json` has no lines.
    func line(_ name: String, _ value: String) -> String {
        switch self {
        case .sh: "export \(name)=\(Self.shellQuoted(value))"
        case .dotenv, .systemd, .json: "\(name)=\(Self.doubleQuoted(value))"
        }
    }

    /// In single quotes, where nothing is special but the quote itself.
    private static func shellQuoted(_ value: String) -> String {
        "'"
            + value.split(separator: "'", omittingEmptySubsequences: false).joined(
                separator: #"'\''"#)
            + "'"
    }

    /// As it is when every byte is harmless, since `docker --env-file` keeps quotes; else in double quotes.
    private static func doubleQuoted(_ value: String) -> String {
        let isPlain = value.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: "_-./:@%+=,".utf8.contains(byte)
            }
        }
        guard !isPlain else { return value }
        let escaped = value.map { "\"\\$`".contains($0) ? "\\\($0)" : String($0) }.joined()
        return "\"\(escaped)\""
    }
}
