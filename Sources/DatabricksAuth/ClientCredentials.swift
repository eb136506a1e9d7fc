import Failures
import POSIX
import Transport

/// A service principal's client id and secret, traded for an hour's token: auth type `oauth-m2m`.
///
/// Source: RFC 6749 section 4.4. Both halves of the Basic header are percent-encoded (section 2.3.1).
struct ClientCredentials: TokenSource {
    /// The strategy's name in `auth_type`.
    static let authType = "oauth-m2m"
    /// What must be set, beside a host.
    static let needs: [ConfigAttribute] = [.clientID, .clientSecret]

    let clientID: String
    let clientSecret: Secret
    /// Sorted, at least one.
    let scopes: [String]
    let authorizationDetails: String?
    let assumedGroup: String?
    let discovery: OIDCDiscovery
    let exchange: TokenExchange

    var identity: [String]? {
        [
            clientID, clientSecret.reveal(), scopes.joined(separator: " "),
            authorizationDetails ?? "", assumedGroup ?? "", discovery.accountID ?? "",
            discovery.discoveryURL ?? "",
        ]
    }

    /// Scopes of a comma or space separated list: each once, sorted; `all-apis` when there are none.
    static func scopes(_ text: String?) -> [String] {
        let words = Set((text ?? "").split { $0 == "," || $0.isWhitespace }.map(String.init))
        return words.isEmpty ? ["all-apis"] : words.sorted()
    }

    func fetch() async throws -> AccessToken {
        var form = [
            ("grant_type", "client_credentials"), ("scope", scopes.joined(separator: " ")),
        ]
        if let authorizationDetails { form.append(("authorization_details", authorizationDetails)) }
        if let assumedGroup { form.append(("assume_group", assumedGroup)) }
        let pair = [clientID, clientSecret.reveal()].map(FormBody.percentEncoded)
        let endpoint = try await discovery.tokenEndpoint()
        return try await exchange.token(
            at: endpoint, form: form,
            authorization: Secret(
                "Basic " + Base64.encode(Array(pair.joined(separator: ":").utf8))),
            for: Self.authType, hiding: [clientSecret])
    }
}
