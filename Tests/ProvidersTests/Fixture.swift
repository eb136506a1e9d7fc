import DatabricksAuth
import Failures
import JSON
import Providers
import Transport

/// Models and calls for the tests of this target.
enum Fixture {
    struct NotLocal: Error {}

    static func echo() -> any Provider { provider(.echo) }

    /// A provider of a model that clients call `echo-1` and the upstream `up-1`.
    static func provider(
        _ name: ProviderName, upstream: String = "up-1", apiBase: String? = nil,
        apiKey: String? = nil, environment: [String: String] = [:], workspace: Workspace? = nil
    ) -> any Provider {
        let settings = ProviderSettings(
            environment: environment, workspace: workspace, now: { 1_767_000_000 })
        return settings.provider(
            name,
            UpstreamModel(
                publicName: "echo-1", name: upstream, apiBase: apiBase,
                apiKey: apiKey.map { Secret($0) }))
    }

    static func call(
        _ operation: ModelOperation, _ body: [UInt8], fields: HeaderFields = [:]
    ) throws -> ModelCall {
        ModelCall(
            operation, body: body, members: try JSONScanner.members(of: body.span), fields: fields)
    }

    /// The answer of a provider that needs no upstream.
    static func answer(
        _ provider: any Provider, _ operation: ModelOperation, _ body: [UInt8]
    ) throws -> LocalAnswer {
        guard case .answer(let answer) = try provider.request(for: call(operation, body)) else {
            throw NotLocal()
        }
        return answer
    }

    /// All pieces of an answer.
    static func text(_ answer: LocalAnswer) -> String {
        var answer = answer
        var bytes: [UInt8] = []
        while let piece = answer.pieces.next() { bytes += piece }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The request that a provider makes, before a workspace signs it.
    static func request(
        _ provider: any Provider, _ operation: ModelOperation, _ body: String,
        fields: HeaderFields = [:]
    ) throws -> TransferRequest {
        switch try provider.request(for: call(operation, Array(body.utf8), fields: fields)) {
        case .send(let request), .sign(let request, _): return request
        case .answer: throw NotLocal()
        }
    }

    static func body(_ request: TransferRequest) -> String {
        String(decoding: request.body.contents ?? [], as: UTF8.self)
    }
}
