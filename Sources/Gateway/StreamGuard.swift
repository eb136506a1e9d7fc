import JSON
package import LLMProtocols

/// Watches an OpenAI event stream pass, so that a cut one never looks complete and a complete one ends rightly.
///
/// Whole lines are let through as they come; only a line that is not finished yet is held back, up to
/// `holdLimit`, so that our own error event never lands in the middle of one. After an `error` event nothing
/// follows. A stream that is complete by the rule of `StreamOutcome` gets its `[DONE]` when the upstream left it
/// out; every other end is a failure.
package struct StreamGuard: Sendable {
    /// A line longer than this is let through in pieces.
    package static let holdLimit = 256 << 10
    private static let doneEvent = Array("data: [DONE]\n\n".utf8)
    private static let doneMarker = Array("[DONE]".utf8)
    private static let tailLength = 24

    /// What to write to the client now.
    package enum Passage: Sendable, Equatable {
        /// The bytes that were fed, as they are.
        case asTheyCame
        /// These instead, maybe none.
        case bytes([UInt8])
    }

    /// How a stream ended, with the last bytes to write.
    package enum Ending: Sendable, Equatable {
        case complete([UInt8])
        /// The client has been told, at the latest by these bytes; its connection is to be closed after them.
        case broken([UInt8])
    }

    /// The facts of the stream so far: usage, finish reason, outcome.
    package private(set) var scanner: UsageScanner
    private var edits: AnswerEdits
    /// Whether an end without `[DONE]` and `finish_reason` is a failure; false for streams of unknown protocols.
    private let isStrict: Bool
    private var held: [UInt8] = []
    /// The last few bytes that were let through.
    private var tail: [UInt8] = []
    /// An error event was seen; what comes after it is dropped.
    package private(set) var hasFailed = false

    package init(isStrict: Bool = true, edits: AnswerEdits = AnswerEdits()) {
        self.isStrict = isStrict
        self.edits = edits
        scanner = UsageScanner(.events, notesPlaces: edits.areNeeded)
    }

    /// Takes the next bytes of the stream.
    package mutating func feed(_ bytes: [UInt8]) -> Passage {
        guard !hasFailed else { return .bytes([]) }
        let end = Self.endOfLines(bytes)
        if held.isEmpty, end == bytes.count || bytes.count - end > Self.holdLimit {
            return pass(bytes).map(Passage.bytes) ?? .asTheyCame
        }
        var passed: [UInt8] = []
        swap(&passed, &held)
        if passed.count + bytes.count - end > Self.holdLimit {
            passed += bytes
        } else if end > 0 {
            passed += bytes[..<end]
            held = Array(bytes[end...])
        } else {
            held = passed + bytes
            return .bytes([])
        }
        return .bytes(pass(passed) ?? passed)
    }

    /// Ends the stream.
    ///
    /// `failure` is what the transport said; nil when it ended in order.
    package mutating func end(_ failure: APIError?) -> Ending {
        if hasFailed { return .broken([]) }
        var last: [UInt8] = []
        if failure == nil, !held.isEmpty {
            // The last line lacks its end: it counts if it is what makes the stream complete.
            var probe = scanner
            probe.feed(held + [0x0A])
            if probe.outcome != .cut || !isStrict { last = pass(held + [0x0A]) ?? held + [0x0A] }
            if hasFailed { return .broken(last) }
        }
        guard scanner.outcome == .complete || (!isStrict && failure == nil) else {
            let cause =
                failure
                ?? APIError(502, "the upstream's stream ended before the answer was complete")
            let event = Array("data: ".utf8) + cause.openAIObject.bytes() + [0x0A, 0x0A]
            return .broken(last + closing() + event)
        }
        last += closing()
        if isStrict, !Self.contains(Self.doneMarker, in: tail) { last += Self.doneEvent }
        return .complete(last)
    }

    /// Lets bytes through; what to write instead of them when they carry an error event.
    private mutating func pass(_ bytes: [UInt8]) -> [UInt8]? {
        let before = scanner
        scanner.feed(bytes)
        guard scanner.outcome != .failed else {
            remember(bytes)
            hasFailed = true
            held = []
            return throughError(bytes, before)
        }
        let edited = edits.edit(bytes, scanner)
        remember(edited ?? bytes)
        return edited
    }

    /// The bytes up to the end of the event that carries the error; what follows it is dropped.
    ///
    /// An error that is not in OpenAI's shape, such as a workspace's, is put into it: clients of the protocol see no
    /// other.
    private mutating func throughError(_ bytes: [UInt8], _ before: UsageScanner) -> [UInt8] {
        var probe = before
        var start = 0
        var end = 0
        while end < bytes.count, probe.outcome != .failed {
            start = end
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            end = min(end + 1, bytes.count)
            probe.feed(Array(bytes[start..<end]))
        }
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        var passed = Array(bytes[..<start])
        var passedScanner = before
        passedScanner.feed(passed)
        passed = edits.edit(passed, passedScanner) ?? passed
        return passed + Self.errorLine(bytes[start..<end]) + [0x0A, 0x0A]
    }

    private static func errorLine(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let field = Array("data:".utf8)
        guard line.starts(with: field),
            let value = try? JSONValue(parsing: Array(line.dropFirst(field.count))),
            value["error"]?.object == nil
        else { return line }
        let error = UpstreamFault.error(status: 500, value)
        return (Array("data: ".utf8) + error.openAIObject.bytes())[...]
    }

    private mutating func remember(_ bytes: [UInt8]) {
        if bytes.count >= Self.tailLength {
            tail = Array(bytes.suffix(Self.tailLength))
        } else {
            tail += bytes
            tail.removeFirst(max(0, tail.count - Self.tailLength))
        }
    }

    /// The line ends that are missing to close the event that the client is reading.
    private func closing() -> [UInt8] {
        guard let last = tail.last else { return [] }
        guard last == 0x0A || last == 0x0D else { return [0x0A, 0x0A] }
        let isBlank =
            tail.suffix(2) == [0x0A, 0x0A] || tail.suffix(2) == [0x0D, 0x0D]
            || tail.suffix(3) == [0x0A, 0x0D, 0x0A]
        return isBlank || tail.count == 1 ? [] : [0x0A]
    }

    /// How many of the bytes belong to lines that are finished.
    private static func endOfLines(_ bytes: [UInt8]) -> Int {
        var index = bytes.count
        while index > 0, bytes[index - 1] != 0x0A, bytes[index - 1] != 0x0D { index -= 1 }
        return index
    }

    private static func contains(_ word: [UInt8], in bytes: [UInt8]) -> Bool {
        guard bytes.count >= word.count else { return false }
        return (0...(bytes.count - word.count)).contains { start in
            bytes[start..<(start + word.count)].elementsEqual(word)
        }
    }
}
