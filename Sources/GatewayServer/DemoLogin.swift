import Failures
import Gateway
import JSON
import Transport

/// What SDKs of the workspace ask before they call: what the host is, who they are, and for the one service principal
/// of a demo a token.
extension LocalRequest {
    /// How long the token is said to live; it lives as long as the server.
    private static let tokenSeconds = 3600

    private var baseURL: String { "http://\(head.host)" }

    /// Open, since SDKs that have a token read it without one, and warn where it is absent.
    var workspaceDocument: JSONValue {
        var document: JSONValue = [
            "host_type": "workspace", "workspace_id": .string(WorkspaceDocuments.workspaceID),
        ]
        if served.configuration.demoIdentity != nil {
            document["oidc_endpoint"] = .string("\(baseURL)/oidc")
        }
        return document
    }

    var authorizationServer: JSONValue {
        [
            "issuer": .string("\(baseURL)/oidc"),
            "authorization_endpoint": .string("\(baseURL)/oidc/v1/authorize"),
            "token_endpoint": .string("\(baseURL)/oidc/v1/token"),
            "grant_types_supported": ["client_credentials"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic"],
        ]
    }

    /// The client-credentials grant (RFC 6749 section 4.4) with HTTP Basic authentication.
    var token: Reply {
        guard let identity = served.configuration.demoIdentity, isClient(identity) else {
            return refusal(401, "invalid_client", "Client authentication failed")
        }
        guard form("grant_type") == "client_credentials" else {
            return refusal(400, "unsupported_grant_type", "only client_credentials is granted")
        }
        var reply = Reply([
            "access_token": .string(state.demoToken.reveal()), "token_type": "Bearer",
            "expires_in": .number(JSONNumber(Self.tokenSeconds)), "scope": "all-apis",
        ])
        reply.fields.append("cache-control", "no-store")
        return reply
    }

    var currentUser: Reply {
        let name = served.configuration.demoIdentity?.clientID ?? "llm-serve"
        return workspace([
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
            "id": "1", "userName": .string(name), "displayName": .string(name), "active": true,
        ])
    }

    private func refusal(_ status: Int, _ error: String, _ description: String) -> Reply {
        Reply(
            ["error": .string(error), "error_description": .string(description)], status: status)
    }

    /// Whether the Basic credentials are the identity's; its halves may be percent-encoded.
    private func isClient(_ identity: DemoIdentity) -> Bool {
        guard let value = head.authorization, value.lowercased().hasPrefix("basic "),
            let pair = BasicLogin(base64: value.dropFirst(6)), pair.user == identity.clientID
        else { return false }
        return KeyRing(masterKey: identity.clientSecret).accepts(pair.password)
    }

    /// A field of a form body.
    private func form(_ name: String) -> String? {
        for pair in String(decoding: body, as: UTF8.self).split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1)
            if parts.count == 2, parts[0] == name { return String(parts[1]) }
        }
        return nil
    }
}

/// User and password of an HTTP Basic credential (RFC 7617).
struct BasicLogin {
    let user: String
    let password: String

    /// Decodes the part after `Basic `; nil when it is malformed.
    init?(base64 text: some StringProtocol) {
        guard let bytes = Self.bytes(text), let pair = String(validating: bytes, as: UTF8.self),
            let colon = pair.firstIndex(of: ":")
        else { return nil }
        user = String(pair[..<colon])
        password = String(pair[pair.index(after: colon)...])
    }

    private static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        var bytes: [UInt8] = []
        var word: UInt32 = 0
        var bits = 0
        for byte in text.utf8 where byte != UInt8(ascii: "=") && byte != 0x20 {
            guard let digit = digit(byte) else { return nil }
            word = word << 6 | digit
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(bits)))
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - 65)
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - 97 + 26)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - 48 + 52)
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
