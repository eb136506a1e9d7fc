import JSON

/// Checks a value against a JSON schema; pure.
///
/// What it refuses is against the schema; what it accepts may still break a keyword that it does not know. It knows
/// `type enum const`, `properties additionalProperties required minProperties maxProperties`,
/// `items prefixItems minItems maxItems uniqueItems`, `minLength maxLength`, `minimum maximum exclusiveMinimum
/// exclusiveMaximum multipleOf`, `allOf anyOf oneOf not` and `$ref` within the schema. Lengths count Unicode scalars.
/// Source: JSON Schema 2020-12.
struct JSONSchema: Sendable {
    private let root: JSONValue
    /// A schema that refers to itself ends here.
    private static let depthLimit = 200

    init(_ root: JSONValue) { self.root = root }

    /// Where and how the value breaks the schema, `/city: expected string, not number`; nil when it does not.
    func violation(in value: JSONValue) -> String? { check(value, root, "", 0) }

    private func check(
        _ value: JSONValue, _ schema: JSONValue, _ path: String, _ depth: Int
    ) -> String? {
        func problem(_ text: String) -> String { "\(path.isEmpty ? "/" : path): \(text)" }
        if schema == false { return problem("nothing is allowed here") }
        guard let schema = schema.object else { return nil }
        guard depth < Self.depthLimit else { return problem("the schema is too deep") }
        if let reference = schema["$ref"]?.string, let target = resolve(reference),
            let found = check(value, target, path, depth + 1)
        {
            return found
        }
        if let types = schema["type"] {
            let names = types.array?.compactMap(\.string) ?? types.string.map { [$0] } ?? []
            if !names.isEmpty, !names.contains(where: { Self.isOf($0, value) }) {
                return problem("expected \(names.joined(separator: " or ")), not \(value.kind)")
            }
        }
        if let allowed = schema["enum"]?.array, !allowed.contains(where: { Self.same($0, value) }) {
            return problem("\(value.text()) is not one of \(JSONValue.array(allowed).text())")
        }
        if let constant = schema["const"], !Self.same(constant, value) {
            return problem("expected \(constant.text())")
        }
        if let found = Self.limit(value, schema) { return problem(found) }
        return combined(value, schema, path, depth) ?? inside(value, schema, path, depth)
    }

    /// `allOf anyOf oneOf not`.
    private func combined(
        _ value: JSONValue, _ schema: JSONObject, _ path: String, _ depth: Int
    ) -> String? {
        let place = path.isEmpty ? "/" : path
        for part in schema["allOf"]?.array ?? [] {
            if let found = check(value, part, path, depth + 1) { return found }
        }
        for (name, allowed) in [("anyOf", 1...Int.max), ("oneOf", 1...1)] {
            guard let parts = schema[name]?.array, !parts.isEmpty else { continue }
            let findings = parts.map { check(value, $0, path, depth + 1) }
            let fitting = findings.count { $0 == nil }
            if fitting == 0, parts.count == 1 { return findings[0] }
            if !allowed.contains(fitting) { return "\(place): fits \(fitting) schemas of \(name)" }
        }
        if let excluded = schema["not"], check(value, excluded, path, depth + 1) == nil {
            return "\(place): is what \"not\" excludes"
        }
        return nil
    }

    /// The members of an object and the elements of an array.
    private func inside(
        _ value: JSONValue, _ schema: JSONObject, _ path: String, _ depth: Int
    ) -> String? {
        for name in value.object == nil ? [] : schema["required"]?.array?.compactMap(\.string) ?? []
        where value[name] == nil {
            return "\(path.isEmpty ? "/" : path): \(name) is missing"
        }
        let properties = schema["properties"]?.object
        for (key, member) in value.object ?? JSONObject() {
            // What a pattern covers is not additional, and patterns are not known here.
            let other = schema["patternProperties"] == nil ? schema["additionalProperties"] : nil
            guard let rule = properties?[key] ?? other else { continue }
            if rule == false, properties?[key] == nil { return "\(path)/\(key): is not allowed" }
            if let found = check(member, rule, "\(path)/\(key)", depth + 1) { return found }
        }
        let first = schema["prefixItems"]?.array ?? []
        for (place, element) in (value.array ?? []).enumerated() {
            guard let rule = place < first.count ? first[place] : schema["items"] else { continue }
            if let found = check(element, rule, "\(path)/\(place)", depth + 1) { return found }
        }
        return nil
    }

    /// Numbers, lengths and counts.
    private static func limit(_ value: JSONValue, _ schema: JSONObject) -> String? {
        func number(_ name: String) -> Double? { schema[name]?.double }
        if let count = count(of: value) {
            let noun = value.array != nil ? "Items" : value.object != nil ? "Properties" : "Length"
            if let least = number("min\(noun)"), Double(count) < least {
                return "\(count) is below min\(noun)"
            }
            if let most = number("max\(noun)"), Double(count) > most {
                return "\(count) is above max\(noun)"
            }
        }
        if let elements = value.array, schema["uniqueItems"] == true,
            elements.indices.contains(where: { place in
                elements[..<place].contains { same($0, elements[place]) }
            })
        {
            return "elements repeat"
        }
        guard let given = value.double else { return nil }
        let text = value.text()
        if let least = number("minimum"), given < least { return "\(text) is below minimum" }
        if let most = number("maximum"), given > most { return "\(text) is above maximum" }
        if let bound = number("exclusiveMinimum"), given <= bound {
            return "\(text) is not above exclusiveMinimum"
        }
        if let bound = number("exclusiveMaximum"), given >= bound {
            return "\(text) is not below exclusiveMaximum"
        }
        // Only whole steps: others have no exact binary fraction.
        if let step = schema["multipleOf"]?.int, step > 0, let whole = value.int, whole % step != 0
        {
            return "\(text) is no multiple of \(step)"
        }
        return nil
    }

    private static func count(of value: JSONValue) -> Int? {
        value.array?.count ?? value.object?.count ?? value.string?.unicodeScalars.count
    }

    private static func isOf(_ type: String, _ value: JSONValue) -> Bool {
        switch type {
        case "integer": value.number.map { $0.int != nil || isWhole($0) } ?? false
        case "number", "string", "boolean", "null", "array", "object": type == value.kind
        // A type of the future is not ours to refuse.
        default: true
        }
    }

    private static func isWhole(_ number: JSONNumber) -> Bool {
        number.double.map { $0 == $0.rounded() } ?? true
    }

    /// Equality as JSON schema has it: numbers by value.
    private static func same(_ a: JSONValue, _ b: JSONValue) -> Bool {
        if a == b { return true }
        switch (a, b) {
        case (.number(let a), .number(let b)): return a.double != nil && a.double == b.double
        case (.array(let a), .array(let b)):
            return a.count == b.count && zip(a, b).allSatisfy(same)
        case (.object(let a), .object(let b)):
            return a.count == b.count
                && a.allSatisfy { key, value in b[key].map { same(value, $0) } ?? false }
        default: return false
        }
    }

    /// The schema behind `#`, `#/$defs/city`; nil for one that is not here, which is then not checked.
    private func resolve(_ reference: String) -> JSONValue? {
        guard reference == "#" || reference.hasPrefix("#/") else { return nil }
        return reference.split(separator: "/").dropFirst().reduce(Optional(root)) { place, step in
            let key = step.replacing("~1", with: "/").replacing("~0", with: "~")
            return place?[String(key)] ?? Int(key).flatMap { place?[$0] }
        }
    }
}
