import JQ
import Synchronization

/// All that came out of a run.
struct JQOutcome: Sendable {
    var texts: [String] = []
    var failures: [JQError] = []
    var summary = JQSummary()
}

extension JQProgram {
    /// Runs records and collects what comes out; strings are quoted unless told otherwise.
    func outcome(
        _ records: [String], rendering: JQRendering = JQRendering(rawStrings: false),
        slurping: Bool = false
    ) throws -> JQOutcome {
        let collected = Mutex(JQOutcome())
        let bytes = records.map { Array($0.utf8) }
        let sink: @Sendable (JQEvent) -> Void = { event in
            collected.withLock {
                switch event {
                case .result(let result):
                    $0.texts.append(String(decoding: result.bytes, as: UTF8.self))
                case .failure(let error, _): $0.failures.append(error)
                }
            }
        }
        let summary =
            slurping
            ? try runSlurped(bytes, rendering: rendering, sink: sink)
            : try run(bytes, rendering: rendering, sink: sink)
        return collected.withLock {
            $0.summary = summary
            return $0
        }
    }
}
