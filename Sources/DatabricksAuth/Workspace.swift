package import Failures
package import Transport

/// A Databricks workspace and the credential for it; cheap to copy, shared by all requests of a process.
package struct Workspace: Sendable {
    /// `https://host[:port]`, no slash at the end.
    package let host: String
    /// `pat`, `basic`, `oauth-m2m`.
    package let authType: String
    /// Sent as `X-Databricks-Workspace-Id` when known.
    package let workspaceID: String?
    /// The section of the profile file that was used.
    package let profile: String?
    private let strategy: any CredentialStrategy

    package init(
        host: String, authType: String, workspaceID: String? = nil, profile: String? = nil,
        strategy: any CredentialStrategy
    ) {
        self.host = host
        self.authType = authType
        self.workspaceID = workspaceID
        self.profile = profile
        self.strategy = strategy
    }

    /// A workspace whose token is known already (`api_base` and `api_key` of a deployment).
    ///
    /// The host is cleaned as everywhere; fails with `config` when it is none.
    package init(host: String, token: Secret) throws(ToolError) {
        do throws(WorkspaceHost.Malformed) {
            let cleaned = try WorkspaceHost(host)
            self.init(
                host: cleaned.url, authType: PersonalAccessToken.method.type,
                workspaceID: cleaned.workspaceID, strategy: PersonalAccessToken(token: token))
        } catch {
            throw ToolError(.config, "the host is not usable: \(error.reason)")
        }
    }

    /// Whether a 401 is worth a second try with a renewed credential.
    package var isRenewable: Bool { strategy.isRenewable }

    /// All that decides which credential it is; nil when nothing that follows from it may be kept.
    var identity: [String]? { strategy.identity }

    /// The credential to send now; fetches a token when there is none, and callers at one time share one fetch.
    package func credential(forceRefresh: Bool = false) async throws -> Credential {
        try await strategy.credential(forceRefresh: forceRefresh)
    }

    /// The bearer token; `auth` for a strategy that has none.
    package func token(forceRefresh: Bool = false) async throws -> AccessToken {
        guard case .bearer(let token) = try await credential(forceRefresh: forceRefresh) else {
            throw ToolError(
                .auth, "auth type \"\(authType)\" has no bearer token",
                hint: "run: dbx-auth header")
        }
        return token
    }

    /// Does what `authorize` does, if that needs no waiting; false, with the fields untouched, when it does.
    package func authorizeIfReady(_ fields: inout HeaderFields) -> Bool {
        guard let credential = strategy.readyCredential() else { return false }
        set(credential, in: &fields)
        return true
    }

    /// Sets `Authorization`, and `X-Databricks-Workspace-Id` when known.
    ///
    /// The fields must go to `host` and nowhere else. `forceRefresh` gets a new OAuth token even if the cached one
    /// is still good; but when the fields hold a refused `Authorization` that is no longer the current one, the
    /// current one is the answer, so that a burst of refused requests is one fetch. Fails with `ToolError`.
    package func authorize(
        _ fields: inout HeaderFields, forceRefresh: Bool = false
    ) async throws {
        if forceRefresh, let refused = fields["Authorization"],
            let ready = strategy.readyCredential(), ready.authorization.reveal() != refused
        {
            return set(ready, in: &fields)
        }
        set(try await credential(forceRefresh: forceRefresh), in: &fields)
    }

    private func set(_ credential: Credential, in fields: inout HeaderFields) {
        for (name, value) in credential.fields { fields[name] = value.reveal() }
        if let workspaceID { fields["X-Databricks-Workspace-Id"] = workspaceID }
    }

    /// A signed request to a path of this workspace, which must start with a slash: `/api/2.0/serving-endpoints`.
    package func request(
        _ method: String, _ path: String, fields: HeaderFields = [:],
        body: TransferRequest.Body = .none,
        deadlines: TransferRequest.Deadlines = TransferRequest.Deadlines(),
        forceRefresh: Bool = false
    ) async throws -> TransferRequest {
        guard path.hasPrefix("/") else {
            throw ToolError(.fault, "a request path must start with a slash")
        }
        var request = TransferRequest(
            method, host + path, fields: fields, body: body, deadlines: deadlines)
        try await authorize(&request.fields, forceRefresh: forceRefresh)
        return request
    }
}
