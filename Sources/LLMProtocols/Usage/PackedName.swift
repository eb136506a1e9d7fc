/// The name of a member as its last sixteen bytes and its length, so that comparing it costs no allocation.
struct PackedName: Sendable, Equatable {
    /// The members that ``AnswerProbe`` knows.
    enum Member: Sendable { case other, usage, error, choices, finishReason, index, model }

    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var length = 0

    init() {}

    init(_ text: String) {
        for byte in text.utf8 { append(byte) }
    }

    /// The name in a range of bytes; only its length when that is not one of a known name's.
    init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        switch range.count {
        case 5, 7, 10, 13: for index in range { append(bytes[index]) }
        default: length = range.count
        }
    }

    mutating func append(_ byte: UInt8) {
        high = high << 8 | low >> 56
        low = low << 8 | UInt64(byte)
        length &+= 1
    }

    private static let usage = PackedName("usage")
    private static let error = PackedName("error")
    private static let model = PackedName("model")
    private static let errorCode = PackedName("error_code")
    private static let choices = PackedName("choices")
    private static let finishReason = PackedName("finish_reason")
    private static let index = PackedName("index")

    /// What the name means in the root object.
    var rootMember: Member {
        switch length {
        case 5:
            self == Self.usage
                ? .usage : self == Self.error ? .error : self == Self.model ? .model : .other
        case 7: self == Self.choices ? .choices : .other
        case 10: self == Self.errorCode ? .error : .other
        default: .other
        }
    }

    /// What the name means in an element of `choices`.
    var choiceMember: Member {
        switch length {
        case 5: self == Self.index ? .index : .other
        case 13: self == Self.finishReason ? .finishReason : .other
        default: .other
        }
    }
}
