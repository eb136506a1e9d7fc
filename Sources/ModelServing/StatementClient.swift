import Failures
package import JSON
import Transport

/// Runs SQL statements on a warehouse: starts them, watches them, reads what they give.
package struct StatementClient: Sendable {
    private static let path = "/api/2.0/sql/statements"

    package let client: ServingClient
    package let warehouse: String

    package init(_ client: ServingClient, warehouse: String) {
        self.client = client
        self.warehouse = warehouse
    }

    /// Starts a statement and answers as soon as it is over, after ten seconds at the latest.
    ///
    /// - Parameter isLarge: whether the result may be larger than 25 MiB.
    package func start(
        _ statement: Statement, isLarge: Bool = false
    ) async throws -> StatementStatus {
        let body = statement.body(warehouse: warehouse, isLarge: isLarge)
        return try StatementStatus(
            try await json("start statement", "POST", Self.path, body: body.bytes()))
    }

    /// How a statement stands.
    package func status(_ id: String) async throws -> StatementStatus {
        try StatementStatus(try await json("watch statement \(id)", "GET", path(id)))
    }

    /// Asks the service to end a statement; it does so in its own time.
    package func cancel(_ id: String) async throws {
        _ = try await client.collect(
            "cancel statement \(id)", "POST", path(id) + "/cancel", isRepeatable: true)
    }

    /// Watches a statement to its end, which may be a failure.
    ///
    /// - Parameters:
    ///   - sleep: waits between two looks: 0.2 s, then twice as long each time, 5 s at most.
    ///   - seen: told of each look.
    package func watch(
        _ started: StatementStatus, sleep: (Duration) async throws -> Void,
        seen: (StatementStatus) -> Void
    ) async throws -> StatementStatus {
        var status = started
        var pause = Duration.milliseconds(200)
        while !status.state.isOver {
            seen(status)
            try await sleep(pause)
            pause = min(pause * 2, .seconds(5))
            status = try await self.status(status.id)
        }
        return status
    }

    /// Hands out the rows of a statement that succeeded, chunk by chunk, every value a string or null.
    package func rows(
        of status: StatementStatus, _ take: ([JSONValue]) throws -> Void
    ) async throws {
        var result = status.json["result"]
        while let chunk = result {
            if let rows = chunk["data_array"]?.array { try take(rows) }
            for link in chunk["external_links"]?.array ?? [] {
                try take(try await fetch(link, of: status.id))
            }
            let next =
                chunk["next_chunk_index"]?.int
                ?? chunk["external_links"]?.array?.last?["next_chunk_index"]?.int
            guard let next else { return }
            result = try await self.chunk(next, of: status.id)
        }
    }

    private func chunk(_ index: Int, of id: String) async throws -> JSONValue {
        try await json(
            "read statement \(id)", "GET", path(id) + "/result/chunks/\(index)")
    }

    /// The rows behind a link, which is fetched without our credential; one that has expired is asked for anew, once.
    private func fetch(_ link: JSONValue, of id: String) async throws -> [JSONValue] {
        do {
            return try await download(link, of: id)
        } catch let error as ToolError where error.code == .auth {
            guard let index = link["chunk_index"]?.int,
                let fresh = try await chunk(index, of: id)["external_links"]?[0]
            else { throw error }
            return try await download(fresh, of: id)
        }
    }

    private func download(_ link: JSONValue, of id: String) async throws -> [JSONValue] {
        let what = "read statement \(id)"
        guard let url = link["external_link"]?.string else {
            throw ToolError(.peer, "\(what): a chunk without a link", upstream: link.text())
        }
        // A link is a permission in itself: it is not for messages, and our token is not for its host.
        guard url.hasPrefix("https://") || client.server.host.hasPrefix("http://") else {
            throw ToolError(.peer, "\(what): a link that is not https://")
        }
        var request = TransferRequest("GET", url, deadlines: client.deadlines)
        for (name, value) in link["http_headers"]?.object ?? JSONObject() {
            request.fields[name] = value.string ?? value.text()
        }
        do {
            let (head, body) = try await client.transport.collectRetrying(
                request, policy: client.retry, clock: client.retryClock, limit: 1 << 30,
                onRetry: client.onRetry)
            guard head.status == 200 else {
                throw APIError(head: head, body: body).toolError(what, hint: "run it again")
            }
            return try Self.parse(body, what).array ?? []
        } catch let error as TransportError {
            throw error.toolError(what)
        }
    }

    private func path(_ id: String) -> String { "\(Self.path)/\(ServingRoute.encoded(id))" }

    private func json(
        _ what: String, _ method: String, _ path: String, body: [UInt8]? = nil
    ) async throws -> JSONValue {
        try Self.parse(try await client.collect(what, method, path, body: body), what)
    }

    private static func parse(_ body: [UInt8], _ what: String) throws(ToolError) -> JSONValue {
        do throws(JSONError) { return try JSONValue(parsing: body) } catch {
            throw ToolError(
                .peer, "\(what): the answer is not JSON: \(error)",
                upstream: ToolError.upstreamText(body))
        }
    }
}
