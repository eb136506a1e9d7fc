package import Failures
package import Transport

/// Files in Unity Catalog volumes: `/Volumes/catalog/schema/volume/…`.
///
/// Source: "Files API" of the Databricks documentation; a file has at most 5 GiB.
package struct VolumeFiles: Sendable {
    package let client: ServingClient

    package init(_ client: ServingClient) { self.client = client }

    /// A path below a volume, checked: `usage` for any other.
    package static func checked(volume path: String) throws(ToolError) -> String {
        var path = path
        while path.hasSuffix("/") { path.removeLast() }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 5, parts[0].isEmpty, parts[1] == "Volumes",
            parts.dropFirst(2).allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
        else {
            throw ToolError(
                .usage, "'\(path)' is not a volume", hint: "name it /Volumes/CATALOG/SCHEMA/VOLUME")
        }
        return path
    }

    /// Makes a directory and those above it; one that exists is fine.
    package func makeDirectory(_ path: String) async throws {
        _ = try await client.collect("make \(path)", "PUT", Self.route("directories", path))
    }

    /// Writes a file while it is made; an old one of the name stays, as `exists`.
    package func write(_ path: String, from upload: UploadStream) async throws {
        let what = "write \(path)"
        var request = TransferRequest(
            "PUT", client.server.host + Self.route("files", path) + "?overwrite=false",
            fields: ["Content-Type": "application/octet-stream"], body: .stream(upload),
            deadlines: client.deadlines)
        request.deadlines.total = nil
        do {
            try await client.server.authorize(&request.fields, forceRefresh: false)
            let (head, body) = try await client.transport.collect(request)
            guard 200..<300 ~= head.status else {
                throw APIError(head: head, body: body).toolError(what)
            }
        } catch let error as TransportError {
            throw error.toolError(what)
        }
    }

    /// Removes a file; one that is not there is fine.
    package func remove(_ path: String) async throws {
        try await delete("remove \(path)", Self.route("files", path))
    }

    /// Removes an empty directory; one that is not there is fine.
    package func removeDirectory(_ path: String) async throws {
        try await delete("remove \(path)", Self.route("directories", path))
    }

    private func delete(_ what: String, _ route: String) async throws {
        do {
            _ = try await client.collect(what, "DELETE", route)
        } catch let error as ToolError where error.code == .absent {
        }
    }

    private static func route(_ kind: String, _ path: String) -> String {
        let parts = path.split(separator: "/").map { ServingRoute.encoded(String($0)) }
        return "/api/2.0/fs/\(kind)/" + parts.joined(separator: "/")
    }
}
