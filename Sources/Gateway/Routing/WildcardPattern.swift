/// A model name with `*` in it, such as `databricks/*`; each star stands for any text, also none.
///
/// As in LiteLLM a name matches when it begins as the pattern says, and stars take as much as they can.
package struct WildcardPattern: Sendable {
    private let literals: [[UInt8]]
    /// LiteLLM's order of trying: longer patterns first, then those with more characters that are no letters or digits.
    let rank: (length: Int, specials: Int)

    /// A pattern; nil for a name without a star.
    package init?(_ text: String) {
        guard text.utf8.contains(UInt8(ascii: "*")) else { return nil }
        literals = text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
            .map(Array.init)
        rank = (
            text.utf8.count,
            text.unicodeScalars.count { !$0.properties.isAlphabetic && !("0"..."9" ~= $0) }
        )
    }

    /// What each star stands for in a name; nil when the name does not match.
    package func captures(in name: String) -> [String]? {
        let bytes = Array(name.utf8)
        guard let head = literals.first, bytes.starts(with: head) else { return nil }
        // From the right: a star takes most when the literal after it stands as late as it can.
        var starts = Array(repeating: 0, count: literals.count)
        var end = bytes.count
        for (index, literal) in literals.enumerated().dropFirst().reversed() {
            guard let start = Self.lastStart(of: literal, in: bytes, from: head.count, upTo: end)
            else { return nil }
            starts[index] = start
            end = start
        }
        return literals.indices.dropFirst().map { index in
            let begin = starts[index - 1] + literals[index - 1].count
            return String(decoding: bytes[begin..<starts[index]], as: UTF8.self)
        }
    }

    private static func lastStart(
        of literal: [UInt8], in bytes: [UInt8], from first: Int, upTo end: Int
    ) -> Int? {
        var start = end - literal.count
        while start >= first {
            if bytes[start...].starts(with: literal) { return start }
            start -= 1
        }
        return nil
    }

    /// A name with its stars replaced, in order; nil when there are fewer stars than texts.
    package static func filled(_ template: String, with captures: [String]) -> String? {
        let parts = template.split(separator: "*", omittingEmptySubsequences: false)
        guard parts.count > captures.count else { return nil }
        var text = String(parts[0])
        for (index, part) in parts.dropFirst().enumerated() {
            text += (index < captures.count ? captures[index] : "*") + part
        }
        return text
    }
}
