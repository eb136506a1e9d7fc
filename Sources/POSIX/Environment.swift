import Glibc

/// The process's environment variables.
package enum Environment {
    /// All variables; of a repeated name the first, as getenv(3).
    package static func all() -> [String: String] {
        var variables: [String: String] = [:]
        // SAFETY: environ is a NULL-terminated array of C strings; tools change it only before threads start.
        var entry = unsafe environ
        while let text = unsafe entry.pointee {
            let line = unsafe String(cString: text)
            if let equals = line.utf8.firstIndex(of: UInt8(ascii: "=")) {
                let name = String(line[..<equals])
                if variables[name] == nil {
                    variables[name] = String(line[line.utf8.index(after: equals)...])
                }
            }
            unsafe entry += 1
        }
        return variables
    }

    /// One variable; nil when unset.
    package static func value(_ name: String) -> String? {
        guard let text = unsafe getenv(name) else { return nil }
        return unsafe String(cString: text)
    }

    /// Sets a variable; only before other threads start, since getenv(3) elsewhere would race.
    package static func set(_ name: String, _ value: String) { unsafe setenv(name, value, 1) }

    /// Removes a variable; only before other threads start.
    package static func unset(_ name: String) { unsafe unsetenv(name) }
}
