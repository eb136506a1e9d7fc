import Gateway
import NIOHTTP1
import Transport

/// A request's head after one pass over its fields: checked, and reduced to what the gateway needs of it.
///
/// A class, though nothing of it changes: it is handed on a dozen times for each request, and as a value each time all
/// that it holds would be retained.
final class RequestHead: Sendable {
    /// The longest request target, in bytes.
    static let targetLimit = 8 << 10
    /// The longest name and the longest value of a field, in bytes.
    static let fieldLimit = 16 << 10

    /// The answer to a longer target.
    static var targetTooLong: APIError {
        APIError(414, "the request target is longer than \(targetLimit) bytes")
    }

    let method: String
    /// The target's path as sent, without its query.
    let path: String
    /// What follows the target's question mark, as sent.
    let query: String
    /// The one `Host`; empty where HTTP/1.0 leaves it out.
    let host: String
    /// False for HTTP/1.0, which knows no chunks and no interim answers.
    let isHTTP11: Bool
    /// Whether the connection may carry another request.
    let keepsAlive: Bool
    let contentLength: Int?
    /// Whether there is a body, or its length is not known yet.
    let hasBody: Bool
    /// Whether the client waits for `100 Continue` before it sends the body.
    let expectsContinue: Bool
    /// The presented keys by place in `PresentedKey.headers`.
    private let keys: [String?]
    /// The value of `Authorization`, for the demo's Basic login.
    let authorization: String?
    /// The page that a browser sends the request for; nil when no browser does, or none that says so.
    let origin: String?
    /// What the body claims to be.
    let contentType: String?
    /// The fields that may go up.
    let fields: HeaderFields
    /// The fields by which a client tells the gateway something (`x-litellm-…`).
    let controls: HeaderFields
    /// A field that names what no caller may choose.
    let bannedField: String?

    /// Reads a head.
    ///
    /// Throws an `APIError` for one that is not to be answered otherwise, after which the connection
    /// has to be closed: its framing is in doubt, or its target has more than one reading.
    init(_ head: HTTPRequestHead) throws(APIError) {
        guard head.uri.utf8.count <= Self.targetLimit else {
            throw Self.targetTooLong
        }
        var scan = FieldScan()
        for (name, value) in head.headers {
            guard max(name.utf8.count, value.utf8.count) <= Self.fieldLimit else {
                throw APIError(431, "a header field is longer than \(Self.fieldLimit) bytes")
            }
            try scan.take(name, value)
        }
        method = head.method.rawValue
        isHTTP11 = head.version.minor >= 1
        guard scan.hosts == 1 || (!isHTTP11 && scan.hosts == 0) else {
            throw APIError(400, "a request needs exactly one Host field")
        }
        guard !scan.isChunked || isHTTP11 else {
            throw APIError(400, "HTTP/1.0 has no Transfer-Encoding")
        }
        guard scan.expectation == nil || scan.expectsContinue else {
            throw APIError(417, "the only expectation understood is 100-continue")
        }
        host = scan.host
        (path, query) = try Self.split(head.uri, host: scan.host)
        contentLength = scan.contentLength
        hasBody = scan.isChunked || (scan.contentLength ?? 0) > 0
        expectsContinue = scan.expectsContinue && isHTTP11 && hasBody
        // The parser stops for good after an upgrade request, and CONNECT is one.
        keepsAlive = head.isKeepAlive && !scan.wantsUpgrade && head.method != .CONNECT
        authorization = scan.keys[1]
        keys = scan.keys
        origin = scan.origin
        contentType = scan.contentType
        fields = scan.fields
        controls = scan.controls
        bannedField = scan.bannedField
    }

    /// Whether the body may be JSON: it says so, or says nothing.
    ///
    /// A page of a foreign origin can send neither without asking the gateway first, which it does not grant.
    var isJSON: Bool {
        guard let contentType else { return true }
        let wanted = "application/json"
        let (type, name) = (contentType.utf8Span.span, wanted.utf8Span.span)
        guard type.count >= name.count else { return false }
        for index in name.indices where type[index] != name[index] {
            guard type[index] &- 0x41 < 26, type[index] | 0x20 == name[index] else { return false }
        }
        return type.count == name.count || [0x3B, 0x20, 0x09].contains(type[name.count])
    }

    /// Whether any field that carries keys is there.
    var presentsKey: Bool { keys.contains { $0 != nil } }

    /// The key that counts, by the order of `PresentedKey.headers`; nil when there is none or it is malformed.
    var key: String? {
        for (name, value) in zip(PresentedKey.headers, keys) {
            if let value { return PresentedKey.key(in: value, header: name) }
        }
        return nil
    }

