import Transport

/// A body in memory, handed to libcurl as it sends it, and once more from the start when it has to.
struct BodyReader {
    private let pieces: [ArraySlice<UInt8>]
    /// What comes next: the piece, and where in it.
    private var piece = 0
    private var index = 0

    /// A longer body is read by libcurl; up to here it keeps a copy, and sends head and body at once.
    static let copyLimit = 64 << 10

    /// Nil for a body that is short, or no bytes in memory.
    init?(_ body: TransferRequest.Body) {
        switch body {
        case .bytes(let bytes) where bytes.count > Self.copyLimit: pieces = [bytes[...]]
        case .none, .stream, .bytes: return nil
        case .pieces(let pieces): self.pieces = pieces
        }
        rewind()
    }

    /// Goes back to the start.
    mutating func rewind() {
        piece = 0
        index = pieces.first?.startIndex ?? 0
    }

    /// Fills the space as far as there is something left; the number of bytes, 0 at the end.
    mutating func read(into space: UnsafeMutableRawBufferPointer) -> Int {
        var count = 0
        while piece < pieces.count, count < space.count {
            let rest = pieces[piece][index...].prefix(space.count - count)
            unsafe UnsafeMutableRawBufferPointer(rebasing: space[count...]).copyBytes(from: rest)
            count += rest.count
            index += rest.count
            guard index == pieces[piece].endIndex else { break }
            piece += 1
            index = piece < pieces.count ? pieces[piece].startIndex : 0
        }
        return count
    }
}
