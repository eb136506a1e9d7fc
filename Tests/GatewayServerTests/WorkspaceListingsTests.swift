import Failures
import Providers
import Synchronization
import Testing

@testable import GatewayServer

@Suite struct WorkspaceListingsTests {
    /// Counts the calls that reach the workspace.
    private final class Upstream: Sendable {
        let calls = Atomic(0)

        func answer() -> WorkspaceListing {
            calls.wrappingAdd(1, ordering: .relaxed)
            return WorkspaceListing(workspaceURL: "https://w.test", endpoints: [])
        }

        var count: Int { calls.load(ordering: .relaxed) }
    }

    @Test func `a herd on a cold catalog makes one call`() async throws {
        let listings = WorkspaceListings()
        let upstream = Upstream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<500 {
                group.addTask {
                    _ = try await listings.listing(of: "https://w.test") { upstream.answer() }
                }
            }
            try await group.waitForAll()
        }
        #expect(upstream.count == 1)
    }

    @Test func `another host and a failure before are reasons to ask again`() async throws {
        let listings = WorkspaceListings()
        let upstream = Upstream()
        await #expect(throws: ToolError.self) {
            _ = try await listings.listing(of: "https://w.test") {
                throw ToolError(.unavailable, "away")
            }
        }
        for host in ["https://w.test", "https://w.test", "https://other.test"] {
            _ = try await listings.listing(of: host) { upstream.answer() }
        }
        #expect(upstream.count == 2)
    }
}
