/// The checks that come before any notation: size, encoding, characters that no config holds.
enum ConfigText {
    /// The file as text, without a byte order mark.
    static func validate(_ bytes: [UInt8]) throws(ConfigSyntaxError) -> String {
        guard bytes.count <= ConfigDocument.maxBytes else {
            throw ConfigSyntaxError(
                mark: .start,
                message: "the file is larger than \(ConfigDocument.maxBytes >> 20) MiB")
        }
        let marker: [UInt8] = [0xEF, 0xBB, 0xBF]
        let content = bytes.starts(with: marker) ? bytes[3...] : bytes[...]
        if let place = content.firstIndex(where: isForbidden) {
            let hex = String(bytes[place], radix: 16, uppercase: true)
            throw ConfigSyntaxError(
                mark: mark(of: place, in: content),
                message: bytes[place] == 0
                    ? "the file holds a NUL byte: not a text file"
                    : "the file holds the control character 0x\(hex)",
                hint: bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
                    ? "save it as UTF-8" : nil)
        }
        guard let text = String(validating: content, as: UTF8.self) else {
            throw ConfigSyntaxError(
                mark: mark(of: firstInvalid(in: content), in: content),
                message: "the file is not UTF-8", hint: "save it as UTF-8")
        }
        return text
    }

    private static func isForbidden(_ byte: UInt8) -> Bool {
        (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
    }

    /// Where the first byte stands that no UTF-8 text can hold.
    private static func firstInvalid(in content: ArraySlice<UInt8>) -> Int {
        var place = content.startIndex
        var decoder = UTF8()
        var iterator = content.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            place += String(scalar).utf8.count
        }
        return min(place, content.endIndex)
    }

    private static func mark(of place: Int, in content: ArraySlice<UInt8>) -> ConfigMark {
        let before = content[..<place]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? content.startIndex
        let column = String(decoding: content[lineStart..<place], as: UTF8.self).unicodeScalars
        return ConfigMark(
            line: before.count(where: { $0 == 0x0A }) + 1, column: column.count + 1)
    }
}
