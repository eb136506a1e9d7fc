extension JSONValue {
    /// The value with a merge patch applied (RFC 7396): members are merged deeply, null removes one, anything that is
    /// no object replaces what was there.
    package func merging(_ patch: JSONValue) -> JSONValue {
        guard case .object(let changes) = patch else { return patch }
        var result = JSONValue.object(object ?? JSONObject())
        for (key, change) in changes {
            result[key] = change.isNull ? .none : (result[key] ?? .null).merging(change)
        }
        return result
    }

    /// The value at a path of keys, and of numbers for the elements of arrays.
    package subscript(path path: some Sequence<String>) -> JSONValue? {
        path.reduce(Optional(self)) { value, step in
            value?.array == nil ? value?[step] : Int(step).flatMap { value?[$0] }
        }
    }

    /// The value with another one at a path; objects are made on the way.
    ///
    /// Nil when the path goes through a value that is no object, or past the end of an array.
    package func setting(_ value: JSONValue, at path: some Collection<String>) -> JSONValue? {
        guard let step = path.first else { return value }
        let rest = path.dropFirst()
        switch self {
        case .object(var members):
            guard let member = (members[step] ?? [:]).setting(value, at: rest) else { return nil }
            members[step] = member
            return .object(members)
        case .array(var elements):
            guard let place = Int(step), elements.indices.contains(place),
                let element = elements[place].setting(value, at: rest)
            else { return nil }
            elements[place] = element
            return .array(elements)
        default: return nil
        }
    }
}
