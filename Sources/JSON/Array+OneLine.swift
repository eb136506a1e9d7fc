extension [UInt8] {
    /// Makes one line of a JSON text: its line ends, which can only stand between tokens, become spaces.
    package mutating func joinLines() {
        for end: UInt8 in [0x0A, 0x0D] {
            var index = span.firstIndex(of: end, from: 0)
            while index < count {
                self[index] = 0x20
                index = span.firstIndex(of: end, from: index + 1)
            }
        }
    }
}
