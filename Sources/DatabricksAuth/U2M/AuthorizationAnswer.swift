import Failures

/// What the browser brings back to the redirect URL: a code, or the reason why there is none (RFC 6749, section 4.1.2).
struct AuthorizationAnswer: Sendable, Equatable {
    let parameters: [String: String]

    /// Reads what a user pastes: the whole URL that the browser ended at, its query alone, or just the code.
    init(pasted text: String) {
        let text = text.trimmed
        if let mark = text.firstIndex(of: "?") {
            self.init(query: text[text.index(after: mark)...])
        } else if text.contains("code=") || text.contains("error=") {
            self.init(query: text[...])
        } else {
            self.init(parameters: text.isEmpty ? [:] : ["code": text])
        }
    }

    init(parameters: [String: String]) { self.parameters = parameters }

    /// Reads a query, without the question mark.
    init(query: Substring) {
        var parameters: [String: String] = [:]
        for pair in query.prefix(while: { $0 != "#" }).split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = parts.first, parameters[String(name)] == nil else { continue }
            parameters[String(name)] = FormBody.decoded(parts.count > 1 ? parts[1] : "")
        }
        self.init(parameters: parameters)
    }

    /// Whether the login came to an end here: other requests, such as for an icon, mean nothing.
    var isFinal: Bool { parameters["code"] != nil || parameters["error"] != nil }

    /// The code; a pasted one comes without a state, and the verifier vouches for it alone.
    ///
    /// Fails with `auth` when the user or the server said no, with `peer` when the answer belongs to another login.
    func code(of key: ProofKey, isPasted: Bool) throws(ToolError) -> Secret {
        if let state = parameters["state"], state != key.state { throw stranger }
        if let error = parameters["error"] {
            let detail = parameters["error_description"].map { ": \($0)" } ?? ""
            throw ToolError(.auth, "login: the workspace refused: \((error + detail).printable)")
        }
        guard let code = parameters["code"], !code.isEmpty else {
            throw ToolError(
                isPasted ? .data : .peer, "login: the answer holds no code",
                hint: "paste the whole URL that the browser ended at")
        }
        guard isPasted && parameters.count == 1 || parameters["state"] != nil else {
            throw stranger
        }
        return Secret(code)
    }

    private var stranger: ToolError {
        ToolError(
            .peer,
            "login: the answer belongs to another login (its state differs), and is not used",
            hint: "log in again, in one browser window")
    }
}
