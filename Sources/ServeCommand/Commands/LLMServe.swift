package import ArgumentParser
import CommandSupport

/// The root of `llm-serve`; without a subcommand it serves.
package struct LLMServe: ToolRoot {
    package static let configuration = CommandConfiguration(
        commandName: "llm-serve",
        abstract:
            "Serve models of Databricks and other providers behind one OpenAI-compatible address.",
        usage: """
            llm-serve -f CONFIG [--host ADDRESS] [--port PORT]
            llm-serve check | config -f CONFIG
            llm-serve init [--from databricks]
            llm-serve demo [--once]
            llm-serve status | reload | drain
            """,
        discussion: """
            Examples:
              llm-serve demo
              llm-serve -f llm-serve.yaml
              hub --source databricks --ready | llm-serve -f - --port 4001
            """,
        subcommands: [
            Serve.self, Check.self, Config.self, Init.self, Demo.self, Status.self, Reload.self,
            Drain.self,
        ],
        defaultSubcommand: Serve.self)

    package static var isServer: Bool { true }

    package init() {}
}
