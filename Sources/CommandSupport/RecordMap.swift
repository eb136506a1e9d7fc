package import Failures
import JQ
import Synchronization

/// A jq program that makes one record of each record, such as that of `--map`.
package struct RecordMap: Sendable {
    private let flag: String
    private let program: JQProgram

    /// Starts to compile; see `OutputOptions.compileFilter` for when to call it.
    package init(_ text: String, flag: String, _ context: ToolContext) throws(ToolError) {
        self.flag = flag
        program = JQProgram.compile(
            text,
            options: JQProgram.Options(
                limits: try JQLimits(environment: context.environment), toolName: context.tool))
    }

    /// Waits until the program is compiled, and throws when it does not compile.
    package func ready() async throws(ToolError) {
        do { try await program.ready() } catch { throw error.toolError }
    }

    /// The one record that the program makes of a record, both JSON text; `jqRuntime` when it fails, or gives none or several.
    ///
    /// Blocks while it runs.
    package func record(from record: [UInt8]) throws(ToolError) -> [UInt8] {
        let results = Results()
        do {
            try program.run([record], rendering: JQRendering(rawStrings: false)) {
                results.take($0)
            }
        } catch {
            throw ToolMain.toolError(error)
        }
        let (values, failure) = results.all
        if let failure { throw failure.toolError }
        guard values.count == 1, let value = values.first else {
            throw ToolError(.jqRuntime, "\(flag) gave \(values.count) records, not one")
        }
        return value
    }

    /// What came out, collected on the program's thread.
    private final class Results: Sendable {
        private let state = Mutex<(values: [[UInt8]], failure: JQError?)>(([], nil))

        var all: (values: [[UInt8]], failure: JQError?) { state.withLock { $0 } }

        func take(_ event: JQEvent) {
            state.withLock {
                switch event {
                case .result(let result): $0.values.append(result.bytes)
                case .failure(let error, record: _): $0.failure = $0.failure ?? error
                }
            }
        }
    }
}
