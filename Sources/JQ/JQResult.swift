/// How results become bytes.
package struct JQRendering: Sendable {
    /// Strings as their own text, without quotes.
    package var rawStrings: Bool
    /// Two spaces a level instead of one line.
    package var isIndented: Bool
    package var sortsKeys: Bool
    /// jq's own terminal colours.
    package var isColored: Bool

    package init(
        rawStrings: Bool = true, isIndented: Bool = false, sortsKeys: Bool = false,
        isColored: Bool = false
    ) {
        self.rawStrings = rawStrings
        self.isIndented = isIndented
        self.sortsKeys = sortsKeys
        self.isColored = isColored
    }
}

/// One result of a program, rendered.
package struct JQResult: Sendable {
    /// JSON text, or a raw string's text; no line end.
    package let bytes: [UInt8]
    /// Whether the result is a string that was rendered raw.
    package let isRawString: Bool
    /// Neither false nor null.
    package let isTruthy: Bool
}

/// What a program gives for its records, in order.
package enum JQEvent: Sendable {
    case result(JQResult)
    /// The program failed on the record at this place, from 0; results it gave before stand, and the next record follows.
    case failure(JQError, record: Int)
}

/// What happened over all records of one call.
package struct JQSummary: Sendable {
    package fileprivate(set) var resultCount = 0
    /// Whether the last result was truthy; nil when there was none.
    package fileprivate(set) var isLastTruthy: Bool?
    package fileprivate(set) var failureCount = 0
    /// The program called `halt` or `halt_error`: the records after that were not run.
    package internal(set) var isHalted = false

    package init() {}

    mutating func count(_ event: JQEvent) {
        switch event {
        case .result(let result):
            resultCount += 1
            isLastTruthy = result.isTruthy
        case .failure: failureCount += 1
        }
    }
}
