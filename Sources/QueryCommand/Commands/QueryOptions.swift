import ArgumentParser
import CommandSupport

/// What every command of `dbx-query` takes.
struct QueryOptions: ParsableArguments {
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Workspace") var profile: ProfileOptions
    @OptionGroup(title: "Network") var network: NetworkOptions
    @OptionGroup(title: "Terminal") var terminal: TerminalOptions
}
