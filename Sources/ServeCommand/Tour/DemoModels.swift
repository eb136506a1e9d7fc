import Failures
import Gateway
import JSON

/// The gateway that `llm-serve demo` starts: four echo models, a key and an OAuth client made for this run.
struct DemoModels: Sendable {
    /// What opens everything; printed once, for another terminal.
    let masterKey: Secret
    /// The service principal that the tour's tools log in as.
    let identity: DemoIdentity

    /// Answers at once.
    static let chat = "echo-chat"
    /// Answers word by word, as slowly as a model does.
    static let slow = "echo-slow"
    /// Continues a prompt.
    static let completion = "echo-text"
    /// Turns text into vectors.
    static let embedding = "echo-embed"

    /// A fresh key and client secret.
    init() {
        masterKey = Secret("sk-" + Self.randomHex())
        identity = DemoIdentity(clientID: "llm-serve-demo", clientSecret: Secret(Self.randomHex()))
    }

    /// What the gateway serves.
    var configuration: GatewayConfiguration {
        var configuration = GatewayConfiguration(
            deployments: [
                Self.deployment(Self.chat, .chat),
                Self.deployment(Self.slow, .chat, wordDelay: .milliseconds(80)),
                Self.deployment(Self.completion, .completion),
                Self.deployment(Self.embedding, .embedding),
            ], masterKey: masterKey, demoIdentity: identity)
        // The model hub shows them as a workspace's endpoints, under names that can be called.
        for name in configuration.deployments.map(\.modelName) {
            configuration.routing.aliases["databricks/\(name)"] = ModelAlias(
                modelName: name, isHidden: true)
        }
        return configuration
    }

    private static func deployment(
        _ name: String, _ mode: ModelMode, wordDelay: Duration = .zero
    ) -> Deployment {
        let parameters = JSONObject([("model", .string("echo/\(name)"))])
        return Deployment(
            modelName: name, provider: "echo", upstreamModel: name,
            id: DeploymentID.digest(modelName: name, parameters: parameters),
            modelInfo: JSONObject([("mode", .string(mode.rawValue))]), wordDelay: wordDelay)
    }

    /// 128 bits from the system's generator.
    private static func randomHex() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<2).map { _ in
            let digits = String(generator.next() as UInt64, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
