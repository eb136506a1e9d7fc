import DatabricksAuth
import Failures
import JSON
import Transport

extension ServingClient {
    /// All endpoints of the workspace, in the API's order, as they arrive.
    package func endpoints() async throws -> EndpointStream {
        let response = try await send(
            EndpointStream.call, "GET", ServingRoute.endpoints.path)
        return EndpointStream(response.body, host: server.host)
    }

    /// All endpoints of the workspace, in the API's order.
    package func list() async throws -> [EndpointRecord] {
        var records: [EndpointRecord] = []
        for try await some in try await endpoints() { records += some }
        return records
    }

    /// One endpoint in full; `absent` when there is none of this name.
    package func get(_ name: String) async throws -> EndpointRecord {
        guard !name.isEmpty else { throw ToolError(.usage, "an endpoint's name is empty") }
        return try await endpoint(
            ServingCall("get endpoint \(name)", "GET", ServingRoute.endpoint(name).path))
    }

    /// Makes a call that answers with an endpoint.
    package func endpoint(_ call: ServingCall) async throws -> EndpointRecord {
        let raw = try await text(call)
        do throws(ToolError) {
            return try EndpointRecord(raw, host: server.host)
        } catch {
            throw Self.notJSON(call.what, raw, error)
        }
    }

    /// The failure of an answer with a good status that is not what the API answers with; its beginning is kept.
    static func notJSON(
        _ what: String, _ body: [UInt8], _ cause: (any Error)? = nil
    ) -> ToolError {
        ToolError(
            .peer, "\(what): the answer is not the API's JSON",
            hint: "check the host: dbx-auth describe", cause: cause,
            upstream: ToolError.upstreamText(body))
    }
}
