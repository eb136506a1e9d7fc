import JSON

/// What changed in a list of endpoints from one look to the next.
struct EndpointWatch {
    private var known: [String: JSONValue] = [:]
    /// Names in the order in which they were first seen.
    private var order: [String] = []

    /// The records that are new or changed, in the list's order, then `{"name":"…","deleted":true}` for those gone.
    mutating func changes(in endpoints: [JSONValue]) -> [JSONValue] {
        var changes: [JSONValue] = []
        var names: Set<String> = []
        for endpoint in endpoints {
            let name = endpoint["name"]?.string ?? ""
            names.insert(name)
            guard known[name] != endpoint else { continue }
            if known.updateValue(endpoint, forKey: name) == nil { order.append(name) }
            changes.append(endpoint)
        }
        for name in order where !names.contains(name) {
            known[name] = nil
            changes.append(["name": .string(name), "deleted": true])
        }
        order.removeAll { known[$0] == nil }
        return changes
    }
}
