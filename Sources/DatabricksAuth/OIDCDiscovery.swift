import Failures
import JSON
import Transport

/// Finds the token endpoint of a host.
///
/// A workspace publishes it under `/oidc`; account hosts have a fixed path. The host metadata document
/// (`/.well-known/databricks-config`) is asked only after that came to nothing, so it can neither delay nor break a
/// setup that works without it.
struct OIDCDiscovery: Sendable {
    let host: WorkspaceHost
    let accountID: String?
    /// The setting `discovery_url`; beats every rule.
    let discoveryURL: String?
    let exchange: TokenExchange

    /// The URL to post token requests to.
    func tokenEndpoint() async throws -> String {
        if let discoveryURL {
            guard let endpoint = try await published(at: discoveryURL, trusting: discoveryURL)
            else {
                throw unsupported(discoveryURL)
            }
            return endpoint
        }
        if host.isAccount { return try accountPath() + "/v1/token" }
        let path = "/.well-known/oauth-authorization-server"
        do {
            if let endpoint = try await published(at: host.url + "/oidc" + path) { return endpoint }
        } catch is UnusableDocument {
            return host.url + "/oidc/v1/token"
        }
        if accountID != nil, let endpoint = try? await published(at: accountPath() + path) {
            return endpoint
        }
        if let base = await metadataEndpoint(), let endpoint = try await published(at: base + path)
        {
            return endpoint
        }
        throw unsupported(host.url)
    }

    /// The document is there but is not one; the usual path of the endpoint is then worth a try.
    private struct UnusableDocument: Error {}

    private func accountPath() throws -> String {
        guard let accountID else {
            throw ToolError(
                .config, "oauth-m2m: \(host.url) needs an account id",
                hint: "set DATABRICKS_ACCOUNT_ID, or account_id in the profile")
        }
        return "\(host.url)/oidc/accounts/\(FormBody.percentEncoded(accountID))"
    }

    /// The token endpoint that a discovery document names; nil when there is no such document (404).
    private func published(at url: String, trusting origin: String? = nil) async throws -> String? {
        let request = TransferRequest(
            "GET", url, fields: ["Accept": "application/json"], deadlines: exchange.deadlines)
        let (status, body) = try await exchange.answer(to: request, "oauth-m2m: discovery")
        if status == 404 { return nil }
        guard status == 200, let document = try? JSONValue(parsing: body),
            let endpoint = document["token_endpoint"]?.string
        else {
            guard origin != nil else { throw UnusableDocument() }
            throw ToolError(
                .peer, "oauth-m2m: discovery: \(url.printable) is no OAuth server metadata",
                status: status)
        }
        guard isTrusted(endpoint) else {
            throw ToolError(
                .peer,
                "oauth-m2m: discovery names a token endpoint that is neither https nor "
                    + "on \(host.url), and is not used")
        }
        return endpoint
    }

    /// The client secret goes out encrypted, or to the very host that the user named.
    private func isTrusted(_ endpoint: String) -> Bool {
        endpoint.lowercased().hasPrefix("https://") || host.isOrigin(of: endpoint)
    }

    /// `oidc_endpoint` of the host metadata, its account filled in; nil on any failure.
    private func metadataEndpoint() async -> String? {
        var hurried = exchange.deadlines
        hurried.connect = min(hurried.connect, .seconds(3))
        hurried.total = min(hurried.total ?? .seconds(3), .seconds(3))
        let request = TransferRequest(
            "GET", host.url + "/.well-known/databricks-config", deadlines: hurried)
        guard let (head, body) = try? await exchange.transport.collect(request, limit: 1 << 20),
            head.status == 200, let document = try? JSONValue(parsing: body),
            let endpoint = document["oidc_endpoint"]?.string
        else { return nil }
        guard let mark = endpoint.firstRange(of: "{account_id}") else { return endpoint }
        guard let account = accountID ?? document["account_id"]?.string else { return nil }
        return endpoint.replacingCharacters(mark, with: FormBody.percentEncoded(account))
    }

    private func unsupported(_ url: String) -> ToolError {
        ToolError(
            .config,
            "oauth-m2m: databricks OAuth is not supported for this host (\(url.printable))",
            hint: "check the host; a personal access token works on every workspace")
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
