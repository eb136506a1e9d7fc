package import JSON

/// A jq program that compiles on a thread of its own and then runs there, record by record.
///
/// libjq 1.6 holds numbers as doubles, so integers past 2^53 lose digits; invalid UTF-8 becomes U+FFFD, and the last
/// of a repeated key counts. A crash of libjq, or a limit that runs out, ends the process with status 5 and
/// one line on stderr; so results must be on their way to stdout before the sink returns.
package final class JQProgram: Sendable {
    /// What a program gets besides its text.
    package struct Options: Sendable {
        /// Values of `$name` for `--arg`, `--argjson`, `--slurpfile` and `--rawfile`.
        package var arguments: JSONObject
        package var limits: JQLimits
        /// Stands before the line that a crash writes.
        package var toolName: String

        package init(
            arguments: JSONObject = JSONObject(), limits: JQLimits = JQLimits(),
            toolName: String = "jq"
        ) {
            self.arguments = arguments
            self.limits = limits
            self.toolName = toolName
        }
    }

    private let thread: JQThread

    /// The next step when a program that opens with `.[]` meets a record that is no list.
    private let shapeHint: String?

    private init(_ program: String, _ thread: JQThread) {
        self.thread = thread
        let start = program.utf8.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }
        shapeHint =
            start.starts(with: ".[]".utf8)
            ? "the filter sees one record at a time; drop the .[] or add --slurp" : nil
    }

    deinit { thread.stop() }

    /// Starts to compile and returns at once.
    ///
    /// Removes the credentials from the environment for good (see `JQEnvironment`), so read what is needed
    /// before, and call this before other threads start. `~/.jq` is loaded as jq does when HOME is set.
    package static func compile(_ program: String, options: Options = Options()) -> JQProgram {
        JQEnvironment.hideCredentials()
        CrashNote.shared.fill(toolName: options.toolName, limits: options.limits)
        return JQProgram(
            program,
            JQThread(
                program: program, arguments: JSONValue.object(options.arguments).bytes(),
                limits: options.limits))
    }

    /// Waits for the compile; throws when the program does not compile.
    package func wait() throws(JQError) { try thread.waitForCompile().get() }

    /// The same without blocking a thread.
    package func ready() async throws(JQError) { try await thread.compileFinished().get() }

    // MARK: running

    /// Runs the program on each record, given as JSON text, and hands what comes out to the sink.
    ///
    /// The sink runs on the program's thread while the caller waits, and must not call this program. A failed
    /// record does not stop the next one, as in jq; throwing from the sink does, and so does `halt`.
    @discardableResult
    package func run(
        _ records: [[UInt8]], rendering: JQRendering = JQRendering(),
        sink: @escaping @Sendable (JQEvent) throws -> Void
    ) throws -> JQSummary {
        try perform(rendering, sink) { state, run in
            for (index, record) in records.enumerated() where !run.summary.isHalted {
                try run.record(index, on: state) { () throws(JQError) in
                    try JQState.parsed(record)
                }
            }
        }
    }

    /// The same for values.
    @discardableResult
    package func run(
        _ values: [JSONValue], rendering: JQRendering = JQRendering(),
        sink: @escaping @Sendable (JQEvent) throws -> Void
    ) throws -> JQSummary {
        try run(values.map { $0.bytes() }, rendering: rendering, sink: sink)
    }

    /// Runs the program once, on the array of all records.
    @discardableResult
    package func runSlurped(
        _ records: [[UInt8]], rendering: JQRendering = JQRendering(),
        sink: @escaping @Sendable (JQEvent) throws -> Void
    ) throws -> JQSummary {
        try perform(rendering, sink) { state, run in
            try run.record(0, on: state) { () throws(JQError) in try JQState.slurped(records) }
        }
    }

    private func perform(
        _ rendering: JQRendering, _ sink: @escaping @Sendable (JQEvent) throws -> Void,
        _ body: @escaping (borrowing JQState, inout JQRun) throws -> Void
    ) throws -> JQSummary {
        var outcome: Result<JQSummary, any Error> = .success(JQSummary())
        try thread.perform { [shapeHint] state, clock in
            var run = JQRun(clock: clock, rendering: rendering, hint: shapeHint, sink: sink)
            do {
                try body(state, &run)
                outcome = .success(run.summary)
            } catch {
                outcome = .failure(error)
            }
        }
        return try outcome.get()
    }
}
