import Failures
import POSIX
import Transport

/// A service principal's client id and secret, traded for an hour's token: auth type `oauth-m2m`.
///
/// Source: RFC 6749 section 4.4. Both halves of the Basic header are percent-encoded (section 2.3.1).
struct ClientCredentials: TokenSource {
    static let method = AuthMethod(
        type: "oauth-m2m", needs: [.clientID, .clientSecret], supportsGroups: true
    ) { setup, exchange throws(ToolError) in
        .fetched(
            ClientCredentials(
                clientID: setup[.clientID] ?? "", clientSecret: try setup.secret(.clientSecret),
                setup: setup, exchange: exchange))
    }

    let clientID: String
    let clientSecret: Secret
    let setup: AuthSetup
    let exchange: TokenExchange

    var identity: [String]? {
        let settings: [ConfigAttribute] = [
            .authorizationDetails, .groupID, .accountID, .discoveryURL,
        ]
        return [clientID, clientSecret.reveal(), setup.scope] + settings.map { setup[$0] ?? "" }
    }

    /// Scopes of a comma or space separated list: each once, sorted; `all-apis` when there are none.
    static func scopes(_ text: String?) -> [String] {
        let words = Set((text ?? "").split { $0 == "," || $0.isWhitespace }.map(String.init))
        return words.isEmpty ? ["all-apis"] : words.sorted()
    }

    func fetch() async throws -> AccessToken {
        var form = [("grant_type", "client_credentials"), ("scope", setup.scope)]
        if let details = setup[.authorizationDetails] {
            form.append(("authorization_details", details))
        }
        if let group = setup[.groupID] { form.append(("assume_group", group)) }
        let pair = [clientID, clientSecret.reveal()].map(FormBody.percentEncoded)
        let endpoint = try await setup.discovery(exchange).tokenEndpoint(for: Self.method.type)
        return try await exchange.token(
            at: endpoint, form: form,
            authorization: Secret(
                "Basic " + Base64.encode(Array(pair.joined(separator: ":").utf8))),
            for: Self.method.type, hiding: [clientSecret])
    }
}
