/// Reads what a Swift file imports, and whether it holds a word, from its text alone.
enum ImportScanner {
    /// The modules that the import lines of a file name, in order; submodules count as their module.
    static func imports(in source: String) -> [String] {
        source.split(separator: "\n").compactMap { line in
            let words = line.prefix { $0 != "/" }.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
                words[..<place].allSatisfy(isModifier)
            else { return nil }
            let kinds: Set<Substring> = [
                "struct", "class", "enum", "protocol", "func", "typealias",
            ]
            let name = kinds.contains(words[place + 1]) ? words.last : words[place + 1]
            return name.map { String($0.prefix { $0 != "." }) }
        }
    }

    /// Whether a word stands in the code, comments left out.
    static func has(_ word: String, in source: String) -> Bool {
        source.split(separator: "\n").contains { line in
            let code = line.prefix(upTo: line.firstRange(of: "//")?.lowerBound ?? line.endIndex)
            return code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.contains(
                Substring(word))
        }
    }

    /// Whether a free function is called: `print(…)`, but not `stream.print(…)` nor the file's own method.
    static func calls(_ function: String, in source: String) -> Bool {
        if source.contains("func \(function)(") { return false }
        for line in source.split(separator: "\n") {
            guard let call = line.firstRange(of: "\(function)(") else { continue }
            let before = line[..<call.lowerBound]
            let isMember = before.last.map { $0 == "." || $0 == "_" || $0.isLetter } ?? false
            if !isMember, before.firstRange(of: "//") == nil { return true }
        }
        return false
    }

    private static func isModifier(_ word: Substring) -> Bool {
        word.hasPrefix("@")
            || ["package", "public", "internal", "private", "fileprivate"].contains(word)
    }
}
