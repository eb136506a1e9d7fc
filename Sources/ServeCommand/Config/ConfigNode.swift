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

    /// The member under a key of a map.
    func member(_ key: String) -> ConfigMember? {
        guard case .map(let members) = value else { return nil }
        return members.first { $0.key == key }
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

    /// Whether the value is empty, which counts as not given.
    var isNull: Bool {
        if case .null = value { return true }
        return false
    }

    /// The value, or nil where it is empty.
    var given: ConfigNode? { isNull ? nil : self }

    /// The same value, standing in another of the files that were read.
    func inFile(_ file: Int) -> ConfigNode {
        var mark = mark
        mark.file = file
        switch value {
        case .list(let elements):
            return ConfigNode(value: .list(elements.map { $0.inFile(file) }), mark: mark)
        case .map(let members):
            let members = members.map { member in
                var keyMark = member.keyMark
                keyMark.file = file
                return ConfigMember(
                    key: member.key, keyMark: keyMark, value: member.value.inFile(file))
            }
            return ConfigNode(value: .map(members), mark: mark)
        case .null, .bool, .number, .string: return ConfigNode(value: value, mark: mark)
        }
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
