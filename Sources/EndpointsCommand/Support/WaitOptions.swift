import ArgumentParser
import CommandSupport
import ModelServing

/// How long and how often endpoints are looked at.
struct WaitOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A fixed pause between looks (1 s, 2 s, … 10 s).", valueName: "dur"))
    var interval: TimeSpan?

    /// Waits end after `--timeout`, by default after 20 minutes.
    func waiter(
        _ client: ServingClient, _ options: EndpointOptions, _ context: ToolContext
    ) -> EndpointWaiter {
        EndpointWaiter(
            client: client, errors: context.errors,
            limit: options.network.timeout?.duration ?? .seconds(20 * 60),
            interval: interval?.duration)
    }
}
