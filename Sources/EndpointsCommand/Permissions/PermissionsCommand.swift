package import ArgumentParser
import CommandSupport
import Failures
import JSON
import ModelServing

/// `dbx-endpoints permissions`.
package struct PermissionsCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "permissions",
        abstract: "Read and change who may see, ask and manage an endpoint.",
        usage: "dbx-endpoints permissions get|levels|set|update NAME [--json BODY]",
        discussion: """
            Examples:
              dbx-endpoints permissions get my-endpoint --jq '.access_control_list[].group_name'
              dbx-endpoints permissions update my-endpoint --json \\
                '{"access_control_list":[{"group_name":"users","permission_level":"CAN_QUERY"}]}'
            """,
        subcommands: [Get.self, Levels.self, Set.self, Update.self])

    package init() {}

    /// The permissions API goes by id, which only the endpoint itself tells.
    private static func id(of name: String, _ client: ServingClient) async throws -> String {
        guard let id = try await client.known(name).value()["id"]?.string else {
            throw ToolError(.peer, "permissions of \(name): the endpoint has no id")
        }
        return id
    }

    struct Get: ToolCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show the grants of an endpoint.",
            usage: "dbx-endpoints permissions get NAME",
            discussion: """
                Examples:
                  dbx-endpoints permissions get my-endpoint
                """)
        @Argument(help: "The endpoint.") var name: String
        @OptionGroup var fields: FieldOptions
        @OptionGroup var options: EndpointOptions

        func run(_ context: ToolContext) async throws {
            let name = name
            try await options.printing(context, fields: fields) { client in
                let id = try await PermissionsCommand.id(of: name, client)
                return [try await client.perform(.permissions(of: name, id: id))]
            }
        }
    }

    struct Levels: ToolCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the levels that can be granted.",
            usage: "dbx-endpoints permissions levels NAME",
            discussion: """
                Examples:
                  dbx-endpoints permissions levels my-endpoint --jq .permission_level
                """)
        @Argument(help: "The endpoint.") var name: String
        @OptionGroup var fields: FieldOptions
        @OptionGroup var options: EndpointOptions

        func run(_ context: ToolContext) async throws {
            let name = name
            let shape = RecordShape(
                isList: true,
                columns: [
                    TableColumn("LEVEL") { $0["permission_level"]?.string ?? "" },
                    TableColumn("DESCRIPTION") { $0["description"]?.string ?? "" },
                ], knownFields: ["description", "permission_level"],
                text: { $0["permission_level"]?.string ?? "" })
            try await options.printing(context, shape, fields: fields) { client in
                let id = try await PermissionsCommand.id(of: name, client)
                let answer = try await client.perform(.permissionLevels(of: name, id: id))
                return answer["permission_levels"]?.array ?? []
            }
        }
    }

    struct Set: ToolCommand {
        static let configuration = CommandConfiguration(
            abstract: "Replace all direct grants of an endpoint.",
            usage: "dbx-endpoints permissions set NAME --json BODY|@FILE|-",
            discussion: """
                Examples:
                  dbx-endpoints permissions set my-endpoint --json @grants.json
                """)
        @OptionGroup var granting: GrantArguments

        func run(_ context: ToolContext) async throws {
            try await granting.run(context, ServingCall.setPermissions)
        }
    }

    struct Update: ToolCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add grants to an endpoint, or change those of some principals.",
            usage: "dbx-endpoints permissions update NAME --json BODY|@FILE|-",
            discussion: """
                Examples:
                  dbx-endpoints permissions update my-endpoint --json @grants.json
                """)
        @OptionGroup var granting: GrantArguments

        func run(_ context: ToolContext) async throws {
            try await granting.run(context, ServingCall.updatePermissions)
        }
    }

    /// What `set` and `update` share: they send a list of grants and print what is granted then.
    struct GrantArguments: ParsableArguments {
        @Argument(help: "The endpoint.") var name: String
        @OptionGroup var body: BodyOption
        @OptionGroup var options: EndpointOptions

        func run(
            _ context: ToolContext,
            _ call: (_ name: String, _ id: String, _ grants: JSONValue) -> ServingCall
        ) async throws {
            let grants = try body.required(context)
            guard grants["access_control_list"]?.array != nil else {
                throw ToolError(
                    .data, "--json: no access_control_list in it",
                    hint:
                        #"its form is {"access_control_list":[{"group_name":"G","permission_level":"CAN_QUERY"}]}"#
                )
            }
            try await options.printing(context) { client in
                let id = try await PermissionsCommand.id(of: name, client)
                return [try await client.perform(call(name, id, grants))]
            }
        }
    }
}
