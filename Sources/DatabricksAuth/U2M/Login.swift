import Failures
import JSON
import POSIX

/// What a user's login in the browser left: an access token, and the refresh token that gets the next one.
struct Login: Sendable {
    let access: Secret
    let refresh: Secret?
    let expiry: WallTime?

    /// Reads an entry of a store: `access_token`, `refresh_token`, `expiry` (RFC 3339, up to nine fraction digits, or
    /// without an offset as local time).
    ///
    /// `expires_in` is a copy from the day the token was made, and tells nothing. Nil when there is no token in it.
    init?(_ entry: JSONValue) {
        func secret(_ key: String) -> Secret? {
            guard let text = entry[key]?.string, !text.isEmpty,
                text.utf8.allSatisfy({ 0x21...0x7E ~= $0 })
            else { return nil }
            return Secret(text)
        }
        guard let access = secret("access_token") else { return nil }
        self.access = access
        refresh = secret("refresh_token")
        expiry = entry["expiry"]?.string.flatMap {
            WallTime(rfc3339: $0) ?? WallTime(localText: $0)
        }
    }

    init(_ token: AccessToken, refresh: Secret?) {
        access = token.value
        expiry = token.expiry
        self.refresh = refresh
    }

    /// The access token; one whose end nobody wrote down counts as over.
    var token: AccessToken {
        AccessToken(access, expiry: expiry ?? WallTime(seconds: 0))
    }

    /// Writes itself into an entry, fields that it does not know kept; `offset` is how the reader spells UTC.
    func update(_ entry: JSONValue?, offset: String = "Z") -> JSONValue {
        var entry = entry ?? [:]
        entry["access_token"] = .string(access.reveal())
        if entry["token_type"] == nil { entry["token_type"] = "Bearer" }
        if let refresh { entry["refresh_token"] = .string(refresh.reveal()) }
        if let expiry { entry["expiry"] = .string(expiry.rfc3339.dropLast() + offset) }
        // The copy of another token's life would be wrong here.
        entry["expires_in"] = nil
        return entry
    }
}
