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

    @Option(help: ArgumentHelp("Tries after the first one (4).", valueName: "n"))
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
