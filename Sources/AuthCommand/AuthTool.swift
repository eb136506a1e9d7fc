package import ArgumentParser
import CommandSupport

/// The root command of `dbx-auth`.
package struct AuthTool: ToolRoot {
    package static let configuration = CommandConfiguration(
        commandName: "dbx-auth",
        abstract: "Print Databricks tokens for other programs, whatever the way to log in.",
        discussion: """
            Examples:
              curl -H @<(dbx-auth header) "$DATABRICKS_HOST/api/2.0/serving-endpoints"
              OPENAI_API_KEY=$(dbx-auth token prod) python3 app.py
              dbx-auth exec prod -- python3 job.py
            """,
        subcommands: [
            TokenCommand.self, HeaderCommand.self, EnvCommand.self, ExecCommand.self,
            DescribeCommand.self, ProfilesCommand.self, LoginCommand.self, LogoutCommand.self,
        ])

    package init() {}
}
