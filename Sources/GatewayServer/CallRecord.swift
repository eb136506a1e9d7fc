package import LLMProtocols
package import ModelCatalog

/// What is known of a model call when it is over: enough for a log line or a row of a ledger.
package struct CallRecord: Sendable {
    /// How the call ended.
    package enum Ending: String, Sendable {
        /// The client has the whole answer.
        case complete
        /// The upstream, or the request for it, failed; the client was told.
        case failed
        /// The client left before the end.
        case clientGone = "client-gone"
    }

    /// The name whose deployment took the call: the one that the client asked for, or a fallback's.
    package let modelName: String
    /// The deployment that took the call.
    package let deploymentID: String
    /// The status that the client saw; 0 when it saw none.
    package var status: Int
    /// Whether the client asked for a stream.
    package var isStreaming: Bool
    package var ending: Ending
    /// The token counts of the answer, where it had any.
    package var usage: Usage?
    /// Who took it (`openai` …); empty where nobody did.
    package var provider = ""
    /// How often an upstream was asked.
    package var attempts = 1
    /// Tries beyond the first of a group.
    package var retries = 0
    /// Turns to other groups.
    package var fallbacks = 0
    /// What the answer costs; nil where no price or no usage is known.
    package var cost: Money?

    // What the connection adds.

    /// The id that the client got as `x-litellm-call-id`.
    package var callID = ""
    /// The end of the key that opened the gateway, `sk-…a1b2`; nil without a key or with a short one.
    package var keyHint: String?
    /// The path that was asked.
    package var path = ""
    /// From the request's head to the first byte of the answer; nil when there was none.
    package var toFirstByte: Duration?
    /// From the request's head to the end.
    package var total = Duration.zero

    /// Tokens of the request, as the upstream counted.
    package var promptTokens: Int? { usage?.promptTokens }
    /// Tokens of the answer, as the upstream counted.
    package var completionTokens: Int? { usage?.completionTokens }

    /// What may be shown of a key.
    static func hint(of key: String) -> String? {
        guard key.utf8.count >= 12 else { return nil }
        return (key.hasPrefix("sk-") ? "sk-…" : "…") + key.suffix(4)
    }
}
