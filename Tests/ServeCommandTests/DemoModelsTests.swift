import Failures
import Gateway
import Providers
import Testing

@testable import ServeCommand

@Suite struct DemoModelsTests {
    @Test func `each run has keys of its own, good enough for a gateway`() {
        let (first, second) = (DemoModels(), DemoModels())
        #expect(first.masterKey.reveal() != second.masterKey.reveal())
        #expect(
            first.identity.clientSecret.reveal() != second.identity.clientSecret.reveal())
        #expect(ConfigReader.weakness(of: first.masterKey.reveal()) == nil)
        #expect(first.masterKey.reveal().utf8.count == 35)
    }

    @Test func `all models are echo models with ids of their own`() {
        let deployments = DemoModels().configuration.deployments
        #expect(deployments.allSatisfy { $0.provider == ProviderName.echo.rawValue })
        #expect(Set(deployments.map(\.id)).count == deployments.count)
        #expect(deployments.contains { $0.wordDelay > .zero })
    }
}
