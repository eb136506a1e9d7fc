/// Finds fenced code blocks in Markdown text.
enum FencedBlock {
    /// The inside of the first fenced block, without its last line end; nil when there is none.
    ///
    /// A fence is three or more backquotes or tildes, indented by at most three spaces; it is closed by a line
    /// of at least as many of the same, or by the end of the text. Source: CommonMark, fenced code blocks.
    static func first(in text: String) -> String? {
        var fence: (character: Character, count: Int, indent: Int)?
        var lines: [Substring] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd) {
            let indent = line.prefix { $0 == " " }.count
            let bare = line.dropFirst(indent)
            if let open = fence {
                let run = bare.prefix { $0 == open.character }
                let isClosed =
                    indent < 4 && run.count >= open.count
                    && bare.dropFirst(run.count).allSatisfy { $0 == " " }
                if isClosed { return lines.joined(separator: "\n") }
                lines.append(line.dropFirst(min(indent, open.indent)))
            } else if indent < 4, let character = bare.first, character == "`" || character == "~" {
                let count = bare.prefix { $0 == character }.count
                let info = bare.dropFirst(count)
                guard count >= 3, character == "~" || !info.contains("`") else { continue }
                fence = (character, count, indent)
            }
        }
        guard fence != nil else { return nil }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}

extension Character {
    /// LF, CR or the pair of them, which Swift holds as one character.
    fileprivate var isLineEnd: Bool { self == "\n" || self == "\r" || self == "\r\n" }
}
