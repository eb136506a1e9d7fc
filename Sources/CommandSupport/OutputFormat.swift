import ArgumentParser
package import Failures

/// The value of `-o`.
package enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// One compact object a line.
    case jsonl
    /// One document: an array for lists, an object for one thing.
    case json
    /// Aligned columns for eyes.
    case table
    /// The one obvious string of each record.
    case text

    /// What `DBX_OUTPUT`, then `DATABRICKS_OUTPUT_FORMAT`, ask for; nil when neither does.
    package static func fromEnvironment(
        _ environment: [String: String]
    ) throws(ToolError) -> OutputFormat? {
        if let text = environment["DBX_OUTPUT"], !text.isEmpty {
            guard let format = OutputFormat(rawValue: text) else {
                throw ToolError(
                    .config, "DBX_OUTPUT: '\(text)' is not a format",
                    hint: "use one of \(allCases.map(\.rawValue).joined(separator: ", "))")
            }
            return format
        }
        switch environment["DATABRICKS_OUTPUT_FORMAT"] {
        case "json": return .json
        case "text": return .text
        default: return nil
        }
    }
}
