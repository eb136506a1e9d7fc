/// Puts bracketed names where a run's own ports, paths and ids stood, so that output can be compared.
package struct Replacements: Sendable {
    private var exact: [(text: String, name: String)] = []

    package init() {}

    /// Replaces every occurrence of `text` by `[NAME]`; longer texts are replaced before shorter ones.
    package mutating func replace(_ text: String, with name: String) {
        guard !text.isEmpty else { return }
        exact.append((text, "[\(name)]"))
        exact.sort { $0.text.utf8.count > $1.text.utf8.count }
    }

    /// The text with the names given, then with what no two runs share: ports, process ids, generated ids.
    package func apply(to text: String) -> String {
        var text = text
        for (found, name) in exact { text = Self.substitute(found, by: name, in: text) }
        text.replace(/(127\.0\.0\.1|localhost|\[::1\]):[0-9]{2,5}/) { "\($0.output.1):[PORT]" }
        text.replace(/"pid":[0-9]+/, with: "\"pid\":[PID]")
        text.replace(/(chatcmpl|cmpl|embd)-[0-9A-Za-z]{6,}/) { "\($0.output.1)-[ID]" }
        text.replace(/req-[0-9]+/, with: "req-[ID]")
        text.replace(/request id [0-9a-f-]{36}/, with: "request id [ID]")
        text.replace(/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,}Z/, with: "[TIME]")
        text.replace(/after [0-9]+ ms/, with: "after [MS] ms")
        text.replace(/skipped in [0-9hms]+/, with: "skipped in [TIME]")
        text.replace(/"created":[0-9]{9,}/, with: "\"created\":[SECONDS]")
        return text
    }

    private static func substitute(_ found: String, by name: String, in text: String) -> String {
        var result = ""
        var rest = text[...]
        while let range = rest.firstRange(of: found) {
            result += rest[..<range.lowerBound] + name
            rest = rest[range.upperBound...]
        }
        return result + rest
    }
}
