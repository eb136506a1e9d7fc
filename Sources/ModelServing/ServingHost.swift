package import DatabricksAuth
package import Transport

/// Where requests go, and what proves there who we are.
///
/// A workspace is one; so is an app of it, the own host of a route-optimized endpoint, or an OpenAI-compatible server.
package protocol ServingHost: Sendable {
    /// `https://host[:port]`, perhaps with a path; no slash at the end.
    var host: String { get }

    /// Sets what proves who we are; `forceRefresh` replaces a credential that was refused, where that can be.
    func authorize(_ fields: inout HeaderFields, forceRefresh: Bool) async throws
}

extension Workspace: ServingHost {}
