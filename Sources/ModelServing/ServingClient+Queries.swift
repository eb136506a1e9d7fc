package import Transport

extension ServingClient {
    /// Asks a question: posts JSON text, and answers with whatever response comes, refusals too.
    ///
    /// Questions cost, so only what certainly did not run is tried again. With `isStream` the response's body may be
    /// Server-Sent Events as they come; a server that does not stream answers with one JSON document all the same.
    package func ask(_ path: String, body: [UInt8], isStream: Bool = false) async throws -> Response
    {
        try await exchange(
            "POST", path, body: body,
            fields: [
                "Accept": isStream ? "\(Self.eventStream), application/json" : "application/json"
            ], isRepeatable: false)
    }
}
