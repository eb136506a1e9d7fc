import JSON

/// One value of a config file, YAML or JSON, that knows where it stands.
struct ConfigNode: Sendable {
    /// The kinds of value that both notations have.
    indirect enum Value: Sendable {
        case null
        case bool(Bool)
        case number(JSONNumber)
        case string(String)
        case list([ConfigNode])
        case map([ConfigMember])
    }

    /// What stands there.
    let value: Value
    /// Where it starts.
    let mark: ConfigMark

    /// The value's kind in a user's words, with its article where it has one.
    var kind: String {
        switch value {
        case .null: "empty"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .list: "a list"
        case .map: "a map"
        }
    }

    /// The value under a key of a map; nil for a missing key and for every other kind of value.
    subscript(key: String) -> ConfigNode? {
        guard case .map(let members) = value else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// The same value without its places.
    var json: JSONValue {
        switch value {
        case .null: .null
        case .bool(let value): .bool(value)
        case .number(let value): .number(value)
        case .string(let value): .string(value)
        case .list(let elements): .array(elements.map(\.json))
        case .map(let members): .object(JSONObject(members.map { ($0.key, $0.value.json) }))
        }
    }

    /// A JSON value, all of it standing at one place: a line of JSON Lines.
    init(_ json: JSONValue, mark: ConfigMark) {
        self.mark = mark
        value =
            switch json {
            case .null: .null
            case .bool(let value): .bool(value)
            case .number(let value): .number(value)
            case .string(let value): .string(value)
            case .array(let elements): .list(elements.map { ConfigNode($0, mark: mark) })
            case .object(let members):
                .map(
                    members.map {
                        ConfigMember(
                            key: $0.key, keyMark: mark, value: ConfigNode($0.value, mark: mark))
                    })
            }
    }

    init(value: Value, mark: ConfigMark) {
        self.value = value
        self.mark = mark
    }
}

/// One `key: value` of a map.
struct ConfigMember: Sendable {
    /// The key's text.
    let key: String
    /// Where the key starts.
    let keyMark: ConfigMark
    /// What the key holds.
    let value: ConfigNode
}
