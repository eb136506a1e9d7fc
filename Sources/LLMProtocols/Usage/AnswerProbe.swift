/// Watches JSON documents go by and notes the members of ``UsageScanner``'s interest; knows nothing of framing.
///
/// It follows depth and strings only. Names are read at two places: in the root object and in the objects of
/// its `choices` array; everything else is skimmed.
struct AnswerProbe: Sendable {
    private enum StringRole: Sendable { case skipped, name, finishReason, error, model }

    private static let usageLimit = 64 << 10
    private static let wordLimit = 64

    // Facts, kept over all documents.
    private(set) var usage: [UInt8]?
    private(set) var finishReason: String?
    private(set) var hasError = false
    private var seenChoices: UInt64 = 0
    private var finishedChoices: UInt64 = 0
    /// Whether the last document was closed.
    private(set) var isAtEnd = false

    /// Whether places are noted that an editor of the answer wants to know.
    var notesPlaces = false
    /// Where the bytes that are fed start in the whole answer.
    var base = 0
    /// Where the texts of top-level `model` members stand in the whole answer, without their quotes.
    private(set) var modelPlaces: [Range<Int>] = []
    private var modelStart = 0
    private var hasUsage = false
    private var hasEmptyChoices = false

    // The place in the present document.
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    private var role = StringRole.skipped
    private var name = PackedName()
    private var word: [UInt8] = []
    private var isRootObject = false
    private var isInChoices = false
    private var isInChoice = false
    private var expectsName = false
    private var rootMember = PackedName.Member.other
    private var choiceMember = PackedName.Member.other
    private var choiceIndex = 0
    private var isChoiceFinished = false
    private var captured: [UInt8]?

    /// Whether at least one choice was seen and each one seen has its finish reason.
    var isFinished: Bool { seenChoices != 0 && seenChoices == finishedChoices }

    /// Whether the present document is whole and holds usage beside an empty list of choices.
    var isUsageOnly: Bool { isAtEnd && hasUsage && hasEmptyChoices }

    /// Forgets the places that were noted.
    mutating func forgetPlaces() { modelPlaces.removeAll(keepingCapacity: true) }

    /// Forgets the place in the present document, whole or not; the facts stay.
    mutating func startDocument() {
        guard depth > 0 || isInString || isAtEnd else { return }
        depth = 0
        isInString = false
        isEscaped = false
        isInChoices = false
        isInChoice = false
        rootMember = .other
        captured = nil
        isAtEnd = false
    }

    mutating func feed(_ bytes: [UInt8], _ range: Range<Int>) {
        let span = bytes.span
        let end = range.upperBound
        var index = range.lowerBound
        var captureStart = index
        while index < end {
            if isInString {
                index = string(bytes, span, index, end)
                continue
            }
            if !isWatching { index = span.structureStop(in: index..<end) }
            guard index < end else { break }
            let byte = span[index]
            switch byte {
            case UInt8(ascii: "\""):
                openString(at: index)
                index = wholeString(span, index, end)
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                open(byte)
                if captured?.isEmpty == true, depth == 2 { captureStart = index }
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if captured != nil, depth == 2 {
                    capture(bytes[captureStart...index])
                    hasUsage = captured != nil
                    usage = captured ?? usage
                    captured = nil
                }
                close()
            case UInt8(ascii: ","): if isWatching { expectsName = depth == 3 || isRootObject }
            default: if isWatching { literal(byte) }
            }
            index += 1
        }
        if captured != nil, captureStart < end { capture(bytes[captureStart..<end]) }
    }

    /// Whether commas and literals matter here.
    private var isWatching: Bool { depth == 1 || (depth == 3 && isInChoice) }

    // MARK: strings

    private mutating func openString(at index: Int) {
        isInString = true
        role = .skipped
        guard isWatching else { return }
        if expectsName {
            role = .name
            name = PackedName()
            expectsName = false
            return
        } else if depth == 3 {
            if choiceMember == .finishReason { role = .finishReason }
        } else if rootMember == .error {
            role = .error
        } else if rootMember == .model, notesPlaces {
            role = .model
            modelStart = base + index + 1
            return
        }
        if role != .skipped { word.removeAll(keepingCapacity: true) }
    }

