import Failures
import JSON
import POSIX

/// What the cache knows under one key: the last token, and the last failure to get a newer one.
///
///     {"version":1,"host":"https://…","auth_type":"oauth-m2m","access_token":"…","expiry":"2026-01-01T01:00:00Z",
///      "fetched":"2026-01-01T00:00:00Z","companions":{"X-Databricks-…":"…"},"failure":{"at":"…","code":"auth","message":"…","hint":"…","status":401}}
struct TokenEntry: Sendable {
    var token: AccessToken?
    var failure: Failure?

    /// A failure that is repeated for a while instead of asking again.
    struct Failure: Sendable {
        let error: ToolError
        let at: WallTime

        /// How long a server that said no is left alone.
        static let memory: Duration = .seconds(5)

        /// Whether it answers who asked at some time and has his turn now: it came after he asked, or it is recent.
        ///
        /// The file has whole seconds. What lies further ahead than the memory goes is from before the clock was set
        /// back.
        func answers(_ asked: WallTime, at now: WallTime) -> Bool {
            let age = now - at
            return age > .zero - Self.memory
                && (age < Self.memory || at.seconds >= asked.seconds)
        }
    }

    private static let version = 1

    init(token: AccessToken? = nil, failure: Failure? = nil) {
        self.token = token
        self.failure = failure
    }

    /// Reads a file's bytes; nil when they are no entry of this version for this key.
    init?(_ bytes: [UInt8], of key: TokenKey) {
        guard let document = try? JSONValue(parsing: bytes),
            document["version"]?.int == Self.version, document["host"]?.string == key.host,
            document["auth_type"]?.string == key.authType
        else { return nil }
        func time(_ value: JSONValue?) -> WallTime? {
            value?.string.flatMap { WallTime(rfc3339: $0) }
        }
        if let text = document["access_token"]?.string, !text.isEmpty,
            text.utf8.allSatisfy({ 0x21...0x7E ~= $0 }), let expiry = time(document["expiry"]),
            let fetched = time(document["fetched"])
        {
            var token = AccessToken(Secret(text), expiry: expiry, fetched: fetched)
            for (name, value) in document["companions"]?.object ?? JSONObject() {
                guard let value = value.string.map(Secret.init), value.isHeaderSafe else {
                    continue
                }
                token = token.with(name, AccessToken(value))
            }
            self.token = token
        }
        if let failure = document["failure"], let at = time(failure["at"]),
            let code = ToolError.Code(rawValue: failure["code"]?.string ?? ""),
            let message = failure["message"]?.string
        {
            let error = ToolError(
                code, message, hint: failure["hint"]?.string, status: failure["status"]?.int)
            self.failure = Failure(error: error, at: at)
        }
    }

    /// The file's bytes; a token without an expiry is left out, since nobody could tell when it is over.
    func bytes(for key: TokenKey) -> [UInt8] {
        var document: JSONValue = [
            "version": .number(JSONNumber(Self.version)), "host": .string(key.host),
            "auth_type": .string(key.authType),
        ]
        if let token, let expiry = token.expiry, let fetched = token.fetched {
            document["access_token"] = .string(token.value.reveal())
            document["expiry"] = .string(expiry.rfc3339)
            document["fetched"] = .string(fetched.rfc3339)
            if !token.companions.isEmpty {
                document["companions"] = .object(
                    JSONObject(token.companions.map { ($0.name, .string($0.value.reveal())) }))
            }
        }
        if let failure {
            var record: JSONValue = [
                "at": .string(failure.at.rfc3339), "code": .string(failure.error.code.rawValue),
                "message": .string(failure.error.message),
            ]
            if let hint = failure.error.hint { record["hint"] = .string(hint) }
            if let status = failure.error.status { record["status"] = .number(JSONNumber(status)) }
            document["failure"] = record
        }
        return document.bytes()
    }
}
