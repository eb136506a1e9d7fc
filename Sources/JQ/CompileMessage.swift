/// libjq's compile reports, made to speak of the user's program alone.
///
/// A report reads `jq: error: WHAT at <top-level>, line N:`, then on the next line that line's text, then as many
/// spaces as the place is deep in it. On line 1 the prelude is part of both.
struct CompileMessage {
    private let programLines: [Substring]

    init(program: String) {
        programLines = program.split(separator: "\n", omittingEmptySubsequences: false)
    }

    func error(from reports: [String]) -> JQError {
        let problems = reports.compactMap(problem)
        return JQError(
            kind: .compile,
            message: problems.isEmpty
                ? "the program does not compile" : problems.joined(separator: "; "),
            hint: "embedded jq is 1.6 (if needs else; write .a[0], not .a.[0])")
    }

    /// What one report says; nil for the count of errors that comes last.
    private func problem(_ report: String) -> String? {
        var text = Substring(report)
        for prefix in ["jq: error: ", "jq: "] where text.hasPrefix(prefix) {
            text.removeFirst(prefix.count)
            break
        }
        if text.hasSuffix("compile error") || text.hasSuffix("compile errors") { return nil }
        let marker = " at <top-level>, line "
        guard let place = text.utf8.firstRange(of: marker),
            let colon = text[place.upperBound...].utf8.firstIndex(of: UInt8(ascii: ":")),
            let number = Int(text[place.upperBound..<colon]), number >= 1,
            number <= programLines.count
        else { return String(text) }
        let what = text[..<place.lowerBound]
        let line = programLines[number - 1]
        let shown = text[colon...].utf8.count - ":\n".utf8.count
        let prelude = number == 1 ? JQPrelude.text.utf8.count : 0
        let column = shown - (line.utf8.count + prelude) - prelude + 1
        return "\(what) at line \(number), column \(max(1, column)): \(line)"
    }
}

extension Substring.UTF8View {
    /// Where some ASCII text stands first.
    fileprivate func firstRange(of text: String) -> Range<Index>? {
        let wanted = Array(text.utf8)
        var start = startIndex
        while start < endIndex {
            if self[start...].starts(with: wanted) {
                return start..<index(start, offsetBy: wanted.count)
            }
            formIndex(after: &start)
        }
        return nil
    }
}
