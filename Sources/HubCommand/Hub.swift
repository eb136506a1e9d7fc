package import ArgumentParser
import CommandSupport

/// The root of `hub`.
package struct Hub: ToolRoot {
    package static let configuration = CommandConfiguration(
        commandName: "hub",
        abstract: "List the models that can be called, with prices and abilities.",
        usage: "hub [list|get] [options]",
        discussion: """
            Examples:
              hub --source databricks --mode chat --ready
              hub --jq .model_group
              hub get databricks/databricks-gte-large-en
            """,
        subcommands: [HubList.self, HubGet.self], defaultSubcommand: HubList.self,
        helpNames: .long)

    package init() {}
}
