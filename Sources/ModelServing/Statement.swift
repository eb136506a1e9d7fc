package import Failures
package import JSON

/// A SQL statement for a warehouse, its values bound as parameters, never part of its text.
///
/// Source: "Statement Execution API" of the Databricks documentation.
package struct Statement: Sendable, Equatable {
    /// One `:name` of the text.
    package struct Parameter: Sendable, Equatable {
        package let name: String
        /// Nil is NULL.
        package let value: String?
        /// A SQL type such as `INT`; values are text on the wire in any case.
        package let type: String

        package init(_ name: String, _ value: String?, type: String = "STRING") {
            self.name = name
            self.value = value
            self.type = type
        }
    }

    package var text: String
    package var parameters: [Parameter]

    package init(_ text: String, _ parameters: [Parameter] = []) {
        self.text = text
        self.parameters = parameters
    }

    /// The request's body.
    ///
    /// - Parameters:
    ///   - isLarge: asks for links to the result's chunks instead of the rows, which hold 100 GiB instead of 25 MiB.
    package func body(warehouse: String, isLarge: Bool) -> JSONValue {
        [
            "warehouse_id": .string(warehouse),
            "statement": .string(text),
            "parameters": .array(
                parameters.map { parameter in
                    var json: JSONValue = ["name": .string(parameter.name)]
                    if let value = parameter.value { json["value"] = .string(value) }
                    json["type"] = .string(parameter.type)
                    return json
                }),
            "wait_timeout": "10s",
            "on_wait_timeout": "CONTINUE",
            "disposition": isLarge ? "EXTERNAL_LINKS" : "INLINE",
            "format": "JSON_ARRAY",
        ]
    }

    /// A name in backquotes, part by part; `data` for what cannot be a name.
    ///
    /// `main.docs.in` becomes three quoted parts; a part in backquotes stays one.
    package static func quoted(name: String) throws(ToolError) -> String {
        var parts: [String] = [""]
        var isQuoted = false
        for character in name {
            switch character {
            case "`": isQuoted.toggle()
            case "." where !isQuoted: parts.append("")
            default: parts[parts.count - 1].append(character)
            }
        }
        guard !isQuoted, parts.count <= 3, parts.allSatisfy({ !$0.isEmpty }),
            !name.contains(where: { $0.isNewline || $0 == "\0" })
        else { throw ToolError(.usage, "'\(name)' is not the name of a table or column") }
        return parts.map { "`\($0)`" }.joined(separator: ".")
    }
}

/// How a statement stands, as the service tells it.
package struct StatementStatus: Sendable {
    package enum State: String, Sendable {
        case pending = "PENDING"
        case running = "RUNNING"
        case succeeded = "SUCCEEDED"
        case failed = "FAILED"
        case canceled = "CANCELED"
        case closed = "CLOSED"

        /// Whether nothing more will happen.
        package var isOver: Bool { self != .pending && self != .running }
    }

    package let id: String
    package let state: State
    /// The whole answer.
    let json: JSONValue

    init(_ json: JSONValue) throws(ToolError) {
        guard let id = json["statement_id"]?.string,
            let state = json["status"]?["state"]?.string.flatMap(State.init)
        else {
            throw ToolError(.peer, "statement: the answer has no state", upstream: json.text())
        }
        (self.id, self.state, self.json) = (id, state, json)
    }

    /// Why it did not succeed; nil while it may, and when it did.
    package var failure: ToolError? {
        guard state.isOver, state != .succeeded else { return nil }
        let error = json["status"]?["error"]
        let code = error?["error_code"]?.string
        let text = error?["message"]?.string ?? "it is \(state.rawValue)"
        return ToolError(
            Self.code(code, state), "statement \(id): \(text)\(code.map { " (\($0))" } ?? "")")
    }

    private static func code(_ code: String?, _ state: State) -> ToolError.Code {
        switch code {
        case "UNAUTHENTICATED", "PERMISSION_DENIED": .auth
        case "NOT_FOUND": .absent
        case "ALREADY_EXISTS": .exists
        case "DEADLINE_EXCEEDED", "RESOURCE_EXHAUSTED", "SERVICE_UNDER_MAINTENANCE",
            "TEMPORARILY_UNAVAILABLE", "WORKSPACE_TEMPORARILY_UNAVAILABLE":
            .later
        case "INTERNAL_ERROR", "IO_ERROR", "UNKNOWN": .unavailable
        default: state == .failed ? .data : .no
        }
    }

    /// The result's columns: name and type name (`INT`, `STRING`, `STRUCT`).
    package var columns: [(name: String, type: String)] {
        (json["manifest"]?["schema"]?["columns"]?.array ?? []).map {
            ($0["name"]?.string ?? "", $0["type_name"]?.string ?? "STRING")
        }
    }

    /// Whether the service left rows out because the result is too large.
    package var isTruncated: Bool { json["manifest"]?["truncated"] == true }
}
