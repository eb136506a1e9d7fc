import Failures
import JSON
import Transport

/// Where a host's own tokens come from.
struct OIDCEndpoints: Sendable {
    /// Takes token requests.
    let token: String
    /// Takes the browser of a user who logs in; nil when the host does not say.
    let authorization: String?

    /// The two under one path, `…/oidc/v1`.
    init(under path: String) {
        token = path + "/token"
        authorization = path + "/authorize"
    }

    init(token: String, authorization: String?) {
        self.token = token
        self.authorization = authorization
    }
}

/// Finds the endpoints of a host.
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

    /// The URL to post token requests to; `type` is the auth type that asks, for messages.
    func tokenEndpoint(for type: String) async throws -> String {
        try await endpoints(for: type).token
    }

    /// Both URLs.
    func endpoints(for type: String) async throws -> OIDCEndpoints {
        if let discoveryURL {
            guard let endpoint = try await published(at: discoveryURL, isNamed: true, type) else {
                throw unsupported(discoveryURL, type)
            }
            return endpoint
        }
        if host.isAccount { return OIDCEndpoints(under: try accountPath(type) + "/v1") }
        let path = "/.well-known/oauth-authorization-server"
        do {
            if let endpoint = try await published(at: host.url + "/oidc" + path, type) {
                return endpoint
            }
        } catch is UnusableDocument {
            return OIDCEndpoints(under: host.url + "/oidc/v1")
        }
        if accountID != nil,
            let endpoint = try? await published(at: accountPath(type) + path, type)
        {
            return endpoint
        }
        if let base = await metadataEndpoint(),
            let endpoint = try await published(at: base + path, type)
        {
            return endpoint
        }
        throw unsupported(host.url, type)
    }

    /// The document is there but is not one; the usual path of the endpoint is then worth a try.
    private struct UnusableDocument: Error {}

    private func accountPath(_ type: String) throws -> String {
        guard let accountID else {
            throw ToolError(
                .config, "\(type): \(host.url) needs an account id",
                hint: "set DATABRICKS_ACCOUNT_ID, or account_id in the profile")
        }
        return "\(host.url)/oidc/accounts/\(FormBody.percentEncoded(accountID))"
    }

    /// The endpoints that a discovery document names; nil when there is no such document (404).
    ///
    /// `isNamed`: whether the user named the document, so that it must be one.
    private func published(
        at url: String, isNamed: Bool = false, _ type: String
    ) async throws -> OIDCEndpoints? {
        let request = TransferRequest(
            "GET", url, fields: ["Accept": "application/json"], deadlines: exchange.deadlines)
        let (head, body) = try await exchange.answer(to: request, "\(type): discovery")
        if head.status == 404 { return nil }
        guard head.status == 200, let document = try? JSONValue(parsing: body),
            let endpoint = document["token_endpoint"]?.string
        else {
            guard isNamed else { throw UnusableDocument() }
            throw ToolError(
                .peer, "\(type): discovery: \(url.printable) is no OAuth server metadata",
                status: head.status)
        }
        let authorization = document["authorization_endpoint"]?.string
        for url in [endpoint, authorization ?? endpoint] where !isTrusted(url) {
            throw ToolError(
                .peer,
                "\(type): discovery names an endpoint that is neither https nor on "
                    + "\(host.url), and is not used")
        }
        return OIDCEndpoints(token: endpoint, authorization: authorization)
    }

    /// The client secret goes out encrypted, or to the very host that the user named.
    private func isTrusted(_ endpoint: String) -> Bool {
        endpoint.lowercased().hasPrefix("https://") || host.isOrigin(of: endpoint)
    }

    /// `oidc_endpoint` of the host metadata, its account filled in; nil on any failure.
    private func metadataEndpoint() async -> String? {
        let metadata = await HostMetadata.of(host, exchange)
        guard let endpoint = metadata?.oidcEndpoint else { return nil }
        guard let mark = endpoint.firstRange(of: "{account_id}") else { return endpoint }
        guard let account = accountID ?? metadata?.accountID else { return nil }
        return endpoint.replacingCharacters(mark, with: FormBody.percentEncoded(account))
    }

    private func unsupported(_ url: String, _ type: String) -> ToolError {
        ToolError(
            .config,
            "\(type): databricks OAuth is not supported for this host (\(url.printable))",
            hint: "check the host; a personal access token works on every workspace")
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
