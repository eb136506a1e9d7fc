import Failures
import LLMProtocols
import ModelCatalog

/// How many rows came to what; pure.
struct BatchTally: Sendable {
    private(set) var succeeded = 0
    private(set) var failed = 0
    /// Rows that had a result already.
    private(set) var skipped = 0
    /// How often each kind of failure came.
    private var codes: [ToolError.Code: Int] = [:]
    /// What the first failed row said.
    private(set) var firstFailure: String?
    private var tokens: (prompt: Int, completion: Int)?

    /// Takes the answer for some rows.
    mutating func succeed(_ rows: Int, _ answered: Usage?) {
        succeeded += rows
        guard let answered else { return }
        let sum = tokens ?? (0, 0)
        tokens = (
            sum.prompt + (answered.promptTokens ?? 0),
            sum.completion + (answered.completionTokens ?? 0)
        )
    }

    /// Tokens of all answers; nil while none told any.
    var usage: Usage? {
        tokens.map { Usage(promptTokens: $0.prompt, completionTokens: $0.completion) }
    }

    mutating func skip(_ rows: Int) { skipped += rows }

    mutating func fail(_ error: ToolError) {
        failed += 1
        codes[error.code, default: 0] += 1
        firstFailure = firstFailure ?? error.message
    }

    /// Rows of this run that are over.
    var ended: Int { succeeded + failed }

    /// The kind of failure that the whole batch stands for: nil without failed rows, their one cause when no row
    /// succeeded, else `no`.
    var verdict: ToolError.Code? {
        guard failed > 0 else { return nil }
        guard succeeded == 0, skipped == 0, codes.count == 1, let code = codes.keys.first else {
            return .no
        }
        return code
    }

    /// `done 998 ok 2 failed 0 skipped in 41s ($0.0123)`; the cost only where it is known.
    func summary(elapsed: Duration, cost: Money?) -> String {
        "done \(succeeded) ok \(failed) failed \(skipped) skipped in \(BatchProgress.span(elapsed))"
            + (cost.map { " (\(BatchProgress.dollars($0)))" } ?? "")
    }
}
