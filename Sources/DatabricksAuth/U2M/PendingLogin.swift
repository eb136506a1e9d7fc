import Failures
package import POSIX

/// A login whose user is in the browser.
package struct PendingLogin: ~Copyable {
    /// The page to open.
    package let url: String
    private let key: ProofKey
    private let listener: RedirectListener

    init(url: String, key: ProofKey, listener: consuming RedirectListener) {
        self.url = url
        self.key = key
        self.listener = listener
    }

    /// Where the browser comes back to.
    package var redirectURL: String { listener.redirectURL }

    /// Waits for the browser, or for a line on `input` with the URL that it ended at; blocks.
    ///
    /// Fails with `later` when `limit` is over, `auth` when the login was refused, `peer` when the answer belongs to
    /// another login.
    package func wait(input: Descriptor?, limit: Duration) throws -> LoginCode {
        let deadline = ContinuousClock.now + limit
        var input = input
        var typed: [UInt8] = []
        while true {
            let sources = [listener.descriptor, input].compactMap { $0 }
            let left = deadline - .now
            guard left > .zero,
                let ready = try Descriptor.firstReady(of: sources, timeout: left)
            else { throw timeout }
            guard ready == input else {
                // A browser that connects ahead of time and says nothing must not hold up the one that speaks.
                if let answer = try listener.answer(within: min(left, .seconds(5))) {
                    return try code(answer, isPasted: false)
                }
                continue
            }
            let bytes = try ready.read()
            typed += bytes
            if bytes.isEmpty { input = nil }
            guard bytes.isEmpty || typed.contains(UInt8(ascii: "\n")) else { continue }
            let line = String(decoding: typed.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
            typed = []
            if line.trimmed.isEmpty { continue }
            return try code(AuthorizationAnswer(pasted: line), isPasted: true)
        }
    }

    private func code(
        _ answer: AuthorizationAnswer, isPasted: Bool
    ) throws(ToolError) -> LoginCode {
        LoginCode(
            code: try answer.code(of: key, isPasted: isPasted),
            issuer: answer.parameters["iss"], key: key, redirectURL: redirectURL)
    }

    private var timeout: ToolError {
        ToolError(
            .later, "login: nobody came back from the browser in time",
            hint: "log in again; --timeout gives more time")
    }
}
