import CommandSupport

/// What every command of `dbx-query` was told about output, workspace, network and terminal.
struct QueryOptions {
    let output: OutputOptions
    let profile: ProfileOptions
    let network: NetworkOptions
    let terminal: TerminalOptions
}

/// A command that asks a service.
///
/// Each lists the groups of its options by itself: each level of groups within groups makes the checks that a debug
/// build of ArgumentParser does at every start four times as long.
protocol ServiceCommand: ToolCommand {
    var output: OutputOptions { get }
    var profile: ProfileOptions { get }
    var network: NetworkOptions { get }
    var terminal: TerminalOptions { get }
}

extension ServiceCommand {
    var options: QueryOptions {
        QueryOptions(output: output, profile: profile, network: network, terminal: terminal)
    }
}
