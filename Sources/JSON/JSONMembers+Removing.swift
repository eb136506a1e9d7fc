extension JSONMembers {
    /// The document without one key; every byte that does not belong to the member stays as it is.
    ///
    /// All occurrences of a repeated key go, each with one of the commas beside it. `bytes` must be those that
    /// were scanned; the places of the other members are no longer true for the result.
    package func removing(_ key: String, from bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var copied = 0
        for member in members where member.key == key {
            var start = Self.keyStart(before: member.value.lowerBound, in: bytes)
            var end = member.value.upperBound
            let next = Self.skipSpace(bytes, from: end)
            if next < bytes.count, bytes[next] == UInt8(ascii: ",") {
                end = next + 1
            } else if let comma = Self.comma(before: start, in: bytes), comma >= copied {
                start = comma
            } else {
                Self.dropLastComma(&result)
            }
            result.append(contentsOf: bytes[copied..<start])
            copied = end
        }
        result.append(contentsOf: bytes[copied...])
        return result
    }

    /// Where the key of the value at `value` opens its quote.
    private static func keyStart(before value: Int, in bytes: [UInt8]) -> Int {
        var index = value - 1
        while bytes[index] != UInt8(ascii: "\"") { index -= 1 }
        repeat { index -= 1 } while bytes[index] != UInt8(ascii: "\"") || isEscaped(index, bytes)
        return index
    }

    private static func isEscaped(_ quote: Int, _ bytes: [UInt8]) -> Bool {
        var index = quote
        while bytes[index - 1] == UInt8(ascii: "\\") { index -= 1 }
        return (quote - index) % 2 == 1
    }

    private static func comma(before start: Int, in bytes: [UInt8]) -> Int? {
        var index = start - 1
        while isSpace(bytes[index]) { index -= 1 }
        return bytes[index] == UInt8(ascii: ",") ? index : nil
    }

    private static func dropLastComma(_ bytes: inout [UInt8]) {
        guard let last = bytes.lastIndex(where: { !isSpace($0) }),
            bytes[last] == UInt8(ascii: ",")
        else { return }
        bytes.remove(at: last)
    }

    private static func skipSpace(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count, isSpace(bytes[index]) { index += 1 }
        return index
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
