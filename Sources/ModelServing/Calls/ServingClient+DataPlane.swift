import Failures

extension ServingClient {
    /// What the workspace says about an endpoint.
    package func facts(_ name: String) async throws -> EndpointFacts {
        EndpointFacts(try await get(name).value())
    }

    /// Where a route-optimized endpoint answers; `usage` when it is none.
    package func dataPlane(of name: String) async throws -> EndpointFacts.DataPlane {
        guard let dataPlane = try await facts(name).dataPlane else {
            throw ToolError(.usage, "\(name) is not route-optimized", hint: "leave the flag out")
        }
        return dataPlane
    }
}
