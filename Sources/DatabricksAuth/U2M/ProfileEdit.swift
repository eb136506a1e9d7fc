/// Changes to the text of a profile file that leave everything else as it was: comments, blank lines, unknown keys.
struct ProfileEdit {
    private var lines: [String]

    /// What a new file begins with, as the official CLI's.
    private static let preface = """
        ; The profile defined in the DEFAULT section is to be used as a fallback when no profile is explicitly specified.
        [DEFAULT]
        """

    /// Takes a file's text; nil starts a new file.
    init(_ text: String?) {
        lines = (text ?? Self.preface).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
    }

    /// The changed text.
    var text: String { lines.map { $0 + "\n" }.joined() }

    /// Sets keys of a section, in this order; one that is there keeps its line and what stands before the value.
    mutating func set(_ values: [(key: String, value: String)], in section: String) {
        var added: [(key: String, value: String)] = []
        for (key, value) in values {
            if let place = places(of: [key], in: section).last {
                let line = lines[place]
                let mark = line.firstIndex { $0 == "=" || $0 == ":" } ?? line.endIndex
                let head = line[..<mark]
                lines[place] = "\(head)= \(value)"
            } else {
                added.append((key, value))
            }
        }
        guard !added.isEmpty else { return }
        let width = added.map(\.key.count).max() ?? 0
        let texts = added.map { key, value in
            key + String(repeating: " ", count: width - key.count) + " = " + value
        }
        if let end = ends(of: section).last {
            lines.insert(contentsOf: texts, at: end)
        } else {
            if lines.last?.isEmpty == false { lines.append("") }
            lines += ["[\(section)]"] + texts
        }
    }

    /// Removes every line that sets one of the keys in a section.
    mutating func remove(_ keys: [String], in section: String) {
        for place in places(of: keys, in: section).reversed() { lines.remove(at: place) }
    }

    /// The lines that set one of the keys in a section, in file order.
    private func places(of keys: [String], in section: String) -> [Int] {
        var current = "DEFAULT"
        return lines.indices.filter { place in
            let line = lines[place].trimmed
            if let name = Self.name(line) {
                current = name
                return false
            }
            guard current == section, !line.hasPrefix("#"), !line.hasPrefix(";"),
                let mark = line.firstIndex(where: { $0 == "=" || $0 == ":" })
            else { return false }
            return keys.contains(line[..<mark].trimmed.lowercased())
        }
    }

    /// Where each block of a section ends: behind its last line that is not blank.
    private func ends(of section: String) -> [Int] {
        var ends: [Int] = []
        var isInside = false
        for (place, line) in lines.enumerated() {
            let line = line.trimmed
            if let name = Self.name(line) {
                isInside = name == section
                if isInside { ends.append(place + 1) }
            } else if isInside, !line.isEmpty, !line.hasPrefix("#"), !line.hasPrefix(";") {
                ends[ends.count - 1] = place + 1
            }
        }
        return ends
    }

    /// The name of a `[name]` line.
    private static func name(_ line: String) -> String? {
        guard line.hasPrefix("["), let close = line.lastIndex(of: "]") else { return nil }
        return line[..<close].dropFirst().trimmed
    }
}
