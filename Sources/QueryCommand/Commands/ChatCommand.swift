import ArgumentParser
import CommandSupport

/// `dbx-query chat`.
struct ChatCommand: TextCommand {
    static let task = QueryTask.chat
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Ask a chat endpoint, agent or OpenAI-compatible server.",
        usage: "dbx-query chat [-m MODEL] [-s SYSTEM|@FILE] [PROMPT…]",
        discussion: """
            Examples:
              git diff | dbx-query chat -m databricks-claude-sonnet-4-5 'write a commit message'
              dbx-query chat -m MODEL --jq '.choices[0].message.content|length' 'tell a story'
              dbx-query chat --base-url http://127.0.0.1:4000/v1 --key-file KEY -m MODEL hello
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
