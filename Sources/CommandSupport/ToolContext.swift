package import DatabricksAuth

/// What every command gets: who it is, the terminal, and the environment as it was at the start.
package struct ToolContext: Sendable {
    /// The tool's name, `dbx-query`.
    package let tool: String
    /// `0.1.0`.
    package let version: String
    package let console: Console
    /// The variables at the start, credentials included; the process's own are removed before a jq program compiles.
    package let environment: [String: String]
    /// Where errors, warnings and notes go.
    package let errors: ErrorReport
    /// Whether the user may be asked something: a terminal on stdin and on stderr, and neither `--no-input` nor
    /// `DBX_NO_INPUT`.
    package let mayAsk: Bool

    package init(
        tool: String, version: String = ToolVersion.number, console: Console,
        environment: [String: String], errors: ErrorReport, forbidsInput: Bool = false
    ) {
        mayAsk = !forbidsInput && console.input.isTTY && console.error.isTTY
        self.tool = tool
        self.version = version
        self.console = console
        self.environment = environment
        self.errors = errors
    }

    /// The tokens that this user's processes share; what is wrong with it is told with `-v`.
    package var tokenCache: TokenCache {
        TokenCache(
            environment: environment, note: { [errors] in errors.note($0) },
            warn: { [errors] in errors.warn($0) })
    }

    /// `dbx-query/0.1.0 swift/6.3 os/linux`, for requests.
    package var userAgent: String { "\(tool)/\(version) swift/\(ToolVersion.swift) os/linux" }
}

/// The toolkit's version and what it was built with.
package enum ToolVersion {
    package static let number = "0.1.0"

    #if swift(>=6.4)
        package static let swift = "6.4"
    #elseif swift(>=6.3)
        package static let swift = "6.3"
    #else
        package static let swift = "6.2"
    #endif
}
