import ArgumentParser
import CommandSupport
import Failures
import JSON
import ModelServing

/// `--json BODY` of commands that write.
struct BodyOption: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "The request's JSON: itself, @FILE, or - for stdin.", valueName: "body"))
    var json: String?

    @Flag(
        name: .customLong("allow-plaintext-secrets"),
        help: "Send credentials that are no references to secrets.")
    var allowPlaintextSecrets = false

    /// The body, checked for credentials in it; nil when none was given.
    func value(_ context: ToolContext) throws(ToolError) -> JSONValue? {
        guard let json else { return nil }
        let bytes = try InputText.body(json, flag: "--json", context)
        let value: JSONValue
        do throws(JSONError) { value = try JSONValue(parsing: bytes) } catch {
            throw ToolError(.data, "--json \(Self.name(of: json)): \(error)", cause: error)
        }
        try check(value)
        return value
    }

    /// The body; `usage` when there is none.
    func required(_ context: ToolContext) throws(ToolError) -> JSONValue {
        guard let value = try value(context) else { throw Self.missing }
        return value
    }

    /// The bodies: one document, or JSON Lines, one after the other as they are asked for.
    ///
    /// - Parameter endpoint: the name that the command line gives the only body; `data` when there is not one.
    func reader(_ context: ToolContext, for endpoint: String?) throws(ToolError) -> Reader {
        guard let json, !json.isEmpty else { throw Self.missing }
        let reader = try Reader(
            InputText.body(json, flag: "--json", context), name: Self.name(of: json), options: self)
        if let endpoint { try reader.checkIsOne(endpoint) }
        return reader
    }

    private func check(_ body: JSONValue) throws(ToolError) {
        try SecretFields.check(body, allowsLiterals: allowPlaintextSecrets)
    }

    private static let missing = ToolError(
        .usage, "--json BODY is missing",
        hint: "BODY is JSON, @FILE, or - for stdin; see dbx-endpoints template")

    /// Where a body comes from, without the body.
    private static func name(of json: String) -> String {
        json == "-" || json == "@-" ? "stdin" : json.hasPrefix("@") ? json : "BODY"
    }

    /// Bodies of one input.
    struct Reader {
        private var whole: JSONValue?
        private var lines = JSONLinesDecoder()
        private let name: String
        private let options: BodyOption

        fileprivate init(_ bytes: [UInt8], name: String, options: BodyOption) throws(ToolError) {
            self.name = name
            self.options = options
            do { whole = try JSONInput.document(bytes) } catch { throw Self.bad(error, name) }
            guard whole == nil else { return }
            lines.append(bytes)
            lines.finish()
        }

        /// Whether there may be other than one.
        var isList: Bool { whole == nil }

        /// The next one, checked; nil at the end.
        ///
        /// A bad line is `data` and named.
        mutating func next() throws(ToolError) -> JSONValue? {
            guard let value = try read() else { return nil }
            try options.check(value)
            return value
        }

        /// One body can have the name of the command line, not none and not several.
        fileprivate func checkIsOne(_ endpoint: String) throws(ToolError) {
            var ahead = self
            guard try ahead.read() != nil else {
                throw ToolError(.data, "--json \(name): no body for endpoint \(endpoint)")
            }
            guard try ahead.read() == nil else {
                throw ToolError(
                    .data, "--json \(name): several bodies for the one endpoint \(endpoint)",
                    hint: "leave NAME out: each body has its own name")
            }
        }

        private mutating func read() throws(ToolError) -> JSONValue? {
            if let value = whole {
                whole = nil
                return value
            }
            do { return try lines.next()?.value() } catch { throw Self.bad(error, name) }
        }

        private static func bad(_ error: JSONLinesError, _ name: String) -> ToolError {
            ToolError(.data, "--json \(name): \(error)", cause: error)
        }
    }
}
