package import JSON

/// What a request says to the gateway itself; none of it goes to an upstream.
///
/// The names are LiteLLM's. In the body: `tags`, `metadata` (its `tags`), `fallbacks`, `disable_fallbacks`,
/// `context_window_fallback_dict`, `num_retries`, `max_retries`, `timeout`, `request_timeout`, `stream_timeout`; in the
/// header: `x-litellm-tags`, `x-litellm-num-retries`, `x-litellm-timeout`, `x-litellm-stream-timeout`. Where
/// both say something the body counts; tags are added up.
package struct RequestControls: Sendable {
    /// A model that the client wants tried after a failure.
    package struct Fallback: Sendable {
        package let model: String
        /// Members of the body that are other ones for it.
        package let changes: JSONObject

        package init(model: String, changes: JSONObject = JSONObject()) {
            self.model = model
            self.changes = changes
        }
    }

    /// Words by which deployments are chosen.
    package var tags: [String] = []
    /// Tries after the first one.
    package var retries: Int?
    /// Models to try after a failure, instead of the configured ones.
    package var fallbacks: [Fallback]?
    /// Models to try when the prompt is too long, by the name of the one that failed.
    package var contextWindowFallbacks: [String: String] = [:]
    /// Whether no other model is to be tried.
    package var disablesFallbacks = false
    /// Longest try.
    package var timeout: Duration?
    /// Longest silence of a stream.
    package var streamTimeout: Duration?

    /// Whether it says nothing at all.
    package var isEmpty: Bool {
        tags.isEmpty && retries == nil && fallbacks == nil && contextWindowFallbacks.isEmpty
            && !disablesFallbacks && timeout == nil && streamTimeout == nil
    }

    /// Nothing.
    package init() {}

    /// The prefix of the header fields that are read.
    package static let fieldPrefix = "x-litellm-"
    /// The most retries that a client may ask for.
    private static let mostRetries = 10
    /// The most tags and fallbacks of a request.
    private static let mostWords = 64
    /// Members of a body that do not go up, those of no use here included.
    private static let names = NameSet([
        "cache", "context_window_fallback_dict", "disable_fallbacks", "extra_body", "fallbacks",
        "litellm_metadata", "litellm_session_id", "litellm_trace_id", "max_retries", "metadata",
        "num_retries", "request_timeout", "stream_timeout", "tags", "timeout",
    ])

    /// Whether any of a body's top-level keys is for the gateway.
    package static func concern(_ members: JSONMembers) -> Bool {
        members.members.contains { names.contains($0.key) }
    }

    // MARK: the header

    /// Takes a field of the header; one of another name changes nothing.
    package mutating func take(field name: String, _ value: String) throws(APIError) {
        let name = name.lowercased()
        switch name {
        case "x-litellm-tags":
            let words = value.split(separator: ",").map { word in
                String(word.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            try add(tags: words.filter { !$0.isEmpty }, from: name)
        case "x-litellm-num-retries": retries = try Self.count(Int(value), name)
        case "x-litellm-timeout": timeout = try Self.seconds(Double(value), name)
        case "x-litellm-stream-timeout":
            streamTimeout = try Self.seconds(Double(value), name)
        default: break
        }
    }

    // MARK: the body

    /// Takes what a body says, and returns the body that goes up.
    ///
    /// The members of `extra_body` become members of the body, as OpenAI's clients send them. `metadata` goes up only
    /// beside `"store": true`: without it OpenAI refuses it, and it was meant for the gateway.
    package mutating func take(
        _ body: [UInt8], _ members: JSONMembers
    ) throws(APIError) -> [UInt8] {
        var body = body
        var members = members
        var isStored = false
        if let store = members["store"] { isStored = body[store].elementsEqual("true".utf8) }
        var additions: [(key: String, value: [UInt8])] = []
        for member in members.members where Self.names.contains(member.key) {
            let value: JSONValue
            do {
                value = try JSONValue(parsing: body.span.extracting(member.value))
            } catch {
                throw APIError(400, "\(member.key) is not JSON: \(error)", param: member.key)
            }
            try take(member.key, value)
            if member.key == "extra_body" {
                additions = value.object.map { $0.map { ($0.key, $0.value.bytes()) } } ?? []
            }
        }
        for name in Self.names where members[name] != nil && !(name == "metadata" && isStored) {
            body = members.removing(name, from: body)
            if let rest = try? JSONScanner.members(of: body.span) { members = rest }
        }
        return additions.isEmpty ? body : members.setting(additions, in: body)
    }

    private mutating func take(_ name: String, _ value: JSONValue) throws(APIError) {
        guard !value.isNull else { return }
        switch name {
        case "tags": try add(tags: Self.words(value, name), from: name)
        case "metadata", "litellm_metadata": try takeMetadata(name, value)
        case "extra_body": try Self.checkExtraBody(value)
        case "fallbacks": fallbacks = try Self.fallbacks(value)
        case "context_window_fallback_dict":
            guard let object = value.object else { throw Self.wrong(name, "an object") }
            for (model, target) in object {
                guard let target = target.string else {
                    throw Self.wrong("\(name).\(model)", "the name of a model")
                }
                contextWindowFallbacks[model] = target
            }
        case "disable_fallbacks":
            guard let flag = value.bool else { throw Self.wrong(name, "true or false") }
            disablesFallbacks = flag
        case "num_retries": retries = try Self.count(value.int, name)
        case "max_retries": if retries == nil { retries = try Self.count(value.int, name) }
        case "timeout", "request_timeout":
            timeout = try Self.seconds(value.number?.double, name)
        case "stream_timeout": streamTimeout = try Self.seconds(value.number?.double, name)
        default: break
        }
    }

    private mutating func takeMetadata(_ name: String, _ value: JSONValue) throws(APIError) {
        guard let object = value.object else { throw Self.wrong(name, "an object") }
        if let banned = object.lazy.map(\.key).first(where: BannedParameters.contains) {
            throw APIError(400, "\(name).\(banned) is not allowed in a request", param: banned)
        }
        if let tags = object["tags"], !tags.isNull {
            try add(tags: Self.words(tags, "\(name).tags"), from: name)
        }
    }

    private static func checkExtraBody(_ value: JSONValue) throws(APIError) {
        guard let object = value.object else { throw wrong("extra_body", "an object") }
        let ours = object.lazy.map(\.key).first {
            BannedParameters.contains($0) || names.contains($0) || $0 == "model" || $0 == "stream"
        }
        if let ours {
            throw APIError(400, "extra_body.\(ours) is not allowed in a request", param: ours)
        }
    }

    private static func fallbacks(_ value: JSONValue) throws(APIError) -> [Fallback] {
        guard let list = value.array, list.count <= mostWords else {
            throw wrong("fallbacks", "a list of at most \(mostWords) models")
        }
        var result: [Fallback] = []
        for element in list {
            var changes = element.object ?? JSONObject()
            guard let model = element.string ?? changes["model"]?.string else {
                throw wrong("an element of fallbacks", "a model's name or an object with model")
            }
            changes["model"] = nil
            let ours = changes.lazy.map(\.key).first {
                BannedParameters.contains($0) || names.contains($0) || $0 == "stream"
            }
            if let ours {
                throw APIError(400, "fallbacks.\(ours) is not allowed in a request", param: ours)
            }
            result.append(Fallback(model: model, changes: changes))
        }
        return result
    }

    // MARK: values

    private mutating func add(tags: [String], from name: String) throws(APIError) {
        guard self.tags.count + tags.count <= Self.mostWords else {
            throw Self.wrong(name, "a list of at most \(Self.mostWords) tags")
        }
        self.tags += tags
    }

    private static func words(_ value: JSONValue, _ name: String) throws(APIError) -> [String] {
        guard let list = value.array else { throw wrong(name, "a list of words") }
        let words = list.compactMap(\.string)
        guard words.count == list.count else { throw wrong(name, "a list of words") }
        return words
    }

    private static func count(_ value: Int?, _ name: String) throws(APIError) -> Int {
        guard let value, value >= 0 else { throw wrong(name, "a whole number from 0") }
        return min(value, mostRetries)
    }

    private static func seconds(_ value: Double?, _ name: String) throws(APIError) -> Duration {
        guard let value, value > 0, value <= 86_400 else {
            throw wrong(name, "a number of seconds above 0, at most 86400")
        }
        return .milliseconds(max(1, Int64(value * 1000)))
    }

    private static func wrong(_ name: String, _ expected: String) -> APIError {
        APIError(400, "\(name) must be \(expected)", param: name)
    }
}
