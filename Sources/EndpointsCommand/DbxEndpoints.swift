package import ArgumentParser
import CommandSupport

/// `dbx-endpoints`: serving endpoints as JSON lines.
package struct DbxEndpoints: ToolRoot {
    package static let configuration = CommandConfiguration(
        commandName: "dbx-endpoints",
        abstract: "Read the serving endpoints of a Databricks workspace as JSON lines.",
        usage: "dbx-endpoints COMMAND [FLAGS]",
        discussion: """
            Examples:
              dbx-endpoints list --jq 'select(.state.ready=="READY").name'
              dbx-endpoints list --task chat -o table
              dbx-endpoints get my-endpoint --jq .openai_base_url
            """,
        subcommands: [ListCommand.self, GetCommand.self])

    package init() {}

    package static func sendsSomething(_ arguments: [String]) -> Bool {
        arguments.first.map { $0 != "help" } ?? false
    }
}