    /// The first name in the query that no caller may choose.
    var bannedParameter: String? {
        guard !query.isEmpty else { return nil }
        return query.split(separator: "&").lazy
            .compactMap { Router.decoded($0.utf8.prefix { $0 != UInt8(ascii: "=") }) }
            .first { BannedParameters.contains($0) || $0 == "model" }
    }

    /// The decoded value of a parameter of the query; nil when it is not there or malformed.
    func parameter(_ name: String) -> String? {
        for pair in query.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0] == name else { continue }
            return Router.decoded(parts[1].utf8)
        }
        return nil
    }

    /// Path and query of an origin-form target, or of an absolute one whose authority is the host's.
    private static func split(
        _ target: String, host: String
    ) throws(APIError) -> (path: String, query: String) {
        var path = target[...]
        if path.utf8.first != UInt8(ascii: "/") {
            let scheme = "http://"
            guard target.prefix(scheme.count).lowercased() == scheme else {
                throw APIError(400, "the request target must be a path")
            }
            path = path.dropFirst(scheme.count)
            let authority = path.prefix { $0 != "/" && $0 != "?" }
            guard authority.lowercased() == host.lowercased() else {
                throw APIError(400, "the request target and Host name different servers")
            }
            path = path.dropFirst(authority.count)
        }
        guard !target.utf8.contains(UInt8(ascii: "#")) else {
            throw APIError(400, "the request target must not have a fragment")
        }
        guard let mark = path.utf8.firstIndex(of: UInt8(ascii: "?")) else {
            return (String(path), "")
        }
        return (String(path[..<mark]), String(path[path.utf8.index(after: mark)...]))
    }
}

/// What one pass over a head's fields finds.
private struct FieldScan {
    var hosts = 0
    var host = ""
    var contentLength: Int?
    var isChunked = false
    var expectation: String?
    var wantsUpgrade = false
    var origin: String?
    var contentType: String?
    var keys: [String?] = [nil, nil, nil, nil]
    var fields = HeaderFields()
    var controls = HeaderFields()
    var bannedField: String?

    var expectsContinue: Bool {
        expectation.map { HeaderFields.isSame($0, "100-continue") } ?? false
    }

    /// Takes one field; names are told apart by their length first.
    mutating func take(_ name: String, _ value: String) throws(APIError) {
        switch name.utf8.count {
        case 4 where HeaderFields.isSame(name, "host"):
            hosts += 1
            host = value
            guard Self.isAuthority(value) else { throw APIError(400, "malformed Host field") }
        case 6 where HeaderFields.isSame(name, "expect"):
            guard expectation == nil else { throw APIError(417, "more than one expectation") }
            expectation = value
        case 6 where HeaderFields.isSame(name, "origin"):
            // A second one makes a value that no origin equals.
            origin = origin.map { "\($0), \(value)" } ?? value
        case 7 where HeaderFields.isSame(name, "upgrade"): wantsUpgrade = true
        case 7 where HeaderFields.isSame(name, "api-key"): try present(value, 2)
        case 9 where HeaderFields.isSame(name, "x-api-key"): try present(value, 3)
        case 12 where HeaderFields.isSame(name, "content-type"):
            contentType = contentType.map { "\($0), \(value)" } ?? value
        case 13 where HeaderFields.isSame(name, "authorization"): try present(value, 1)
        case 14 where HeaderFields.isSame(name, "content-length"):
            guard contentLength == nil, let length = Int(value), length >= 0 else {
                throw APIError(400, "malformed Content-Length")
            }
            contentLength = length
        case 17 where HeaderFields.isSame(name, "transfer-encoding"):
            guard !isChunked, HeaderFields.isSame(value, "chunked") else {
                throw APIError(400, "the only Transfer-Encoding understood is chunked")
            }
            isChunked = true
        case 17 where HeaderFields.isSame(name, "x-litellm-api-key"): try present(value, 0)
        default:
            if HeaderPolicy.goesUp(name) {
                fields.append(name, value)
            } else if HeaderPolicy.isForGateway(name) {
                controls.append(name, value)
            }
            if bannedField == nil, BannedParameters.isField(name) { bannedField = name }
        }
    }

    private mutating func present(_ value: String, _ place: Int) throws(APIError) {
        guard keys[place] == nil else { throw APIError(400, "a key field comes twice") }
        keys[place] = value
    }

    /// Whether a text can be `host`, `host:port`, `[v6]` or `[v6]:port`.
    private static func isAuthority(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "-"),
                    UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"):
                    true
                default: false
                }
            }
    }
}
