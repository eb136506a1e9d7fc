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

    /// Appends the 36 characters of the UUID, as five words in one go.
    func write(to buffer: inout ByteBuffer) {
        let first = Self.hex(UInt32(truncatingIfNeeded: high >> 32))
        let second = Self.hex(UInt32(truncatingIfNeeded: high))
        let third = Self.hex(UInt32(truncatingIfNeeded: low >> 32))
        let fourth = Self.hex(UInt32(truncatingIfNeeded: low))
        let dash = UInt64(UInt8(ascii: "-"))
        buffer.writeMultipleIntegers(
            first, dash << 56 | (second >> 32) << 24 | dash << 16 | (second >> 16 & 0xFFFF),
            (second & 0xFFFF) << 48 | dash << 40 | (third >> 32) << 8 | dash,
            third << 32 | fourth >> 32, UInt32(truncatingIfNeeded: fourth))
    }

    /// The eight hex digits of a number, the first one highest.
    private static func hex(_ number: UInt32) -> UInt64 {
        // One digit a byte, then its letter: 0x30 more, and 0x27 more from ten on.
        var digits = UInt64(number)
        digits = (digits << 16 | digits) & 0x0000_FFFF_0000_FFFF
        digits = (digits << 8 | digits) & 0x00FF_00FF_00FF_00FF
        digits = (digits << 4 | digits) & 0x0F0F_0F0F_0F0F_0F0F
        let isLetter = (digits &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
        return digits &+ 0x3030_3030_3030_3030 &+ isLetter &* 0x27
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
