/// Cuts a stream of lines at each of its bytes, for readers of streams, to which a cut must make no difference.
package enum StreamCuts {
    /// How many cuts have the same bytes before and behind their pieces.
    private static let reach = 32

    /// The first place where a cut makes a difference; nil when there is none.
    ///
    /// All that comes before the piece with the cut is fed in larger ones, once for all, and all after it up to the end
    /// of the line, so that nothing of it is held back when the readers are compared. Feeding the whole stream for each
    /// cut would take the square of its length.
    ///
    /// - Parameters:
    ///   - start: the reader, a value, before the stream.
    ///   - forget: lets the reader forget what it has put out so far, so that comparing it stays cheap.
    package static func firstDifference<Reader>(
        in bytes: [UInt8], from start: Reader, forget: (inout Reader) -> Void = { _ in },
        feed: (inout Reader, ArraySlice<UInt8>) throws -> Void,
        isSame: (Reader, Reader) -> Bool
    ) rethrows -> Int? {
        var base = start
        for from in stride(from: 0, to: bytes.count, by: reach) {
            forget(&base)
            let middle = min(from + reach, bytes.count)
            let end =
                bytes[middle...].firstIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 }
                ?? bytes.count
            var uncut = base
            try feed(&uncut, bytes[from..<end])
            for cut in from..<middle {
                var reader = base
                try feed(&reader, bytes[from..<cut])
                try feed(&reader, bytes[cut..<end])
                if !isSame(reader, uncut) { return cut }
            }
            try feed(&base, bytes[from..<middle])
        }
        return nil
    }
}
