package import ArgumentParser
package import Transport

/// Time limits, retries and the way to the network.
package struct NetworkOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Limit for the whole call, such as 30s, 5m or 1h30m.", valueName: "dur"))
    package var timeout: TimeSpan?

    @Option(
        name: .customLong("connect-timeout"),
        help: ArgumentHelp("Limit for connecting (10s).", valueName: "dur"))
    package var connectTimeout: TimeSpan?

    @Option(
        name: .customLong("idle-timeout"),
        help: ArgumentHelp("Limit for silence between bytes (120s).", valueName: "dur"))
    package var idleTimeout: TimeSpan?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Tries after the first one (4).", valueName: "n"))
    package var retry: Int?

    @Option(
        name: .customLong("retry-max-time"),
        help: ArgumentHelp("No try starts later than this (5m).", valueName: "dur"))
    package var retryMaxTime: TimeSpan?

    @Option(help: ArgumentHelp("Trust the certificates of a PEM file.", valueName: "file"))
    package var cacert: String?

    @Option(
        help: ArgumentHelp(
            "Connect to this address for a host, as curl.", valueName: "host:port:addr"))
    package var resolve: [String] = []

    @Option(help: ArgumentHelp("Use a proxy; the empty string for none.", valueName: "url"))
    package var proxy: String?

    package init() {}

    package func validate() throws {
        if let retry, retry < 0 || retry > 1000 {
            throw ValidationError("--retry takes a number from 0 to 1000")
        }
        let limits = [
            ("--timeout", timeout), ("--connect-timeout", connectTimeout),
            ("--idle-timeout", idleTimeout),
        ]
        for (name, limit) in limits where limit?.duration == .zero {
            throw ValidationError("\(name) takes a duration above 0")
        }
        for entry in resolve where !Self.isResolveEntry(entry) {
            throw ValidationError("--resolve \(entry): expected HOST:PORT:ADDR")
        }
    }

    /// Whether curl can read it: `HOST:PORT:ADDR[,ADDR…]`, or `-HOST:PORT` to forget one.
    private static func isResolveEntry(_ entry: String) -> Bool {
        let parts = entry.split(separator: ":", maxSplits: 2)
        return parts.count == (entry.hasPrefix("-") ? 2 : 3) && UInt16(parts[1]) != nil
    }

    /// The limits of a request; `total` is the command's own default.
    package func deadlines(total: Duration? = .seconds(60)) -> TransferRequest.Deadlines {
        TransferRequest.Deadlines(
            connect: connectTimeout?.duration ?? .seconds(10),
            idle: idleTimeout?.duration ?? .seconds(120),
            total: timeout?.duration ?? total)
    }

    /// How often and how long to try again.
    package var retryPolicy: RetryPolicy {
        RetryPolicy(
            maxRetries: retry ?? 4, maxTime: retryMaxTime?.duration ?? .seconds(300))
    }
}
