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

    /// Whether `stream` is `true`.
    package var isStreaming: Bool {
        guard let value = members["stream"] else { return false }
        return value.count == 4 && body[value.lowerBound] == UInt8(ascii: "t")
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