    /// Takes a name, or a string of no interest, that closes in these bytes and has no escapes.
    ///
    /// The index of its closing quote; of any other string `start`, with nothing taken but its opening quote.
    private mutating func wholeString(_ span: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        guard role == .skipped || role == .name || role == .model else { return start }
        let stop = span.stringStop(in: start + 1..<end)
        guard stop < end, span[stop] == UInt8(ascii: "\"") else { return start }
        isInString = false
        if role == .name {
            name = PackedName(span, start + 1..<stop)
            closeName()
        } else if role == .model {
            modelPlaces.append(modelStart..<base + stop)
        }
        return stop
    }

    /// Goes on in a string; the index after what was taken.
    private mutating func string(
        _ bytes: [UInt8], _ span: Span<UInt8>, _ start: Int, _ end: Int
    ) -> Int {
        var index = start
        if isEscaped {
            isEscaped = false
            index += 1
        }
        index = span.stringStop(in: index..<end)
        switch role {
        case .skipped, .model: break
        case .name: for place in start..<index { name.append(span[place]) }
        case .finishReason, .error:
            let room = max(Self.wordLimit - word.count, 0)
            word.append(contentsOf: bytes[start..<index].prefix(room))
        }
        guard index < end else { return index }
        if span[index] == UInt8(ascii: "\\") {
            isEscaped = true
            if role == .name { name.append(UInt8(ascii: "\\")) }
        } else {
            isInString = false
            if role == .model { modelPlaces.append(modelStart..<base + index) }
            closeString()
        }
        return index + 1
    }

    private mutating func closeName() {
        if depth == 1 {
            rootMember = name.rootMember
        } else {
            choiceMember = name.choiceMember
        }
    }

    private mutating func closeString() {
        switch role {
        case .skipped, .model: break
        case .name: closeName()
        case .finishReason:
            guard !word.isEmpty else { break }
            finishReason = String(decoding: word, as: UTF8.self)
            isChoiceFinished = true
        case .error: if !word.isEmpty { hasError = true }
        }
    }

    // MARK: structure

    private mutating func open(_ byte: UInt8) {
        depth += 1
        let isObject = byte == UInt8(ascii: "{")
        switch depth {
        case 1:
            isRootObject = isObject
            expectsName = isObject
            rootMember = .other
            isAtEnd = false
            hasUsage = false
            hasEmptyChoices = false
        case 2:
            isInChoices = rootMember == .choices && !isObject
            hasEmptyChoices = hasEmptyChoices || isInChoices
            if rootMember == .usage, isObject { captured = [] }
            if rootMember == .error { hasError = true }
        case 3 where isInChoices && isObject:
            hasEmptyChoices = false
            isInChoice = true
            expectsName = true
            choiceMember = .other
            choiceIndex = 0
            isChoiceFinished = false
        default: break
        }
    }

    private mutating func close() {
        switch depth {
        case 0: return
        case 1: isAtEnd = true
        case 2: isInChoices = false
        case 3 where isInChoice:
            isInChoice = false
            seenChoices |= 1 << UInt64(choiceIndex)
            if isChoiceFinished { finishedChoices |= 1 << UInt64(choiceIndex) }
        default: break
        }
        depth -= 1
        expectsName = false
    }

    private mutating func literal(_ byte: UInt8) {
        if depth == 3 {
            guard choiceMember == .index, byte &- 0x30 < 10 else { return }
            choiceIndex = min(choiceIndex * 10 + Int(byte - 0x30), 63)
        } else if rootMember == .error, byte == UInt8(ascii: "t") || byte &- 0x31 < 9 {
            hasError = true
        }
    }

    private mutating func capture(_ bytes: ArraySlice<UInt8>) {
        guard (captured?.count ?? 0) + bytes.count <= Self.usageLimit else {
            captured = nil
            return
        }
        captured?.append(contentsOf: bytes)
    }
}
