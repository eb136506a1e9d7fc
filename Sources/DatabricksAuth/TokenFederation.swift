import Failures
import JSON

/// Where an identity token of another issuer comes from.
protocol IDTokenSource: Sendable {
    /// A token for an audience; sources that cannot choose give what they have.
    func idToken(audience: String) async throws -> Secret

    /// Whether the audience is ours to choose, so that it must be found out first.
    var choosesAudience: Bool { get }

    /// All that decides who the token speaks for; nil when nothing tells.
    var identity: [String]? { get }
}

/// Exchanges another issuer's identity token for a Databricks token: workload identity federation.
///
/// No secret and no `Authorization` header is sent; the token is the proof. Without a client id the account's own
/// federation policy decides who we are. Source: RFC 8693, and Databricks' documentation of OAuth token federation.
struct TokenFederation: TokenSource {
    let source: any IDTokenSource
    let type: String
    let setup: AuthSetup
    let exchange: TokenExchange

    init(
        _ source: any IDTokenSource, type: String, _ setup: AuthSetup, _ exchange: TokenExchange
    ) {
        self.source = source
        self.type = type
        self.setup = setup
        self.exchange = exchange
    }

    var identity: [String]? {
        source.identity.map { source in
            source + [
                setup[.clientID] ?? "", setup.scope, setup[.groupID] ?? "",
                setup[.tokenAudience] ?? "", setup[.accountID] ?? "", setup[.discoveryURL] ?? "",
            ]
        }
    }

    func fetch() async throws -> AccessToken {
        let endpoint = try await setup.discovery(exchange).tokenEndpoint(for: type)
        let token = try await source.idToken(
            audience: source.choosesAudience ? await audience(endpoint) : "")
        var form = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
            ("subject_token_type", "urn:ietf:params:oauth:token-type:jwt"),
            ("subject_token", token.reveal()), ("scope", setup.scope),
        ]
        if let clientID = setup[.clientID] { form.append(("client_id", clientID)) }
        if let group = setup[.groupID] { form.append(("assume_group", group)) }
        return try await exchange.token(
            at: endpoint, form: form, authorization: nil, for: type, hiding: [token])
    }

    /// `token_audience`, else what the host publishes, else the account of a host without a workspace, else the
    /// token endpoint.
    private func audience(_ endpoint: String) async -> String {
        if let set = setup[.tokenAudience] { return set }
        let metadata = await HostMetadata.of(setup.host, exchange)
        if let published = metadata?.audience { return published }
        if setup.host.isAccount || metadata.map({ $0.workspaceID == nil }) ?? false,
            let account = setup[.accountID] ?? metadata?.accountID
        {
            return account
        }
        return endpoint
    }
}

extension JSONWebToken {
    /// Issuer, subject and audience of a token: who it speaks for; nil when it is no token that says so.
    static func subject(of token: Secret) -> [String]? {
        guard let claims = claims(of: token), let subject = claims["sub"]?.string else {
            return nil
        }
        let audience = claims["aud"].map { String(decoding: $0.bytes(), as: UTF8.self) }
        return [claims["iss"]?.string ?? "", subject, audience ?? ""]
    }
}
