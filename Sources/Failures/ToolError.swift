/// The one failure that both edges, terminal and HTTP, know how to render.
///
/// `message` reads `what failed: why`, lower case, no full stop, and never holds a secret. `hint` is one
/// next step, a command where there is one. The rendering adds the tool's name.
package struct ToolError: Error, Sendable {
    /// What kind of failure this is; decides exit status, HTTP status and whether to try again.
    package let code: Code
    /// What failed and why.
    package let message: String
    /// The next step for the user.
    package var hint: String?
    /// The failure underneath, kept for `-v`.
    package var cause: (any Error)?
    /// The HTTP status that the server answered with; also overrides the status of the table on our way out.
    package var status: Int?
    /// The upstream's own id of the failed request.
    package var requestID: String?
    /// What the upstream's `Retry-After` says: seconds, or a date.
    package var retryAfter: String?
    /// The upstream's own error body, at most 4 KiB of it.
    package var upstream: String?

    /// A failure of the given kind.
    package init(
        _ code: Code, _ message: String, hint: String? = nil, cause: (any Error)? = nil,
        status: Int? = nil, requestID: String? = nil, retryAfter: String? = nil,
        upstream: String? = nil
    ) {
        self.code = code
        self.message = message
        self.hint = hint
        self.cause = cause
        self.status = status
        self.requestID = requestID
        self.retryAfter = retryAfter
        self.upstream = upstream
    }
}

extension ToolError {
    /// How much of an upstream's answer is kept for the user.
    package static let keptBytes = 4 << 10

    /// The beginning of an upstream's answer.
    package static func upstreamText(_ body: some Collection<UInt8>) -> String {
        String(decoding: body.prefix(keptBytes), as: UTF8.self)
    }
}
