extension [UInt8] {
    /// Makes one line of a JSON text that was checked: its control characters, all of them white space, become spaces.
    package mutating func joinLines() {
        var index = span.firstControlCharacter(from: 0)
        while index < count {
            self[index] = 0x20
            index = span.firstControlCharacter(from: index + 1)
        }
    }
}
