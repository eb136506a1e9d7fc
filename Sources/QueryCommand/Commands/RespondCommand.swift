import ArgumentParser
import CommandSupport

/// `dbx-query respond`.
struct RespondCommand: TextCommand {
    static let task = QueryTask.respond
    static let configuration = CommandConfiguration(
        commandName: "respond",
        abstract: "Ask the Responses API: agents, apps, OpenAI's models.",
        usage: "dbx-query respond [-m MODEL | --app NAME] [-s SYSTEM|@FILE] [PROMPT…]",
        discussion: """
            Examples:
              dbx-query respond -m my-agent 'where is my order?'
              dbx-query respond --app my-agent-app --param 'custom_inputs={"user":7}' hello
            """)

    @Argument(help: ArgumentHelp("The question; stdin follows it.", valueName: "prompt"))
    var words: [String] = []

    @OptionGroup(title: "Conversation") var chat: ChatOptions
    @OptionGroup var service: ServiceOptions
    @OptionGroup(title: "Request") var common: QuestionOptions
    @OptionGroup(title: "Answer") var generation: GenerationOptions
    @OptionGroup(title: "Batch") var batch: BatchOptions
    @OptionGroup(title: "Output") var output: OutputOptions
    @OptionGroup(title: "Workspace") var profile: ProfileOptions
    @OptionGroup(title: "Network") var network: NetworkOptions
    @OptionGroup(title: "Terminal") var terminal: TerminalOptions

    var conversation: ChatOptions? { chat }
}
