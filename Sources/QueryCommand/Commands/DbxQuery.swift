package import ArgumentParser
import CommandSupport

/// `dbx-query`: asks models, from the command line.
package struct DbxQuery: ToolRoot {
    package static let configuration = CommandConfiguration(
        commandName: "dbx-query",
        abstract: "Ask models on Databricks or any OpenAI-compatible server.",
        usage: "dbx-query COMMAND [-m MODEL] [PROMPT…]",
        discussion: """
            Examples:
              git diff | dbx-query chat -m databricks-claude-sonnet-4-5 'write a commit message'
              dbx-query embed -m databricks-gte-large-en --jq '.embedding|length' 'a text'
              dbx-query models --task chat -o text
            """,
        subcommands: [
            AskCommand.self, ChatCommand.self, RespondCommand.self, CompleteCommand.self,
            EmbedCommand.self, InvokeCommand.self, BatchCommand.self, ModelsCommand.self,
        ])

    package init() {}

    /// `dbx-query -m MODEL …` asks; the task is the endpoint's own.
    package static func rewriting(_ arguments: [String]) -> [String] {
        guard let first = arguments.first, first.hasPrefix("-m") || first.hasPrefix("--model")
        else {
            return arguments
        }
        return ["ask"] + arguments
    }

    package static func sendsSomething(_ arguments: [String]) -> Bool {
        arguments.first.map { $0 != "help" } ?? false
    }
}
