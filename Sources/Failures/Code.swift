extension ToolError {
    /// The closed list of failure kinds; the raw value is the JSON `code`.
    package enum Code: String, Sendable, CaseIterable {
        /// Ran, and the answer is no, or only part of the work was done.
        case no
        /// A jq program did not compile.
        case jqCompile = "jq-compile"
        /// `-e` was given and the jq program had no result.
        case jqNoResult = "jq-no-result"
        /// A jq program failed while running, or ran into a guard.
        case jqRuntime = "jq-runtime"
        /// A flag or argument is wrong.
        case usage
        /// Input is malformed, or the server refused the body.
        case data
        /// The named endpoint, profile, key, model or file does not exist.
        case absent
        /// Name resolution, connection or server failure.
        case unavailable
        /// A bug of ours.
        case fault = "internal"
        /// It exists already.
        case exists
        /// Writing to stdout, a file or a database failed.
        case io
        /// Timeout, rate limit or busy: safe to run again.
        case later
        /// The peer broke the protocol: certificate, not JSON, stream cut.
        case peer = "protocol"
        /// No credential, or it was refused.
        case auth
        /// Profile or config file invalid, or ambiguous credentials.
        case config

        /// Exit status, HTTP status and whether another try may succeed, for each code.
        private static let table: [Code: (exit: Int32, http: Int, isRetryable: Bool)] = [
            .no: (1, 400, false),
            .jqCompile: (3, 400, false),
            .jqNoResult: (4, 400, false),
            .jqRuntime: (5, 422, false),
            .usage: (64, 400, false),
            .data: (65, 400, false),
            .absent: (66, 404, false),
            .unavailable: (69, 502, true),
            .fault: (70, 500, false),
            .exists: (73, 409, false),
            .io: (74, 500, false),
            .later: (75, 503, true),
            .peer: (76, 502, false),
            .auth: (77, 401, false),
            .config: (78, 500, false),
        ]

        // proof: FailuresTests walks `allCases` through the table.
        private var row: (exit: Int32, http: Int, isRetryable: Bool) {
            Self.table[self] ?? (70, 500, false)
        }

        /// The process's exit status, after sysexits(3).
        package var exitStatus: Int32 { row.exit }
        /// The HTTP status a server answers with when the failure carries none of its own.
        package var httpStatus: Int { row.http }
        /// Whether trying again later may succeed.
        package var isRetryable: Bool { row.isRetryable }
    }
}
