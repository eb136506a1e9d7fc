package import Failures
import JQ
import POSIX
import Synchronization

/// Sends a filter's results to stdout as they come, and keeps its failures for stderr.
final class FilterCollector: Sendable {
    private let output: OutputChannel
    private let end: UInt8
    private let failures = Mutex<[JQError]>([])

    init(output: OutputChannel, endsWithNUL: Bool) {
        self.output = output
        end = endsWithNUL ? 0 : 0x0A
    }

    /// The sink of one run.
    ///
    /// Each result leaves at once: the next one may crash libjq.
    @Sendable func take(_ event: JQEvent) throws {
        switch event {
        case .result(let result):
            let bytes =
                output.isTTY
                ? Array(
                    PrintableText.escaped(
                        String(decoding: result.bytes, as: UTF8.self), keepingLines: true
                    ).utf8) : result.bytes
            try output.write(bytes + [end])
            try output.flush()
        case .failure(let error, record: _): failures.withLock { $0.append(error) }
        }
    }

    func takeFailures() -> [JQError] {
        failures.withLock { failures in
            defer { failures = [] }
            return failures
        }
    }
}

/// What a filter gave over all records, and which exit status follows.
struct FilterTally {
    private var resultCount = 0
    private var isLastTruthy = false
    private var failureCount = 0
    /// The program called `halt`: no further record is run.
    private(set) var isHalted = false

    mutating func add(_ summary: JQSummary, _ collector: FilterCollector) {
        resultCount += summary.resultCount
        isLastTruthy = summary.isLastTruthy ?? isLastTruthy
        failureCount += summary.failureCount
        isHalted = isHalted || summary.isHalted
    }

    /// Throws the status that is not 0; all has been said already.
    func verdict(asksForStatus: Bool) throws(QuietExit) {
        if failureCount > 0 { throw QuietExit(.jqRuntime) }
        guard asksForStatus else { return }
        if resultCount == 0 { throw QuietExit(.jqNoResult) }
        if !isLastTruthy { throw QuietExit(.no) }
    }
}

/// Ends the tool with a status after everything there is to say was said.
package struct QuietExit: Error, Sendable {
    package let code: ToolError.Code

    package init(_ code: ToolError.Code) { self.code = code }
}
