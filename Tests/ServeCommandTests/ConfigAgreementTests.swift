import Curl
import Failures
import Logging
import POSIX
import Testing

@testable import ServeCommand

/// `check`, `config` and the start of a server say the same of a config: what one refuses, all refuse.
@Suite struct ConfigAgreementTests {
    /// A config with what it is served in.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let arguments: [String]
        var variables: [String: String] = [:]

        var environment: [String: String] {
            ConfigReaderTests.environment.merging(variables) { $1 }
        }

        /// A file of `Golden/check`.
        init(file: String) {
            testDescription = file
            arguments = ["-f", "\(ConfigReaderTests.folder)/\(file)"]
        }

        /// A good file in bad surroundings.
        init(_ name: String, _ variables: [String: String], file: String = "merged.yaml") {
            testDescription = name
            arguments = ["-f", "\(ConfigReaderTests.folder)/\(file)"]
            self.variables = variables
        }
    }

    static let surroundings = [
        Case("a key file that is not there", ["LLM_SERVE_MASTER_KEY_FILE": "/nowhere/key"]),
        Case(
            "a key file that is a directory",
            ["LLM_SERVE_MASTER_KEY_FILE": ConfigReaderTests.folder]),
        Case("a key file that is empty", ["LLM_SERVE_MASTER_KEY_FILE": "/dev/null"]),
        Case("a sample for a key", ["LITELLM_MASTER_KEY": "sk-1234"]),
        Case("a good key", ["LITELLM_MASTER_KEY": "sk-a-long-enough-key"]),
        Case("an address that others reach", ["LLM_SERVE_HOST": "10.0.0.5"]),
        Case(
            "an address that others reach, with a key",
            ["LLM_SERVE_HOST": "10.0.0.5", "LITELLM_MASTER_KEY": "sk-a-long-enough-key"]),
        Case(
            "every address, and no names",
            ["LLM_SERVE_HOST": "::", "LITELLM_MASTER_KEY": "sk-a-long-enough-key"]),
        Case("a port that is none", ["LLM_SERVE_PORT": "http"]),
        Case("a file that is not there", [:], file: "nowhere.yaml"),
        Case("a directory", [:], file: "."),
    ]

    static let files = [
        "empty.yaml", "good.yaml", "include-bad.yaml", "protected-variable.yaml", "provider.yaml",
        "records-torn.jsonl", "records.jsonl", "sample-key.yaml", "tab.yaml", "unset-variable.yaml",
    ].map { Case(file: $0) }

    @Test(arguments: files + surroundings)
    func `what check refuses, config and serve refuse`(_ config: Case) async throws {
        let environment = config.environment
        let check = await CommandLineTests.run(
            ["check"] + config.arguments, environment: environment)
        let resolved = await CommandLineTests.run(
            ["config"] + config.arguments, environment: environment)
        #expect(resolved.status == check.status)
        #expect(Self.start(config) == check.status)
    }

    @Test(arguments: surroundings)
    func `a server that does not start says what check says`(_ config: Case) async throws {
        let check = await CommandLineTests.run(
            ["-t"] + config.arguments, environment: config.environment)
        guard check.status != 0 else { return }
        let started = await CommandLineTests.run(
            config.arguments, environment: config.environment)
        #expect(started.status == check.status)
        let lines = check.output.split(separator: "\n").dropLast()
        #expect(lines.elementsEqual(started.errors.split(separator: "\n").prefix(lines.count)))
    }

    /// Nothing is sent with it.
    private static let transport = CurlTransport(options: CurlOptions())

    /// The status with which reading the config for a server ends.
    private static func start(_ config: Case) -> Int32 {
        let environment = config.environment
        do {
            let settings = try ListenSettings(
                ListenSettings.Flags(config: config.arguments[1]), environment: environment)
            let source = ConfigSource(
                settings.config, host: settings.host, environment: environment,
                transport: transport, policy: UpstreamPolicy(),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
            do throws(ConfigRefusal) {
                _ = try source.load()
            } catch {
                throw error.error
            }
            return 0
        } catch {
            return (error as? ToolError)?.code.exitStatus ?? 70
        }
    }

    @Test func `the flags of the server count for -t`() async {
        let file = "\(ConfigReaderTests.folder)/merged.yaml"
        let run = await CommandLineTests.run(
            ["-t", "-f", file, "--host", "0.0.0.0"], environment: ConfigReaderTests.environment)
        #expect(run.status == 78)
        #expect(run.output.contains("cannot listen on 0.0.0.0"))
    }
}
