/// A provider that speaks OpenAI's protocol: where it is, whose key opens it, and how it differs.
///
/// Keys are its own variables only: no provider is ever sent the key of another one.
package struct CompatibleUpstream: Sendable {
    /// What a line of the table may say beside the columns.
    enum Quirk: String, Sendable {
        /// `/v1` is added to a base that does not end with it.
        case versionedPath = "v1"
        /// `seed` is called `random_seed`.
        case randomSeed = "random_seed"
        /// A name without a slash is one of the vendor's own models.
        case fireworksNames = "fireworks"
        /// `OR_SITE_URL` and `OR_APP_NAME` go up as header fields.
        case siteFields = "openrouter"
        /// A server of one's own, which asks for no key.
        case noKey = "open"
    }

    /// The word before the slash of `litellm_params.model`.
    package let slug: String
    /// Without a trailing slash, names in braces stand for variables; nil where a server of one's own answers.
    let base: String?
    /// Variables that hold the key, the first that is set counts.
    package let keyVariables: [String]
    /// Variables that hold another base.
    let baseVariables: [String]
    /// How the request's members are called there.
    let renames: [(from: String, to: String)]
    /// OpenAI's parameters that it refuses; `drop_params` takes them out.
    package let refused: [String]
    private let quirks: [Quirk]

    /// Whether it can be called without a key.
    var needsNoKey: Bool { base == nil || has(.noKey) }

    /// Whether a stream may be asked for its usage.
    var takesStreamOptions: Bool { !refused.contains("stream_options") }

    func has(_ quirk: Quirk) -> Bool { quirks.contains(quirk) }

    /// The provider of a slug; nil for one that is not in the table.
    package init?(_ slug: String) {
        guard let line = Self.lines[slug] else { return nil }
        self.init(line: line)
    }

    /// OpenAI itself, and any server that is called by its name.
    static let openAI: CompatibleUpstream = {
        guard let openAI = CompatibleUpstream("openai") else {
            preconditionFailure("the table has a line for openai")
        }
        return openAI
    }()

    private init?(line: Substring) {
        let columns = line.split(separator: " ")
        guard columns.count == 7 else { return nil }
        func list(_ column: Int) -> [String] {
            columns[column] == "-" ? [] : columns[column].split(separator: ",").map(String.init)
        }
        slug = String(columns[0])
        base = columns[1] == "-" ? nil : String(columns[1])
        keyVariables = list(2)
        baseVariables = list(3)
        refused = list(5)
        quirks = list(6).compactMap { Quirk(rawValue: $0) }
        let limits = ["max_tokens", "max_completion_tokens"]
        let limit = String(columns[4])
        var renames =
            limits.contains(limit) ? limits.filter { $0 != limit }.map { ($0, limit) } : []
        if quirks.contains(.randomSeed) { renames.append(("seed", "random_seed")) }
        self.renames = renames
    }

    private static let lines = Dictionary(
        uniqueKeysWithValues: table.split(separator: "\n").map { line in
            (String(line.prefix { $0 != " " }), line)
        })

    /// All slugs.
    package static var slugs: [String] { lines.keys.sorted() }

    /// The provider whose own address a base URL is, as LiteLLM finds it for names without a slash.
    package static func owner(ofBase url: String) -> String? {
        let address = url.split(separator: "://", maxSplits: 1).last ?? ""
        return slugs.first { slug in
            guard let own = CompatibleUpstream(slug)?.base, own.hasPrefix("https://") else {
                return false
            }
            let host = own.dropFirst(8)
            return address.hasPrefix(host)
                && ["", "/"].contains(address.dropFirst(host.count).prefix(1))
        }
    }
}

extension CompatibleUpstream {
    /// The base to call: the deployment's own, else a variable's, else the default.
    ///
    /// Nil when there is none, or when a variable that is part of it is not set.
    func base(given own: String?, _ environment: [String: String]) -> String? {
        let given =
            own
            ?? baseVariables.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? base
        guard var base = given else { return nil }
        while let open = base.firstIndex(of: "{"), let close = base.firstIndex(of: "}"),
            open < close
        {
            let name = String(base[base.index(after: open)..<close])
            guard let value = environment[name], !value.isEmpty else { return nil }
            base.replaceSubrange(open...close, with: PercentEncoding.segment(value))
        }
        while base.hasSuffix("/") { base.removeLast() }
        if has(.versionedPath), !base.hasSuffix("/v1") { base += "/v1" }
        return base
    }

    /// What to set so that calls find the upstream.
    var baseHint: String {
        let parts = (base ?? "").split(separator: "{").dropFirst().map { part in
            String(part.prefix { $0 != "}" })
        }
        return (["api_base"] + baseVariables + parts).joined(separator: " or ")
    }

    /// What to set so that the upstream lets calls in.
    var keyHint: String { (keyVariables + ["api_key"]).joined(separator: " or ") }

    /// The key in the environment.
    func key(in environment: [String: String]) -> String? {
        keyVariables.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    }

    /// The upstream's own spelling of a model's name.
    func name(of model: String) -> String {
        has(.fireworksNames) && !model.contains("/") ? "accounts/fireworks/models/\(model)" : model
    }

    /// Header fields that come from variables.
    func fields(_ environment: [String: String]) -> [(name: String, value: String)] {
        guard has(.siteFields) else { return [] }
        return [("HTTP-Referer", "OR_SITE_URL"), ("X-Title", "OR_APP_NAME")].compactMap {
            name, variable in environment[variable].map { (name, $0) }
        }
    }
}
