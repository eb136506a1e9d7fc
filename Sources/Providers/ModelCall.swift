package import JSON
package import Transport

/// What a client asks a model for; decides the upstream's path.
package enum ModelOperation: Sendable {
    case chatCompletions
    case completions
    case embeddings
    /// A workspace invocation: the body's shape says what it is, and no `model` is in it.
    case invocation
}

/// A client's request, checked and scanned but not decoded.
package struct ModelCall: Sendable {
    package let operation: ModelOperation
    /// The body as the client sent it: one JSON object.
    package let body: [UInt8]
    /// Where the top-level members of `body` stand.
    package let members: JSONMembers
    /// The client's header fields that may go up.
    package let fields: HeaderFields
    /// The upstream's name for the model where the deployment has a pattern instead of one.
    package var upstreamName: String?
    /// Whether the gateway wants to know what streams use, although their clients may not ask for it.
    package var wantsUsage = false

    package init(
        _ operation: ModelOperation, body: [UInt8], members: JSONMembers,
        fields: HeaderFields = HeaderFields(), upstreamName: String? = nil
    ) {
        self.operation = operation
        self.body = body
        self.members = members
        self.fields = fields
        self.upstreamName = upstreamName
    }

    /// The same with other values for members of the body.
    package func changed(by changes: JSONObject) -> ModelCall {
        let body = members.setting(changes.map { ($0.key, $0.value.bytes()) }, in: body)
        // What was an object still is one.
        guard let members = try? JSONScanner.members(of: body.span) else { return self }
        var call = ModelCall(
            operation, body: body, members: members, fields: fields, upstreamName: upstreamName)
        call.wantsUsage = wantsUsage
        return call
    }

    /// Whether `stream` is `true`.
    package var isStreaming: Bool {
        guard let value = members["stream"] else { return false }
        return value.count == 4 && body[value.lowerBound] == UInt8(ascii: "t")
    }

    /// Whether the client asked for a chunk with the token counts at the end of its stream.
    package var includesUsage: Bool {
        guard let range = members["stream_options"],
            let options = try? JSONValue(parsing: body.span.extracting(range))
        else { return false }
        return options["include_usage"]?.bool ?? false
    }

    /// Whether the upstream is to be asked for usage that the client did not ask for.
    package var addsUsage: Bool {
        guard wantsUsage, isStreaming, !includesUsage else { return false }
        return switch task {
        case .chatCompletions, .completions: true
        case .embeddings, .invocation, nil: false
        }
    }

    /// The operation that an invocation's members stand for; nil for a custom model's input.
    package var task: ModelOperation? {
        guard operation == .invocation else { return operation }
        if members["messages"] != nil { return .chatCompletions }
        if members["prompt"] != nil { return .completions }
        if members["input"] != nil { return .embeddings }
        return nil
    }
}
