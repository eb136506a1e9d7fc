import Failures
import Testing

@testable import ServeCommand

@Suite struct ListenSettingsTests {
    @Test func `flag over environment over default`() throws {
        let environment = [
            "LLM_SERVE_CONFIG": "e.yaml", "LLM_SERVE_HOST": "::1", "LLM_SERVE_PORT": "5",
        ]
        let settings = try ListenSettings(.init(), environment: environment)
        #expect(settings.config == "e.yaml")
        #expect(settings.host == "::1")
        #expect(settings.port == 5)
        let flags = ListenSettings.Flags(config: "-", host: "[::1]", port: 0)
        let flagged = try ListenSettings(flags, environment: environment)
        #expect(flagged.config == "-")
        #expect(flagged.host == "::1")
        #expect(flagged.port == 0)
        let plain = try ListenSettings(
            .init(config: "c.yaml"), environment: ["LLM_SERVE_HOST": "", "LLM_SERVE_PORT": ""])
        #expect(plain.host == "127.0.0.1")
        #expect(plain.port == 4000)
    }

    @Test(
        arguments: [
            (ListenSettings.Flags(), [:], ToolError.Code.usage, "no config: give -f FILE"),
            (.init(config: "c", port: 65_536), [:], .usage, "--port 65536"),
            (.init(config: "c", port: -1), [:], .usage, "--port -1"),
            (.init(config: "c"), ["LLM_SERVE_PORT": "http"], .config, "LLM_SERVE_PORT http"),
        ] as [(ListenSettings.Flags, [String: String], ToolError.Code, String)])
    func `a setting that cannot be used is named with its origin`(
        flags: ListenSettings.Flags, environment: [String: String], code: ToolError.Code,
        message: String
    ) {
        let error = #expect(throws: ToolError.self) {
            _ = try ListenSettings(flags, environment: environment)
        }
        #expect(error?.code == code)
        #expect(error?.message.hasPrefix(message) == true)
    }
}
