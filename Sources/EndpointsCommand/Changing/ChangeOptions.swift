import ArgumentParser
import CommandSupport
import ModelServing

/// What every command that changes endpoints takes.
struct ChangeOptions: ParsableArguments {
    @Flag(name: .customLong("no-wait"), help: "Do not wait; print the first answer.")
    var noWait = false

    @Flag(name: .customLong("dry-run"), help: "Print the request and send nothing.")
    var dryRun = false

    @OptionGroup var wait: WaitOptions

    /// What the command prints: endpoints, or requests with `--dry-run`.
    func shape(isList: Bool) -> RecordShape {
        dryRun ? RecordShape(isList: isList) : EndpointShape.records(isList: isList)
    }

    func waiter(
        _ client: ServingClient, _ options: EndpointOptions, _ context: ToolContext
    ) -> EndpointWaiter {
        wait.waiter(client, options, context)
    }
}
