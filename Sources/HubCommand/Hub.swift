package import ArgumentParser
import CommandSupport

/// The root of `hub`.
package struct Hub: ToolRoot {
    package static let configuration = CommandConfiguration(
        commandName: "hub",
        abstract: "List the models that can be called, with prices and abilities.",
        usage: "hub [list|get|compare|cost|diff|sources|update] [options]",
        discussion: """
            Examples:
              hub --source databricks --mode chat --ready
              hub --jq .model_group
              hub cost gpt-4o --input 1000 --output 200
            """,
        subcommands: [
            HubList.self, HubGet.self, HubCompare.self, HubCost.self, HubDiff.self,
            HubSources.self, HubUpdate.self,
        ], defaultSubcommand: HubList.self, helpNames: .long)

    package init() {}

    package static func rewriting(_ arguments: [String]) -> [String] {
        HubCost.rewriting(arguments)
    }
}
