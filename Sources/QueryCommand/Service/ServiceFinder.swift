import CommandSupport
import DatabricksAuth
import Failures
import ModelServing
import POSIX
import Transport

/// Finds the service that flags, environment and profile name, and the way to it.
struct ServiceFinder {
    let context: ToolContext
    let options: QueryOptions
    let service: ServiceOptions

    /// Questions may take long: the whole call's own limit.
    private static let callLimit = Duration.seconds(600)

    /// The service with its credential; nothing is sent yet.
    ///
    /// - Parameter hook: awaited before anything is sent, with the credential there already.
    func find(
        beforeSending hook: (@Sendable () async throws -> Void)?
    ) throws(ToolError) -> QueryService {
        let transport = try options.network.transport(context, options.terminal)
        let choice = ServiceChoice(
            baseURL: service.baseURL,
            namesWorkspace: options.profile.profile != nil || options.profile.host != nil,
            environment: context.environment)
        let (target, server) = try server(choice, transport)
        let errors = context.errors
        var client = ServingClient(
            server, transport: transport,
            deadlines: options.network.deadlines(total: Self.callLimit),
            retry: options.network.retryPolicy, onRetry: { errors.note($0.description) })
        client.beforeSending = hook
        return QueryService(target: target, client: client)
    }

    /// The service where the flags say the model is; asks the workspace for the URL where they name no endpoint.
    func located(_ found: QueryService, model: String) async throws -> QueryService {
        if let app = service.app { return try await found.at(app: app) }
        if service.isRouteOptimized { return try await found.atOwnHost(of: model) }
        return found
    }

    private func server(
        _ choice: ServiceChoice, _ transport: any HTTPTransport
    ) throws(ToolError) -> (QueryTarget, any ServingHost) {
        switch choice {
        case .openAI(let text):
            let origin = service.baseURL == nil ? "OPENAI_BASE_URL" : "--base-url"
            return (.openAI, try openAI(text, from: origin))
        case .workspace(fallback: let fallback?) where try !hasWorkspace():
            return (.openAI, try openAI(fallback, from: "OPENAI_API_KEY"))
        case .workspace:
            if service.keyFile != nil {
                throw ToolError(.usage, "--key-file goes with --base-url")
            }
            let errors = context.errors
            let config = try options.profile.resolve(context)
            return (
                .workspace,
                try config.workspace(
                    transport: transport, cache: context.tokenCache,
                    deadlines: options.network.deadlines(),
                    onRetry: { errors.note($0.description) })
            )
        }
    }

    private func hasWorkspace() throws(ToolError) -> Bool {
        let resolver = ConfigResolver(
            environment: context.environment, flags: options.profile.flags())
        return try resolver.gather().host != nil
    }

    private func openAI(_ text: String, from origin: String) throws(ToolError) -> OpenAIServer {
        let base = try BaseURL(
            text, from: origin, allowsInsecureHTTP: options.profile.insecureHTTP)
        return OpenAIServer(base: base, key: try key())
    }

    /// The key of `--key-file`, else of `OPENAI_API_KEY`; local servers often need none.
    private func key() throws(ToolError) -> Secret? {
        guard let file = service.keyFile else {
            return context.environment["OPENAI_API_KEY"].flatMap { $0.isEmpty ? nil : Secret($0) }
        }
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes =
                file == "-"
                ? try context.console.input.descriptor.readAll()
                : try FileSystem.read(file, limit: 64 << 10)
        } catch {
            throw error.toolError("--key-file")
        }
        let isSpace = { (byte: UInt8) in byte <= 0x20 }
        let key = String(
            decoding: bytes.drop(while: isSpace).reversed().drop(while: isSpace).reversed(),
            as: UTF8.self)
        guard !key.isEmpty, key.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else {
            throw ToolError(.config, "--key-file \(file): not a key")
        }
        return Secret(key)
    }
}
