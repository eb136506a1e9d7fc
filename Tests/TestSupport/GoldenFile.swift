package import POSIX

/// A file that holds what some output must be, byte for byte.
///
///     #expect(try GoldenFile(path).difference(from: text) == nil)
///
/// With `DBX_RECORD_GOLDEN=1` a file that differs is written anew and the comparison still fails, so that
/// a recording run never passes for a test run.
package struct GoldenFile: Sendable {
    /// The environment variable that records.
    package static let recordVariable = "DBX_RECORD_GOLDEN"

    /// Where the expected text stands.
    package let path: String

    package init(_ path: String) { self.path = path }

    /// Nil when the file holds exactly `actual`; else the first difference, in a few lines.
    package func difference(from actual: String) throws(SystemError) -> String? {
        let expected: String?
        do throws(SystemError) {
            expected = String(decoding: try FileSystem.read(path), as: UTF8.self)
        } catch  where error.isAbsent {
            expected = nil
        }
        if expected == actual { return nil }
        if Environment.value(Self.recordVariable) == "1" {
            try FileSystem.replace(path, with: Array(actual.utf8), permissions: 0o644)
            return "recorded \(path); read it, then run again without \(Self.recordVariable)"
        }
        guard let expected else {
            return
                "\(path) does not exist; \(Self.recordVariable)=1 records it. It would hold:\n\(actual)"
        }
        return Self.firstDifference(expected, actual, in: path)
    }

    private static func firstDifference(
        _ expected: String, _ actual: String, in path: String
    ) -> String {
        let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let found = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(wanted, found).prefix { $0 == $1 }.count
        func text(_ lines: [Substring]) -> String {
            lines.indices.contains(line) ? String(lines[line]) : "the end"
        }
        return """
            \(path):\(line + 1) differs
            expected: \(text(wanted))
            found:    \(text(found))
            whole output:
            \(actual)
            """
    }
}
