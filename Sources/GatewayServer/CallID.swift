import NIOCore

/// The id of one request: a random UUID (version 4), held as two words and written without an allocation.
struct CallID: Sendable {
    private let high: UInt64
    private let low: UInt64

    init(using source: inout CallIDSource) {
        high = source.next() & ~0xF000 | 0x4000
        low = source.next() & ~(0b11 << 62) | (0b10 << 62)
    }

    /// The UUID's text.
    var text: String {
        var buffer = ByteBuffer()
        write(to: &buffer)
        return String(buffer: buffer)
    }

    /// Appends the 36 characters of the UUID.
    func write(to buffer: inout ByteBuffer) {
        let word = high
        for shift in stride(from: 60, through: 0, by: -4) {
            Self.write(word >> UInt64(shift), to: &buffer)
            if shift == 32 || shift == 16 { buffer.writeInteger(UInt8(ascii: "-")) }
        }
        buffer.writeInteger(UInt8(ascii: "-"))
        for shift in stride(from: 60, through: 0, by: -4) {
            Self.write(low >> UInt64(shift), to: &buffer)
            if shift == 48 { buffer.writeInteger(UInt8(ascii: "-")) }
        }
    }

    private static func write(_ digit: UInt64, to buffer: inout ByteBuffer) {
        let value = UInt8(truncatingIfNeeded: digit & 15)
        buffer.writeInteger(value < 10 ? 0x30 + value : 0x57 + value)
    }
}

/// Random words for ids of one event loop: splitmix64 from a random seed.
///
/// Unique, and not secret.
struct CallIDSource {
    private var state = UInt64.random(in: .min ... .max)

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
