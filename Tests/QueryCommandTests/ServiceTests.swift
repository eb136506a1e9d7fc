import Failures
import Testing

@testable import QueryCommand

@Suite struct ServiceTests {
    @Test(
        arguments: [
            ("http://a", true, ["DATABRICKS_HOST": "h"], .openAI(baseURL: "http://a")),
            (nil, true, ["OPENAI_BASE_URL": "u"], .workspace(fallback: nil)),
            (
                nil, false, ["OPENAI_BASE_URL": "u", "DATABRICKS_HOST": "h"],
                .workspace(fallback: nil)
            ),
            (nil, false, ["OPENAI_BASE_URL": "u", "DATABRICKS_HOST": ""], .openAI(baseURL: "u")),
            (
                nil, false, ["OPENAI_API_KEY": "k"],
                .workspace(fallback: ServiceChoice.openAIBaseURL)
            ),
            (nil, false, [:], .workspace(fallback: nil)),
        ] as [(String?, Bool, [String: String], ServiceChoice)])
    func `flags beat the environment, and Databricks beats OpenAI in it`(
        _ flag: String?, _ namesWorkspace: Bool, _ environment: [String: String],
        _ choice: ServiceChoice
    ) {
        #expect(
            ServiceChoice(
                baseURL: flag, namesWorkspace: namesWorkspace, environment: environment)
                == choice)
    }

    @Test(
        arguments: [
            ("https://api.test/v1/", "https://api.test/v1"),
            ("http://127.0.0.1:4000/v1", "http://127.0.0.1:4000/v1"),
            ("http://localhost", "http://localhost"), ("http://[::1]:8080//", "http://[::1]:8080"),
        ])
    func `a base URL loses its last slash`(_ given: String, _ text: String) throws {
        #expect(try BaseURL(given, from: "f", allowsInsecureHTTP: false).text == text)
    }

    @Test(
        arguments: [
            "api.test", "ftp://a", "https://", "http://api.test", "https://u:p@api.test",
            "https://a b", "https://a?x=1", "http://127.evil.test", "http://localhost.evil.test",
        ])
    func `other base URLs are refused`(_ given: String) {
        #expect { try BaseURL(given, from: "f", allowsInsecureHTTP: false) } throws: {
            ($0 as? ToolError)?.code == .config
        }
    }

    @Test(
        arguments: [
            ("https://x.cloud.databricks.com/serving-endpoints", true),
            ("https://adb-1.2.azuredatabricks.net/serving-endpoints", true),
            ("https://api.openai.com/v1", false), ("https://databricks.com.evil.test", false),
        ])
    func `Databricks hosts are known by their names`(_ url: String, _ isDatabricks: Bool) throws {
        let base = try BaseURL(url, from: "f", allowsInsecureHTTP: false)
        #expect(base.isDatabricks == isDatabricks)
    }
}
