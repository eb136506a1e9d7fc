import DatabricksAuth
import Failures
import JSON

extension ServingClient {
    /// All endpoints of the workspace, in the API's order.
    package func list() async throws -> [EndpointRecord] {
        let what = "list endpoints"
        let body = try await collect(what, "GET", ServingRoute.endpoints.path)
        do {
            let answer = try JSONScanner.members(of: body.span)
            // The service leaves the member out when there are none.
            guard let array = answer["endpoints"] else { return [] }
            let elements = try JSONScanner.elements(of: body.span.extracting(array))
            return try elements.map { range in
                let start = array.lowerBound
                return try record(
                    what, Array(body[start + range.lowerBound..<start + range.upperBound]))
            }
        } catch let error as JSONError {
            throw Self.notJSON(what, body, error)
        }
    }

    /// One endpoint in full; `absent` when there is none of this name.
    package func get(_ name: String) async throws -> EndpointRecord {
        let what = "get endpoint \(name)"
        guard !name.isEmpty else { throw ToolError(.usage, "an endpoint's name is empty") }
        return try record(
            what, try await collect(what, "GET", ServingRoute.endpoint(name).path))
    }

    private func record(_ what: String, _ raw: [UInt8]) throws -> EndpointRecord {
        do throws(ToolError) {
            return try EndpointRecord(raw, host: server.host)
        } catch {
            throw Self.notJSON(what, raw, error)
        }
    }

    private static func notJSON(
        _ what: String, _ body: [UInt8], _ cause: any Error
    ) -> ToolError {
        ToolError(
            .peer, "\(what): the answer is not the API's JSON",
            hint: "check the host: dbx-auth describe", cause: cause,
            upstream: String(decoding: body.prefix(APIError.keptBytes), as: UTF8.self))
    }
}
