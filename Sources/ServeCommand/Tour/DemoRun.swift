import Curl
import Failures
import Gateway
import GatewayServer
import Logging
import POSIX
import Providers

/// `llm-serve demo`: a gateway with echo models, the tour on it, then a gateway to play with.
struct DemoRun {
    /// Whether to end after the tour, with a failure when a step failed.
    let isOnce: Bool
    /// Whether the session may use colour.
    let hasColour: Bool
    /// The process's environment.
    let environment: [String: String]

    /// Runs the tour to its end; with `isOnce` false then serves until a signal comes.
    func run() async throws {
        let demo = DemoModels()
        let home = try Self.makeHome()
        defer { try? FileSystem.removeTree(home) }
        let signals = try StopSignals { try? FileSystem.removeTree(home) }
        Signal.pipe.ignore()
        let server = try await GatewayServer.start(
            demo.configuration, transport: CurlTransport(options: CurlOptions()),
            settings: ProviderSettings(now: { WallTime.now().seconds }), host: "127.0.0.1", port: 0,
            logger: Logger(label: "llm-serve") { _ in
                StandardErrorLog(format: .text, logLevel: .warning)
            })
        let url = ReadyLine.url(host: "127.0.0.1", port: server.port)
        try StandardStreams.print(
            "A gateway with \(demo.configuration.deployments.count) echo models answers on \(url).\n"
        )
        let failures: [String]
        do {
            failures = try await takeTour(demo, url: url, home: home, signals)
        } catch {
            await server.stop(drain: .zero)
            throw error
        }
        if isOnce || signals.hasCome {
            await server.stop(drain: .zero)
            if signals.hasCome {
                try? FileSystem.removeTree(home)
                await signals.first().dieOfIt()
            }
            try Self.verdict(failures)
            return
        }
        try StandardStreams.print(Self.farewell(failures, url: url, key: demo.masterKey))
        _ = await signals.first()
        await server.stop(drain: .seconds(2))
    }

    private static func makeHome() throws(ToolError) -> String {
        do throws(SystemError) {
            return try FileSystem.makeTemporaryDirectory("llm-serve-demo")
        } catch {
            throw error.toolError("cannot make a home for the tour", .io)
        }
    }

    /// Runs the steps on a thread of their own, since waiting for a child blocks.
    private func takeTour(
        _ demo: DemoModels, url: String, home: String, _ signals: StopSignals
    ) async throws -> [String] {
        let directory = ThisProcess.executablePath.map { FileSystem.parent(of: $0) } ?? "."
        let tour = Tour(
            steps: TourSteps.all,
            shell: TourShell(
                toolDirectory: directory, home: home, host: url,
                identity: (demo.identity.clientID, demo.identity.clientSecret), outer: environment),
            hasColour: hasColour,
            write: { (bytes) throws(SystemError) in
                try Descriptor.standardOutput.write(all: bytes)
            })
        return try await withCheckedThrowingContinuation { continuation in
            DetachedThread.start {
                do throws(SystemError) {
                    continuation.resume(returning: try tour.run { signals.hasCome })
                } catch {
                    continuation.resume(throwing: error.toolError("the tour stopped", .io))
                }
            }
        }
    }

    private static func verdict(_ failures: [String]) throws(ToolError) {
        guard failures.isEmpty else {
            for failure in failures { StandardStreams.say("\(failure)\n") }
            throw ToolError(
                .no, "the tour failed: \(failures.count) of \(TourSteps.all.count) steps")
        }
        try StandardStreams.print("\nAll \(TourSteps.all.count) steps did what they should.\n")
    }

    /// What another terminal needs; the one place where the key is printed.
    private static func farewell(_ failures: [String], url: String, key: Secret) -> String {
        let verdict =
            failures.isEmpty
            ? "All \(TourSteps.all.count) steps did what they should."
            : failures.map { "Failed: \($0)." }.joined(separator: "\n")
        return """

            \(verdict) To play with it, paste this into another terminal:

            export DATABRICKS_HOST=\(url)
            export DATABRICKS_TOKEN=\(key.reveal())
            export OPENAI_BASE_URL=\(url)/v1
            export OPENAI_API_KEY=\(key.reveal())

            The gateway serves until Ctrl-C.

            """
    }
}
