import JSON

/// Collects the tool calls of one message from their fragments.
///
/// A fragment belongs to the call of its `index`; without one, a new id starts a new call and no id goes on
/// with the last. A fragment that has a name and another id than its index's call starts a new call, because
/// some servers count from 0 in each chunk.
struct ToolCallAssembler: Sendable {
    private struct Call: Sendable {
        var wireIndex: Int?
        var id: String?
        var members = JSONObject()
        /// The members of `function` or `custom` but for the payload.
        var tool = JSONObject()
        var payload = ""
    }

    private var calls: [Call] = []

    var isEmpty: Bool { calls.isEmpty }

    mutating func add(_ fragment: ToolCall) {
        let place = place(of: fragment)
        if let id = fragment.id, !id.isEmpty, calls[place].id == nil { calls[place].id = id }
        for (key, value) in fragment.json.object ?? JSONObject() {
            switch key {
            case "index", "id": break
            case "function", "custom": addTool(value, to: place)
            default: if !value.isNull { calls[place].members[key] = value }
            }
        }
    }

    private mutating func place(of fragment: ToolCall) -> Int {
        let id = fragment.id.flatMap { $0.isEmpty ? nil : $0 }
        let found: Int? =
            if let index = fragment.index {
                calls.lastIndex { $0.wireIndex == index }
            } else if let id {
                calls.lastIndex { $0.id == id }
            } else {
                calls.indices.last
            }
        if let found {
            let hasName = fragment.name?.isEmpty == false
            let isAnother = id != nil && calls[found].id != nil && calls[found].id != id && hasName
            if !isAnother { return found }
        }
        calls.append(Call(wireIndex: fragment.index))
        return calls.count - 1
    }

    private mutating func addTool(_ tool: JSONValue, to place: Int) {
        for (key, value) in tool.object ?? JSONObject() {
            switch key {
            case "arguments", "input": addPayload(value, to: place)
            case "name":
                // Some servers repeat the name; others send it in pieces.
                guard let name = value.string, !name.isEmpty else { break }
                let known = calls[place].tool["name"]?.string ?? ""
                if known != name { calls[place].tool["name"] = .string(known + name) }
            default: if !value.isNull { calls[place].tool[key] = value }
            }
        }
    }

    private mutating func addPayload(_ value: JSONValue, to place: Int) {
        let text: String
        switch value {
        case .string(let fragment): text = fragment
        case .null: return
        default: text = value.text()
        }
        // Claude on Databricks starts with an empty object before the real arguments.
        if calls[place].payload == "{}", !text.isEmpty { calls[place].payload = "" }
        calls[place].payload += text
    }

    /// The calls as a unary answer has them; empty arguments of a finished function call become `{}`.
    func assembled(isFinished: Bool) -> JSONValue {
        .array(
            calls.enumerated().map { place, call in
                let isCustom = call.members["type"] == "custom"
                var tool = call.tool
                let payload = call.payload.isEmpty && isFinished && !isCustom ? "{}" : call.payload
                tool[isCustom ? "input" : "arguments"] = .string(payload)
                var result = JSONObject()
                result["id"] = .string(call.id ?? unusedID(place))
                result["type"] = call.members["type"] ?? "function"
                result[isCustom ? "custom" : "function"] = .object(tool)
                for (key, value) in call.members where key != "type" { result[key] = value }
                return .object(result)
            })
    }

    /// An id for a call that came without one; ids must differ, or the tools' answers are mixed up.
    private func unusedID(_ place: Int) -> String {
        let id = "call_\(place)"
        return calls.contains { $0.id == id } ? "call_\(place)_\(place)" : id
    }
}
