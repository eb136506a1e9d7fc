import Failures
package import JSON

extension ServingClient {
    /// The model services of a Unity Catalog schema, `catalog.schema`, all pages of them.
    ///
    /// Source: databricks-sdk `service/catalog.py`.
    package func modelServices(schema: String) async throws -> [JSONValue] {
        let what = "list model services of \(schema)"
        var services: [JSONValue] = []
        var token: String?
        // A server that repeats its token must not keep us for ever.
        for _ in 0..<1000 {
            var path =
                "/api/2.1/unity-catalog/model-services?parent="
                + "schemas/\(ServingRoute.encoded(schema))&view=FULL"
            if let token { path += "&page_token=\(ServingRoute.encoded(token))" }
            let body = try await collect(what, "GET", path)
            guard let page = try? JSONValue(parsing: body), page.object != nil else {
                throw Self.notJSON(what, body)
            }
            services += page["model_services"]?.array ?? []
            token = page["next_page_token"]?.string
            if token?.isEmpty != false { return services }
        }
        return services
    }
}
