import ArgumentParser
import CommandSupport

/// `dbx-query complete`.
struct CompleteCommand: TextCommand {
    static let task = QueryTask.complete
    static let configuration = CommandConfiguration(
        commandName: "complete",
        abstract: "Let a completions endpoint go on with a text.",
        usage: "dbx-query complete [-m MODEL] [PROMPT…]",
        discussion: """
            Examples:
              dbx-query complete -m MODEL --max-tokens 50 'Once upon a time'
              dbx-query complete -m MODEL --stop '###' < prompt.txt
            """)

    @Argument(help: ArgumentHelp("The text; stdin follows it.", valueName: "prompt"))
    var words: [String] = []

    @OptionGroup var service: ServiceOptions
    @OptionGroup(title: "Request") var common: QuestionOptions
    @OptionGroup(title: "Answer") var generation: GenerationOptions
    @OptionGroup(title: "Batch") var batch: BatchOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Workspace") var profile: ProfileOptions
    @OptionGroup(title: "Network") var network: NetworkOptions
    @OptionGroup(title: "Terminal") var terminal: TerminalOptions
}
