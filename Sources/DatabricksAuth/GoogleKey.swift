import Failures
import JSON
import OpenSSL
import POSIX
import Transport

/// The key file of a Google service account.
struct GoogleKey: Sendable {
    let email: String
    let keyID: String?
    let privateKey: Secret
    /// Where assertions are traded for tokens.
    let tokenURL: String

    /// The usual place for it; also what an assertion names as its audience, whatever the place.
    static let tokenURL = "https://oauth2.googleapis.com/token"

    /// What a token of Google's may be used for beside Databricks.
    static let scopes = [
        "https://www.googleapis.com/auth/cloud-platform",
        "https://www.googleapis.com/auth/compute",
    ]

    /// Reads the fields of a key file; `what` names it in errors.
    init(_ document: JSONValue, _ what: String) throws(ToolError) {
        guard let email = document["client_email"]?.string,
            let privateKey = document["private_key"]?.string
        else {
            throw ToolError(
                .config,
                "\(what) is no key of a service account: client_email or private_key "
                    + "is missing")
        }
        self.email = email
        self.privateKey = Secret(privateKey)
        keyID = document["private_key_id"]?.string
        tokenURL = document["token_uri"]?.string ?? Self.tokenURL
        let host = try? WorkspaceHost(tokenURL)
        guard let host, !host.isPlain || host.isLoopback else {
            throw ToolError(.config, "\(what): token_uri is no https URL")
        }
    }

    /// Trades an assertion signed with the key for a token (RFC 7523, section 2.1).
    ///
    /// - Parameter claim: `target_audience` for an identity token, `scope` for an access token.
    func answer(
        _ claim: (String, String), type: String, _ exchange: TokenExchange
    ) async throws -> JSONValue {
        let now = exchange.now().seconds
        var claims: JSONValue = ["iss": .string(email), "aud": .string(Self.tokenURL)]
        claims["iat"] = .number(JSONNumber(now))
        claims["exp"] = .number(JSONNumber(now + 3600))
        claims[claim.0] = .string(claim.1)
        let assertion: Secret
        do throws(RS256.Failure) {
            assertion = try JSONWebToken.signed(claims, keyID: keyID, pem: privateKey)
        } catch {
            throw error.toolError(type, email: email)
        }
        let form = [
            ("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"),
            ("assertion", assertion.reveal()),
        ]
        return try await exchange.document(
            .form(form, to: tokenURL, exchange.deadlines), "\(type): token request",
            hiding: [assertion])
    }
}

extension RS256.Failure {
    fileprivate func toolError(_ type: String, email: String) -> ToolError {
        switch self {
        case .unusableKey:
            ToolError(
                .config,
                "\(type): private_key of \(email.printable) is no RSA key of 2048 bits or more "
                    + "in PEM form")
        case .noLibrary:
            ToolError(
                .config, "\(type): libcrypto.so.3 is needed to sign, and is not there",
                hint: "install OpenSSL 3 (libssl3)")
        }
    }
}
