import CommandSupport
import Failures
import JSON
import ModelCatalog
import ModelServing
import Transport

/// An OpenAI-compatible server: OpenAI, Ollama, vLLM, LiteLLM, `llm-serve`.
struct ModelServer: Sendable {
    /// Without `/v1` and slashes at its end.
    private let root: String
    private let key: Secret?
    /// The variable that holds the key.
    private let keyName: String
    private let transport: any HTTPTransport
    private let deadlines: TransferRequest.Deadlines
    private let retry: RetryPolicy
    private let onRetry: @Sendable (RetryNotice) -> Void

    /// A server at a URL with or without `/v1`, its key in a variable; `http` only to this machine unless
    /// `isPlainAllowed`.
    init(
        _ url: String, key: (name: String, value: Secret?), isPlainAllowed: Bool,
        transport: any HTTPTransport,
        deadlines: TransferRequest.Deadlines, retry: RetryPolicy,
        onRetry: @escaping @Sendable (RetryNotice) -> Void
    ) throws(ToolError) {
        let checked = try CheckedURL(url, isPlainAllowed: isPlainAllowed)
        guard checked.shown == url else {
            throw ToolError(.usage, "\(checked.shown) has a query, which is no place for a key")
        }
        var root = checked.text
        while root.hasSuffix("/") { root.removeLast() }
        if root.hasSuffix("/v1") { root.removeLast(3) }
        self.root = root
        self.key = key.value
        keyName = key.name
        self.transport = transport
        self.deadlines = deadlines
        self.retry = retry
        self.onRetry = onRetry
    }

    /// Its models, with what LiteLLM's own routes say of them where they answer.
    func records(_ source: String, _ table: PriceTable) async throws -> [CatalogRecord] {
        async let groups = try? await list("/model_group/info", retry: .never)
        async let hub = try? await list("/public/model_hub", retry: .never)
        let models = try await list("/v1/models", retry: retry)
        var records = models.compactMap {
            CatalogRecord(listed: $0, source: source, table: table)
        }
        let known = (await groups ?? []) + (await hub ?? [])
        for group in known {
            guard let other = CatalogRecord(group: group, source: source, table: table) else {
                continue
            }
            let place = records.firstIndex { $0.name == other.name || $0.group == other.group }
            if let place {
                records[place].merge(other)
            } else {
                records.append(other)
            }
        }
        return records.flatMap { $0.expanded(in: table) }
    }

    private func list(_ path: String, retry: RetryPolicy) async throws -> [JSONValue] {
        let what = "list models of \(root)"
        var request = TransferRequest(
            "GET", root + path, fields: ["Accept": "application/json"], deadlines: deadlines)
        if let key { request.fields["Authorization"] = "Bearer \(key.reveal())" }
        let answer: (head: ResponseHead, body: [UInt8])
        do {
            answer = try await transport.collectRetrying(
                request, policy: retry, onRetry: onRetry)
        } catch let error as TransportError {
            throw error.toolError(what)
        }
        guard answer.head.status == 200 else {
            throw refusal(APIError(head: answer.head, body: answer.body), what)
        }
        let document = try? JSONValue(parsing: answer.body)
        guard let models = document?["data"]?.array ?? document?.array else {
            throw ToolError(
                .peer, "\(what): the answer is not a list of models",
                upstream: ToolError.upstreamText(answer.body))
        }
        return models
    }

    /// A refused key is the one of the variable; no profile has to do with it.
    private func refusal(_ error: APIError, _ what: String) -> ToolError {
        var refusal = error.toolError(what)
        if refusal.code == .auth {
            refusal.hint =
                key == nil ? "set \(keyName) to a key" : "check the key in \(keyName)"
        }
        return refusal
    }
}
