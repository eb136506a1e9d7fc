import Failures
import JSON

/// The tools of `--tools` and the choice of `--tool-choice`, in the form that each API wants; pure.
struct ToolSet: Sendable {
    /// Chat's form: `{"type":"function","function":{"name":…}}`.
    private let tools: [JSONValue]
    private let choice: JSONValue?

    /// - Parameters:
    ///   - bytes: the file of `--tools`: a list of tools in chat's or the Responses API's form, one tool, or an object
    ///     with a member `tools`.
    ///   - choice: `auto`, `none`, `required`, the name of a tool, or JSON.
    init(_ bytes: [UInt8]?, file: String, choice: String?) throws(ToolError) {
        let tools = try bytes.map { bytes throws(ToolError) in try Self.tools(bytes, file) } ?? []
        self.tools = tools
        self.choice = try choice.map { choice throws(ToolError) in
            try Self.choice(choice, names: tools.compactMap(Self.name))
        }
    }

    /// Adds `tools` and `tool_choice` to a request.
    func add(to body: inout JSONObject, for task: QueryTask) {
        let isFlat = task == .respond
        if !tools.isEmpty { body["tools"] = .array(isFlat ? tools.map(Self.flat) : tools) }
        if let choice { body["tool_choice"] = isFlat ? Self.flat(choice) : choice }
    }

    private static func tools(_ bytes: [UInt8], _ file: String) throws(ToolError) -> [JSONValue] {
        let json: JSONValue
        do throws(JSONError) { json = try JSONValue(parsing: bytes) } catch {
            throw ToolError(.data, "--tools \(file): \(error)")
        }
        let list = json.array ?? json["tools"]?.array ?? [json]
        for (place, tool) in list.enumerated() where tool.object == nil || tool["type"] == nil {
            throw ToolError(
                .data, "--tools \(file): tool \(place + 1) has no type",
                hint: #"a tool is {"type":"function","function":{"name":…,"parameters":{…}}}"#)
        }
        guard !list.isEmpty else { throw ToolError(.data, "--tools \(file): holds no tool") }
        return list.map(nested)
    }

    private static func choice(_ text: String, names: [String]) throws(ToolError) -> JSONValue {
        if ["auto", "none", "required"].contains(text) { return .string(text) }
        if let json = try? JSONValue(parsing: text), json.object != nil { return nested(json) }
        guard names.contains(text) else {
            throw ToolError(
                .usage, "--tool-choice \(text): no such tool",
                hint: "use \((["auto", "none", "required"] + names).joined(separator: ", "))")
        }
        return ["type": "function", "function": ["name": .string(text)]]
    }

    private static func name(_ tool: JSONValue) -> String? { tool["function"]?["name"]?.string }

    /// The Responses API's form of a function as chat's; anything else as it is.
    private static func nested(_ tool: JSONValue) -> JSONValue {
        guard tool["type"] == "function", tool["function"] == nil, var members = tool.object else {
            return tool
        }
        members["type"] = nil
        return ["type": "function", "function": .object(members)]
    }

    private static func flat(_ tool: JSONValue) -> JSONValue {
        guard let function = tool["function"]?.object else { return tool }
        var flat: JSONValue = ["type": tool["type"] ?? "function"]
        for (key, value) in function { flat[key] = value }
        return flat
    }
}
