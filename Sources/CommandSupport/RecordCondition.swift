package import Failures
import JQ
package import JSON
import Synchronization

/// A jq expression that a record meets or does not: it does when the last result is neither false nor null.
package struct RecordCondition: Sendable {
    private let program: JQProgram

    /// Starts to compile.
    ///
    /// Call it before other threads start, as the filter's compile.
    package init(_ expression: String, _ context: ToolContext) throws(ToolError) {
        program = JQProgram.compile(
            expression,
            options: JQProgram.Options(
                limits: try JQLimits(environment: context.environment), toolName: context.tool))
    }

    /// Waits for the compile; throws when the expression does not compile.
    package func ready() async throws(ToolError) {
        do { try await program.ready() } catch { throw error.toolError }
    }

    /// Whether the record meets it; a failure of the program is thrown.
    package func holds(_ record: JSONValue) throws -> Bool {
        let failure = Mutex<JQError?>(nil)
        do {
            let summary = try program.run([record]) { event in
                if case .failure(let error, record: _) = event {
                    failure.withLock { $0 = error }
                }
            }
            if let failure = failure.withLock({ $0 }) { throw failure }
            return summary.isLastTruthy == true
        } catch let error as JQError {
            throw error.toolError
        }
    }
}
