extension JSONMembers {
    /// The document with other values for several keys, in one pass; every other byte stays as it is.
    ///
    /// As `splicing`, for each of `values`: all occurrences of a key are replaced, and missing keys are added as
    /// the first members, in the order of `values`, which must not hold a key twice.
    package func setting(_ values: [(key: String, value: [UInt8])], in bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        let added = values.reduce(0) { $0 + $1.key.utf8.count + $1.value.count + 4 }
        result.reserveCapacity(bytes.count + added)
        result.append(contentsOf: bytes[...start])
        var needsComma = false
        for (key, value) in values where self[key] == nil {
            if needsComma { result.append(UInt8(ascii: ",")) }
            JSONWriter.quote(key, to: &result)
            result.append(UInt8(ascii: ":"))
            result.append(contentsOf: value)
            needsComma = true
        }
        if needsComma, !members.isEmpty { result.append(UInt8(ascii: ",")) }
        var copied = start + 1
        for member in members {
            guard let new = values.first(where: { ExactText.isSame($0.key, member.key) }) else {
                continue
            }
            result.append(contentsOf: bytes[copied..<member.value.lowerBound])
            result.append(contentsOf: new.value)
            copied = member.value.upperBound
        }
        result.append(contentsOf: bytes[copied...])
        return result
    }
}
