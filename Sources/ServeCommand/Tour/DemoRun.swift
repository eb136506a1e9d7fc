import CommandSupport
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

    /// Runs the tour to its end; with `isOnce` false then serves until a signal comes.
    func run(_ context: ToolContext) async throws {
        let demo = DemoModels()
        let home = try Self.makeHome()
        defer { try? FileSystem.removeTree(home) }
        let signals = try StopSignals(countsHangup: true) {
            try? FileSystem.removeTree(home)
        }
        Signal.pipe.ignore()
        let server = try await GatewayServer.start(
            demo.configuration, transport: CurlTransport(options: CurlOptions()),
            settings: ProviderSettings(now: { WallTime.now().seconds }), host: "127.0.0.1", port: 0,
            logger: Logger(label: "llm-serve") { _ in
                StandardErrorLog(format: .text, logLevel: .warning)
            })
        let url = ReadyLine.url(host: "127.0.0.1", port: server.port)
        try context.console.output.line(
            "A gateway with \(demo.configuration.deployments.count) echo models answers on \(url)."
        )
        let failures: [String]
        do {
            failures = try await takeTour(demo, url: url, home: home, signals, context)
        } catch {
            await server.stop(drain: .zero)
            try? FileSystem.removeTree(home)
            if (error as? SystemError)?.isBrokenPipe == true { Signal.pipe.dieOfIt() }
            throw error
        }
        if isOnce || signals.hasCome {
            await server.stop(drain: .zero)
            if signals.hasCome {
                try? FileSystem.removeTree(home)
                await signals.first().dieOfIt()
            }
            try Self.verdict(failures, context.console)
            return
        }
        try context.console.output.line(Self.farewell(failures, url: url, demo))
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
        _ demo: DemoModels, url: String, home: String, _ signals: StopSignals,
        _ context: ToolContext
    ) async throws -> [String] {
        let directory = ThisProcess.executablePath.map { FileSystem.parent(of: $0) } ?? "."
        let tour = Tour(
            steps: TourSteps.all,
            shell: TourShell(
                toolDirectory: directory, home: home, host: url,
                identity: (demo.identity.clientID, demo.identity.clientSecret),
                outer: context.environment),
            hasColour: context.console.output.usesColor,
            write: { (bytes) throws(SystemError) in
                // Not through the console: a broken pipe must leave time to remove the home.
                try Descriptor.standardOutput.write(all: bytes)
            })
        return try await withCheckedThrowingContinuation { continuation in
            DetachedThread.start {
                do throws(SystemError) {
                    continuation.resume(returning: try tour.run { signals.hasCome })
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        }
    }

    private static func verdict(_ failures: [String], _ console: Console) throws {
        guard failures.isEmpty else {
            for failure in failures { try? console.error.line(failure) }
            throw ToolError(
                .no, "the tour failed: \(failures.count) of \(TourSteps.all.count) steps")
        }
        try console.output.line("\nAll \(TourSteps.all.count) steps did what they should.")
    }

    /// What another terminal needs; the one place where the secrets are printed.
    private static func farewell(_ failures: [String], url: String, _ demo: DemoModels) -> String {
        let key = demo.masterKey
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

            As a service principal, in place of DATABRICKS_TOKEN:
            # export DATABRICKS_CLIENT_ID=\(demo.identity.clientID)
            # export DATABRICKS_CLIENT_SECRET=\(demo.identity.clientSecret.reveal())

            The gateway serves until Ctrl-C.
            """
    }
}
