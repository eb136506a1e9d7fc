import JSON

/// Picks the facts that a gateway accounts by out of answer bytes on their way to the client.
///
/// It builds no tree and copies nothing but the `usage` object; one pass, two for event streams.
/// What it guarantees, for OpenAI's chat, completions and embeddings answers, at any split of the bytes:
/// - `usage` is the last top-level `usage` member that is an object; never text that only looks like one
///   inside a message, a tool's arguments or a nested object.
/// - a finish reason counts when it is a non-empty string member `finish_reason` of an element of the
///   top-level `choices`; an error when the top level has `error_code`, or an `error` other than
///   null, false, 0 and "".
/// - the outcome is `complete` only by the rule of ``StreamOutcome``.
///
/// Limits: member names spelled with escapes are not recognised; choices past index 63 count as one; a usage
/// object over 64 KiB is ignored. The bytes are not validated: of broken JSON it reports what it saw before.
package struct UsageScanner: Sendable {
    /// What the bytes are.
    package enum Framing: Sendable {
        /// One JSON document.
        case json
        /// A `text/event-stream` whose data are JSON documents.
        case events
    }

    private let framing: Framing
    private var probe = AnswerProbe()
    private var lines = DataLineFinder()

    /// A scanner at the start of a body.
    ///
    /// - Parameter notesPlaces: whether `modelPlaces` and `usageLines` are wanted.
    package init(_ framing: Framing, notesPlaces: Bool = false) {
        self.framing = framing
        probe.notesPlaces = notesPlaces
    }

    /// How many bytes have been looked at.
    package private(set) var count = 0

    /// Where the texts of top-level `model` members stand that ended in the last bytes, without their quotes.
    ///
    /// Counted from the start of the body.
    package var modelPlaces: [Range<Int>] { probe.modelPlaces }

    /// Where lines stand in the last bytes, with their ends, that are an event of usage alone.
    package var usageLines: [Range<Int>] { lines.usageLines }

    /// Looks at the next bytes.
    package mutating func feed(_ bytes: [UInt8]) {
        if probe.notesPlaces {
            probe.forgetPlaces()
            lines.forgetPlaces()
        }
        probe.base = count
        count += bytes.count
        switch framing {
        case .json: probe.feed(bytes, 0..<bytes.count)
        case .events: lines.feed(bytes, into: &probe)
        }
    }

    /// The bytes of the last complete usage object.
    package var usageBytes: [UInt8]? { probe.usage }

    /// The last usage object, parsed; nil when there is none or it is not JSON.
    package var usage: Usage? {
        probe.usage.flatMap { try? JSONValue(parsing: $0) }.flatMap { Usage($0) }
    }

    /// The last finish reason that was seen.
    package var finishReason: String? { probe.finishReason }

    /// How the answer would stand if the bytes ended here.
    package var outcome: StreamOutcome {
        if probe.hasError { return .failed }
        return switch framing {
        case .json: probe.isAtEnd ? .complete : .cut
        case .events: lines.sawDone || probe.isFinished ? .complete : .cut
        }
    }
}
