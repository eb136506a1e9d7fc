package import Transport

extension ServingClient {
    /// Asks a model: posts JSON text to a query route and answers with the whole JSON body.
    ///
    /// Questions cost, so only what certainly did not run is tried again.
    package func ask(_ route: ServingRoute, body: [UInt8]) async throws -> [UInt8] {
        try await collect(Self.call(route), "POST", route.path, body: body, isRepeatable: false)
    }

    /// The same for a body with `"stream":true`: the response's body is Server-Sent Events as they come.
    ///
    /// An endpoint that does not stream answers with one JSON document; its `Content-Type` says which it is.
    package func askStreaming(_ route: ServingRoute, body: [UInt8]) async throws -> Response {
        try await send(
            Self.call(route), "POST", route.path, body: body,
            fields: ["Accept": Self.eventStream], isRepeatable: false)
    }

    private static func call(_ route: ServingRoute) -> String {
        switch route {
        case .endpoints: "endpoints"
        case .endpoint(let name), .invocations(let name, served: nil): "ask \(name)"
        case .invocations(let name, served: let served?): "ask \(name) (\(served))"
        case .chatCompletions: "chat"
        case .completions: "complete"
        case .embeddings: "embed"
        case .responses: "respond"
        }
    }
}
