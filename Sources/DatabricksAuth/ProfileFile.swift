package import Failures

/// The profile file (`~/.databrickscfg`), read: an INI file whose sections are profiles.
///
/// Keys of `[DEFAULT]` are not inherited; keys before the first section belong to it, a section or key that comes
/// twice is one, the last value wins (as the official CLI reads it). Unknown keys are kept. Comments are lines that
/// start with `#` or `;`, and ` #` or ` ;` after a value, except after a password. Quotes around a value go.
package struct ProfileFile: Sendable {
    /// Where the file was read, for messages.
    package let path: String
    package private(set) var sections: [Section] = []
    /// Where each section stands among them.
    private var places: [String: Int] = [:]

    /// The section that holds settings of the tools and is no profile.
    package static let settingsName = "__settings__"

    /// One `[name]` and its entries, in file order.
    package struct Section: Sendable {
        package let name: String
        package fileprivate(set) var entries: [Entry] = []

        /// The value of the last entry under one of the keys; an empty value is none.
        package func value(_ keys: [String]) -> String? {
            entries.last { keys.contains($0.key) && !$0.value.isEmpty }?.value
        }
    }

    /// One `key = value` line; the key is lower case.
    package struct Entry: Sendable {
        package let key: String
        package let value: String
        /// From 1.
        package let line: Int
    }

    /// Reads a file's bytes; the error names file and line, and never a value.
    package init(path: String, bytes: [UInt8]) throws(ToolError) {
        self.path = path
        var current = "DEFAULT"
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let lines = body.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, bytes) in lines.enumerated() {
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw problem("not UTF-8", line: index + 1)
            }
            let line = text.trimmed
            if line.isEmpty || line.hasPrefix("#") || line.hasPrefix(";") { continue }
            if line.hasPrefix("[") {
                current = try sectionName(line, number: index + 1)
                _ = place(of: current)
            } else {
                let entry = try entry(line, number: index + 1)
                sections[place(of: current)].entries.append(entry)
            }
        }
    }

    /// The profiles, in file order.
    package var profiles: [Section] { sections.filter { $0.name != Self.settingsName } }

    /// The section of a name; names are case-sensitive.
    package func section(_ name: String) -> Section? { places[name].map { sections[$0] } }

    /// The profile that is used when none is named: `default_profile` of `[__settings__]`.
    package var defaultProfile: String? {
        section(Self.settingsName)?.value(["default_profile"])
    }

    private func problem(_ reason: String, line: Int) -> ToolError {
        ToolError(.config, "\(path):\(line): \(reason)")
    }

    private func sectionName(_ line: String, number: Int) throws(ToolError) -> String {
        guard let close = line.lastIndex(of: "]") else {
            throw problem("the section name has no closing bracket", line: number)
        }
        let rest = line[line.index(after: close)...].trimmed
        guard rest.isEmpty || rest.hasPrefix("#") || rest.hasPrefix(";") else {
            throw problem("text after the section name", line: number)
        }
        let name = line[..<close].dropFirst().trimmed
        guard !name.isEmpty else { throw problem("the section name is empty", line: number) }
        return name
    }

    private func entry(_ line: String, number: Int) throws(ToolError) -> Entry {
        guard let mark = line.firstIndex(where: { $0 == "=" || $0 == ":" }) else {
            throw problem("expected `key = value` or `[profile]`", line: number)
        }
        let key = line[..<mark].trimmed.lowercased()
        guard !key.isEmpty else { throw problem("the key before `=` is missing", line: number) }
        let value = line[line.index(after: mark)...].trimmed
        return Entry(key: key, value: Self.clean(value, of: key), line: number)
    }

    private static func clean(_ value: String, of key: String) -> String {
        if let quote = value.first, quote == "\"" || quote == "'", value.count > 1,
            value.last == quote
        {
            return String(value.dropFirst().dropLast())
        }
        guard key != ConfigAttribute.password.rawValue else { return value }
        if value.hasPrefix("#") || value.hasPrefix(";") { return "" }
        let marks = [" #", " ;", "\t#", "\t;"].compactMap { value.firstRange(of: $0)?.lowerBound }
        return marks.min().map { value[..<$0].trimmed } ?? value
    }

    /// Where the section of a name stands, which is added if it is new.
    private mutating func place(of name: String) -> Int {
        if let place = places[name] { return place }
        places[name] = sections.count
        sections.append(Section(name: name))
        return sections.count - 1
    }
}
