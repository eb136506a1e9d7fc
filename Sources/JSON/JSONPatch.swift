/// The operations that turn one document into another (RFC 6902): only `add`, `remove` and `replace`.
///
/// Objects are compared member by member. Arrays are compared place by place between their common start and end, so a
/// changed element is a change inside it, and an inserted one is one `add`.
package struct JSONPatch: Sendable, Equatable {
    /// One step; `path` is a JSON Pointer (RFC 6901).
    package struct Operation: Sendable, Equatable {
        package let name: String
        package let path: String
        /// Nil for `remove`.
        package let value: JSONValue?
    }

    package private(set) var operations: [Operation] = []

    /// The steps from one value to another; paths start with `prefix`, which says where both stand in their document.
    package init(from old: JSONValue, to new: JSONValue, at prefix: String = "") {
        compare(old, new, prefix)
    }

    package var isEmpty: Bool { operations.isEmpty }

    /// `[{"op":"replace","path":"/a/0","value":1}]`.
    package var value: JSONValue {
        .array(
            operations.map { operation in
                var step: JSONValue = [
                    "op": .string(operation.name), "path": .string(operation.path),
                ]
                step["value"] = operation.value
                return step
            })
    }

    private mutating func compare(_ old: JSONValue, _ new: JSONValue, _ path: String) {
        switch (old, new) {
        case (.object(let old), .object(let new)): compare(old, new, path)
        case (.array(let old), .array(let new)): compare(old, new, path)
        default:
            if old != new { operations.append(Operation(name: "replace", path: path, value: new)) }
        }
    }

    private mutating func compare(_ old: JSONObject, _ new: JSONObject, _ path: String) {
        for (key, value) in old {
            let place = "\(path)/\(Self.escaped(key))"
            if let changed = new[key] {
                compare(value, changed, place)
            } else {
                operations.append(Operation(name: "remove", path: place, value: nil))
            }
        }
        for (key, value) in new where old[key] == nil {
            operations.append(
                Operation(name: "add", path: "\(path)/\(Self.escaped(key))", value: value))
        }
    }

    private mutating func compare(_ old: [JSONValue], _ new: [JSONValue], _ path: String) {
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
        let (oldEnd, newEnd) = (old.count - end, new.count - end)
        let shared = min(oldEnd, newEnd)
        for place in start..<shared { compare(old[place], new[place], "\(path)/\(place)") }
        // Backwards, so that the places before stay what they were.
        for place in (shared..<oldEnd).reversed() {
            operations.append(Operation(name: "remove", path: "\(path)/\(place)", value: nil))
        }
        for place in shared..<newEnd {
            operations.append(
                Operation(name: "add", path: "\(path)/\(place)", value: new[place]))
        }
    }

    /// A key as a part of a JSON Pointer.
    private static func escaped(_ key: String) -> String {
        key.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
    }
}
