import Failures
import ModelServing
import Transport

/// An OpenAI-compatible server and the key for it; local servers often need none.
struct OpenAIServer: ServingHost {
    let base: BaseURL
    let key: Secret?

    var host: String { base.text }

    func authorize(_ fields: inout HeaderFields, forceRefresh: Bool) async throws {
        if let key { fields["Authorization"] = "Bearer \(key.reveal())" }
    }
}
