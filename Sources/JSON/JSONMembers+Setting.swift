extension JSONMembers {
    /// The document with other values for several keys, in one pass; every other byte stays as it is.
    ///
    /// As `splicing`, for each of `values`: all occurrences of a key are replaced, and missing keys are added as
    /// the first members, in the order of `values`, which must not hold a key twice.
    package func setting(_ values: [(key: String, value: [UInt8])], in bytes: [UInt8]) -> [UInt8] {
        let places = KeyPlaces(values)
        var replaced: [(range: Range<Int>, place: Int)] = []
        var isMissing = [Bool](repeating: true, count: values.count)
        for member in members {
            guard let place = places.place(of: member.key) else { continue }
            replaced.append((member.value, place))
            isMissing[place] = false
        }
        var result: [UInt8] = []
        let added = values.reduce(0) { $0 + $1.key.utf8.count + $1.value.count + 4 }
        result.reserveCapacity(bytes.count + added)
        result.append(contentsOf: bytes[...start])
        var needsComma = false
        for (place, (key, value)) in values.enumerated() where isMissing[place] {
            if needsComma { result.append(UInt8(ascii: ",")) }
            JSONWriter.quote(key, to: &result)
            result.append(UInt8(ascii: ":"))
            result.append(contentsOf: value)
            needsComma = true
        }
        if needsComma, !members.isEmpty { result.append(UInt8(ascii: ",")) }
        var copied = start + 1
        for (range, place) in replaced {
            result.append(contentsOf: bytes[copied..<range.lowerBound])
            result.append(contentsOf: values[place].value)
            copied = range.upperBound
        }
        result.append(contentsOf: bytes[copied...])
        return result
    }
}

/// Where keys stand in a list; found by hash when there are many, so that a client's 100,000 cost no more than linear work.
private struct KeyPlaces {
    private static let hashedFrom = 17

    private let values: [(key: String, value: [UInt8])]
    private var places: [ExactText: Int] = [:]

    init(_ values: [(key: String, value: [UInt8])]) {
        self.values = values
        guard values.count >= Self.hashedFrom else { return }
        for (place, value) in values.enumerated() { places[ExactText(value.key)] = place }
    }

    func place(of key: String) -> Int? {
        values.count < Self.hashedFrom
            ? values.firstIndex { ExactText.isSame($0.key, key) } : places[ExactText(key)]
    }
}
