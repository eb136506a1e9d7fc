/// The members of a JSON object in the order they came.
///
/// A key that comes twice keeps its first place and its last value, as jq. Keys are the same when their UTF-8
/// is, unlike Swift strings, which compare by canonical equivalence. Lookup is linear up to 16 members and
/// hashed from there on, so that an object of 100,000 keys is built in linear time.
package struct JSONObject: Sendable {
    private static let hashedFrom = 17

    package private(set) var keys: [String] = []
    package private(set) var values: [JSONValue] = []
    private var places: [ExactText: Int] = [:]

    package init() {}

    package init(_ members: some Sequence<(String, JSONValue)>) {
        for (key, value) in members { self[key] = value }
    }

    package var count: Int { keys.count }
    package var isEmpty: Bool { keys.isEmpty }

    /// Makes room for so many members.
    package mutating func reserveCapacity(_ count: Int) {
        keys.reserveCapacity(count)
        values.reserveCapacity(count)
    }

    package func index(of key: String) -> Int? {
        keys.count < Self.hashedFrom
            ? keys.firstIndex { ExactText.isSame($0, key) } : places[ExactText(key)]
    }

    /// The value under a key.
    ///
    /// Assigning nil removes the member; a new key goes to the end.
    package subscript(key: String) -> JSONValue? {
        get { index(of: key).map { values[$0] } }
        set {
            switch (index(of: key), newValue) {
            case (let place?, let value?): values[place] = value
            case (nil, let value?): append(key, value)
            case (let place?, nil): remove(at: place)
            case (nil, nil): break
            }
        }
    }

    private mutating func append(_ key: String, _ value: JSONValue) {
        keys.append(key)
        values.append(value)
        if keys.count > Self.hashedFrom {
            places[ExactText(key)] = keys.count - 1
        } else if keys.count == Self.hashedFrom {
            rebuildPlaces()
        }
    }

    private mutating func remove(at place: Int) {
        keys.remove(at: place)
        values.remove(at: place)
        rebuildPlaces()
    }

    private mutating func rebuildPlaces() {
        places.removeAll(keepingCapacity: true)
        guard keys.count >= Self.hashedFrom else { return }
        for (place, key) in keys.enumerated() { places[ExactText(key)] = place }
    }
}

extension JSONObject: Sequence {
    package func makeIterator() -> some IteratorProtocol<(key: String, value: JSONValue)> {
        zip(keys, values).lazy.map { (key: $0, value: $1) }.makeIterator()
    }
}

/// Equality ignores member order, as JSON does.
extension JSONObject: Hashable {
    package static func == (a: JSONObject, b: JSONObject) -> Bool {
        a.count == b.count && a.allSatisfy { b[$0.key] == $0.value }
    }

    package func hash(into hasher: inout Hasher) {
        var sum = 0
        for (key, value) in self {
            var member = Hasher()
            member.combine(key)
            member.combine(value)
            sum &+= member.finalize()
        }
        hasher.combine(sum)
    }
}
