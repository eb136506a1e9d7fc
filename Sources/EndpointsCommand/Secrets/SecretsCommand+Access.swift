import ArgumentParser
import CommandSupport
import Failures
import JSON
import ModelServing

extension SecretsCommand {
    struct Access: ToolCommand {
        static let configuration = CommandConfiguration(
            abstract: "List who may read, write and manage a scope.",
            usage: "dbx-endpoints secrets access SCOPE",
            discussion: """
                Examples:
                  dbx-endpoints secrets access llm-keys -o table
                """)
        @Argument(help: "The scope.") var scope: String
        @OptionGroup var fields: FieldOptions
        @OptionGroup var options: EndpointOptions

        func run(_ context: ToolContext) async throws {
            try await options.listing(
                .accessList(of: scope), "items", columns: ["principal", "permission"], fields,
                context)
        }
    }

    struct PutAccess: ToolCommand {
        /// What can be granted on a scope.
        enum Permission: String, ExpressibleByArgument, CaseIterable {
            case read = "READ"
            case write = "WRITE"
            case manage = "MANAGE"

            init?(argument: String) { self.init(rawValue: argument.uppercased()) }
        }

        static let configuration = CommandConfiguration(
            abstract: "Grant a principal access to a scope.",
            usage: "dbx-endpoints secrets put-access SCOPE PRINCIPAL READ|WRITE|MANAGE",
            discussion: """
                Examples:
                  dbx-endpoints secrets put-access llm-keys data-team READ
                """)
        @Argument(help: "The scope.") var scope: String
        @Argument(help: "A user, a group or an application id.") var principal: String
        @Argument(help: "READ, WRITE or MANAGE.") var permission: Permission
        @OptionGroup var options: EndpointOptions

        func run(_ context: ToolContext) async throws {
            try await options.doing(
                .putAccess(of: principal, to: scope, permission.rawValue),
                [
                    "scope": .string(scope), "principal": .string(principal),
                    "permission": .string(permission.rawValue),
                ], context)
        }
    }

    struct DeleteAccess: ToolCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a principal's access to a scope away.",
            usage: "dbx-endpoints secrets delete-access SCOPE PRINCIPAL",
            discussion: """
                Examples:
                  dbx-endpoints secrets delete-access llm-keys data-team
                """)
        @Argument(help: "The scope.") var scope: String
        @Argument(help: "A user, a group or an application id.") var principal: String
        @OptionGroup var options: EndpointOptions

        func run(_ context: ToolContext) async throws {
            try await options.doing(
                .deleteAccess(of: principal, to: scope),
                ["scope": .string(scope), "principal": .string(principal), "deleted": true],
                context)
        }
    }
}
