import Failures
import Testing

@testable import QueryCommand

@Suite struct FailureBreakerTests {
    /// Steps: a code and how many rows failed of it; nil is a success.
    @Test(
        arguments: [
            ([(.auth, 1)], true), ([(.absent, 1)], true), ([(.config, 1)], true),
            ([nil, (.auth, 1)], false), ([nil, (.auth, 10)], true),
            ([(.data, 9)], false), ([(.data, 9), (.data, 1)], true),
            ([nil, (.data, 9), (.data, 9)], false), ([nil, (.later, 9), (.later, 1)], true),
            ([nil, (.unavailable, 9), nil, (.unavailable, 9)], false),
            ([nil, (.unavailable, 9), (.data, 1), (.unavailable, 9)], false),
        ] as [([(ToolError.Code, Int)?], Bool)])
    func `a batch that only fails ends`(_ steps: [(ToolError.Code, Int)?], _ trips: Bool) {
        var breaker = FailureBreaker(patience: 10)
        var hasTripped = false
        for step in steps {
            if let (code, rows) = step {
                hasTripped = breaker.trips(on: code, rows: rows)
            } else {
                breaker.succeeded()
            }
        }
        #expect(hasTripped == trips)
    }
}
