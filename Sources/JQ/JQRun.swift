import CJQ

/// One pass of a program over records, on the program's thread.
struct JQRun {
    let clock: JQClock
    let rendering: JQRendering
    let sink: (JQEvent) throws -> Void
    private(set) var summary = JQSummary()

    /// `hint` goes with errors that come from taking one record for a list.
    init(
        clock: JQClock, rendering: JQRendering, hint: String?,
        sink: @escaping (JQEvent) throws -> Void
    ) {
        self.clock = clock
        self.hint = hint
        self.rendering = rendering
        self.sink = sink
        var flags: UInt32 = 0
        if rendering.isIndented {
            flags |= JV_PRINT_PRETTY.rawValue | JV_PRINT_SPACE1.rawValue
        }
        if rendering.sortsKeys { flags |= JV_PRINT_SORTED.rawValue }
        if rendering.isColored { flags |= JV_PRINT_COLOR.rawValue }
        dumpFlags = flags
    }

    private let dumpFlags: UInt32
    private let hint: String?

    /// Runs the program on one input; only the sink's errors are thrown.
    mutating func record(
        _ index: Int, on state: borrowing JQState, input: () throws(JQError) -> JQValue
    ) throws {
        clock.reset()
        clock.resume()
        do throws(JQError) {
            state.start(try input())
        } catch {
            clock.pause()
            return try emit(.failure(error, record: index))
        }
        while true {
            switch state.next() {
            case .result(let value):
                let result = render(value)
                clock.pause()
                try emit(.result(result))
                clock.resume()
            case .failed(let text):
                clock.pause()
                let isAboutShape = text.hasPrefix("Cannot i")
                let error = JQError(
                    kind: .runtime, message: text, hint: isAboutShape ? hint : nil)
                return try emit(.failure(error, record: index))
            case .halted(let text):
                clock.pause()
                summary.isHalted = true
                guard let text else { return }
                return try emit(.failure(JQError(kind: .runtime, message: text), record: index))
            case .end:
                return clock.pause()
            }
        }
    }

    private mutating func emit(_ event: JQEvent) throws {
        summary.count(event)
        try sink(event)
    }

    private func render(_ value: borrowing JQValue) -> JQResult {
        let isRawString = rendering.rawStrings && value.kind == JV_KIND_STRING
        return JQResult(
            bytes: isRawString ? value.stringBytes : value.dump(flags: dumpFlags),
            isRawString: isRawString, isTruthy: value.isTruthy)
    }
}
