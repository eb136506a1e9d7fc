import JSON
import Testing

@Suite struct JSONPatchTests {
    @Test(
        arguments: [
            (#"{"a":1}"#, #"{"a":1}"#, "[]"),
            (#"{"a":1}"#, #"{"a":2}"#, #"[{"op":"replace","path":"/a","value":2}]"#),
            (
                #"{"a":1,"b":2}"#, #"{"b":2,"c":[]}"#,
                #"[{"op":"remove","path":"/a"},{"op":"add","path":"/c","value":[]}]"#
            ),
            (
                #"{"r":[{"n":"a","p":100},{"n":"b","p":0}]}"#,
                #"{"r":[{"n":"a","p":90},{"n":"b","p":10}]}"#,
                #"[{"op":"replace","path":"/r/0/p","value":90},{"op":"replace","path":"/r/1/p","value":10}]"#
            ),
            ("[1,2,3]", "[1,9,2,3]", #"[{"op":"add","path":"/1","value":9}]"#),
            ("[1,2,3,4]", "[1,4]", #"[{"op":"remove","path":"/2"},{"op":"remove","path":"/1"}]"#),
            (#"{"a":{}}"#, #"{"a":[]}"#, #"[{"op":"replace","path":"/a","value":[]}]"#),
            (
                #"{"a/b~":{"":1}}"#, #"{"a/b~":{"":2}}"#,
                #"[{"op":"replace","path":"/a~1b~0/","value":2}]"#
            ),
            ("1", "2", #"[{"op":"replace","path":"","value":2}]"#),
        ] as [(String, String, String)]
    )
    func `the steps lead from the old to the new`(old: String, new: String, steps: String) throws {
        let (old, new) = (try JSONValue(parsing: old), try JSONValue(parsing: new))
        let patch = JSONPatch(from: old, to: new)
        #expect(patch.value.text() == steps)
        #expect(patch.isEmpty == (old == new))
        #expect(Self.apply(patch, to: old) == new)
    }

    @Test func `a prefix says where the values stand`() {
        let patch = JSONPatch(from: ["x": 1], to: ["x": 2], at: "/config")
        #expect(patch.operations.map(\.path) == ["/config/x"])
    }

    /// A second reading of RFC 6902, for `add`, `remove` and `replace`.
    private static func apply(_ patch: JSONPatch, to value: JSONValue) -> JSONValue {
        patch.operations.reduce(value) { value, step in
            let path = step.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
                .map { String($0).replacing("~1", with: "/").replacing("~0", with: "~") }
            return changed(value, path[...], step)
        }
    }

    private static func changed(
        _ value: JSONValue, _ path: ArraySlice<String>, _ step: JSONPatch.Operation
    ) -> JSONValue {
        guard let key = path.first else { return step.value ?? .null }
        let isLast = path.count == 1
        if case .array(var elements) = value, let place = Int(key) {
            switch step.name {
            case "remove" where isLast: elements.remove(at: place)
            case "add" where isLast: elements.insert(step.value ?? .null, at: place)
            default: elements[place] = changed(elements[place], path.dropFirst(), step)
            }
            return .array(elements)
        }
        var value = value
        if isLast {
            value[key] = step.value
        } else {
            value[key] = changed(value[key] ?? .null, path.dropFirst(), step)
        }
        return value
    }
}
