import Gateway
import LLMProtocols
import Transport

/// A JSON document on its way to the client, held until it is whole or long.
///
/// What is held can be taken back, its length and its cost are known before its head is written, and the model's name
/// in it can be another one. Of a longer document the head goes out with what came first.
///
/// A class, so that each piece is taken in place: a call's answer is an enum, and a value would be copied out and in.
final class DocumentAnswer {
    /// As much of a document as is held before its first bytes go to the client.
    private static let holdLimit = 64 << 10

    /// What there is to write after some bytes have come.
    enum Passage {
        /// Nothing yet.
        case held
        /// The head with the body's length, nil where that is not known, and the first bytes.
        case start(length: Int?, [UInt8])
        case next([UInt8])
    }

    let head: ResponseHead
    private(set) var scanner: UsageScanner
    private var edits: AnswerEdits
    /// Whether its usage can be read off it.
    private let isScanned: Bool
    private(set) var isHeld: Bool
    /// The bytes that wait, changed as they go out.
    private(set) var held: [UInt8] = []
    private var hasModel = false

    /// - Parameters:
    ///   - isHeld: whether it is JSON that can be looked into.
    ///   - isScanned: whether its usage can be read off it, even when it is not held.
    init(_ head: ResponseHead, isHeld: Bool, isScanned: Bool, edits: AnswerEdits = AnswerEdits()) {
        self.head = head
        self.isHeld = isHeld
        // How one without a marked end has ended is read off it too.
        self.isScanned = isScanned || !head.isDelimited
        self.edits = isHeld ? edits : AnswerEdits()
        scanner = UsageScanner(.json, notesPlaces: self.edits.areNeeded)
    }

    /// Whether it is an error under a status of success, and nothing of it has left.
    var hasFailed: Bool { isHeld && scanner.outcome == .failed }

    /// Whether a close of the connection ended it where it should.
    var isWhole: Bool { head.isDelimited || scanner.outcome == .complete }

    /// Takes the next bytes.
    func feed(_ bytes: [UInt8]) -> Passage {
        if isScanned { scanner.feed(bytes) }
        hasModel = hasModel || !scanner.modelPlaces.isEmpty
        let written = edits.edit(bytes, scanner) ?? bytes
        guard isHeld else { return .next(written) }
        shift += written.count - bytes.count
        if held.isEmpty { held = written } else { held += written }
        guard held.count > Self.holdLimit else { return .held }
        return release(isWhole: false)
    }

    /// How much longer the body has become.
    private var shift = 0

    /// The end: what was held goes out with its length; nil when that has gone already.
    func finish() -> Passage? { isHeld ? release(isWhole: true) : nil }

    private func release(isWhole: Bool) -> Passage {
        isHeld = false
        defer { held = [] }
        if isWhole { return .start(length: held.count, held) }
        // A name that is still to come may change the length.
        let isSettled = hasModel || !edits.areNeeded
        return .start(length: isSettled ? length.map { $0 + shift } : nil, held)
    }

    /// The length of the body by its head; nil where the head says it twice or in two ways.
    ///
    /// The body may then have another one, and the client would take what follows for the next answer.
    var length: Int? {
        let lengths = head.fields.values("content-length")
        guard lengths.count == 1, head.fields["transfer-encoding"] == nil,
            let length = Int(lengths[0]), length >= 0
        else { return nil }
        return length
    }
}
