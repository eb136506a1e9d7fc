package import JSON

/// What has to be known of an endpoint before it can be asked rightly.
package struct EndpointFacts: Sendable, Equatable {
    /// `llm/v1/chat`, `agent/v1/responses`; nil for most custom models.
    package let task: String?
    /// What is served, as the API lists it: `config.served_entities`.
    package let servedEntities: [JSONValue]
    /// Its own URL, without `/invocations`, and what a token for it has to name; nil unless it is route-optimized.
    package let dataPlane: DataPlane?

    /// The way to a route-optimized endpoint.
    package struct DataPlane: Sendable, Equatable {
        package let url: String
        package let authorizationDetails: String
    }

    /// Reads the answer of `GET /api/2.0/serving-endpoints/{name}`.
    package init(_ endpoint: JSONValue) {
        task = endpoint["task"]?.string.flatMap { $0.isEmpty ? nil : $0 }
        servedEntities = endpoint["config"]?["served_entities"]?.array ?? []
        let info = endpoint["data_plane_info"]?["query_info"]
        var url = info?["endpoint_url"]?.string ?? ""
        while url.hasSuffix("/") { url.removeLast() }
        let route = "/invocations"
        if url.hasSuffix(route) { url.removeLast(route.count) }
        dataPlane =
            url.isEmpty
            ? nil
            : DataPlane(
                url: url, authorizationDetails: info?["authorization_details"]?.string ?? "")
    }
}
