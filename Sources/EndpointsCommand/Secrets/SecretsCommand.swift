package import ArgumentParser
import CommandSupport
import Failures
import JSON
import ModelServing

/// `dbx-endpoints secrets`.
package struct SecretsCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "secrets",
        abstract: "Keep the credentials that endpoints refer to; values are never read back.",
        usage: """
            dbx-endpoints secrets scopes|create-scope|delete-scope|list|put|delete|access|\
            put-access|delete-access …
            """,
        discussion: """
            Examples:
              dbx-endpoints secrets create-scope llm-keys
              pass show openai | dbx-endpoints secrets put llm-keys openai-api-key
              dbx-endpoints secrets list llm-keys --jq .key
            """,
        subcommands: [
            Scopes.self, CreateScope.self, DeleteScope.self, List.self, Put.self, Delete.self,
            Access.self, PutAccess.self, DeleteAccess.self,
        ])

    package init() {}

    struct Scopes: ToolCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the scopes.",
            usage: "dbx-endpoints secrets scopes [--json [FIELD,…]]",
            discussion: """
                Examples:
                  dbx-endpoints secrets scopes --jq .name
                """)
        @OptionGroup var fields: FieldOptions
        @OptionGroup var options: EndpointOptions

        func run(_ context: ToolContext) async throws {
            try await options.listing(
                .secretScopes, "scopes", columns: ["name", "backend_type"], fields, context)
        }
    }

    struct CreateScope: ToolCommand {
        static let configuration = CommandConfiguration(
            abstract: "Create a scope.",
            usage: """
                dbx-endpoints secrets create-scope SCOPE [--initial-manage-principal users] \
                [--keyvault-id ID --keyvault-dns URL]
                """,
            discussion: """
                Examples:
                  dbx-endpoints secrets create-scope llm-keys
                """)
        @Argument(help: "The scope.") var scope: String
        @Option(
            name: .customLong("initial-manage-principal"),
            help: ArgumentHelp(
                "Who may manage it: users, or only you.", valueName: "principal"))
        var principal: String?
        @Option(
            name: .customLong("keyvault-id"),
            help: ArgumentHelp(
                "Show the secrets of an Azure Key Vault: its resource id.", valueName: "id"))
        var vaultID: String?
        @Option(
            name: .customLong("keyvault-dns"),
            help: ArgumentHelp("The URL of that Key Vault.", valueName: "url"))
        var vaultDNS: String?
        @OptionGroup var options: EndpointOptions

        func validate() throws {
            guard (vaultID == nil) == (vaultDNS == nil) else {
                throw ValidationError("--keyvault-id and --keyvault-dns need each other")
            }
        }

        func run(_ context: ToolContext) async throws {
            var vault: ServingCall.KeyVault?
            if let vaultID, let vaultDNS {
                vault = ServingCall.KeyVault(resourceID: vaultID, dnsName: vaultDNS)
            }
            try await options.doing(
                .createScope(scope, managedBy: principal, vault: vault),
                ["scope": .string(scope)], context)
        }
    }

    struct DeleteScope: ToolCommand {
        static let configuration = CommandConfiguration(
            abstract: "Delete a scope with all its secrets.",
            usage: "dbx-endpoints secrets delete-scope SCOPE --yes",
            discussion: """
                Examples:
                  dbx-endpoints secrets delete-scope llm-keys --yes
                """)
        @Argument(help: "The scope.") var scope: String
        @Flag(help: "Do not ask.") var yes = false
        @OptionGroup var options: EndpointOptions

        func run(_ context: ToolContext) async throws {
            try Confirmation.ask(
                "delete scope \(scope) with all its secrets", isGiven: yes,
                context)
            try await options.doing(
                .deleteScope(scope), ["scope": .string(scope), "deleted": true], context)
        }
    }

    struct List: ToolCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the secrets of a scope, without their values.",
            usage: "dbx-endpoints secrets list SCOPE [--json [FIELD,…]]",
            discussion: """
                Examples:
                  dbx-endpoints secrets list llm-keys --jq .key
                """)
        @Argument(help: "The scope.") var scope: String
        @OptionGroup var fields: FieldOptions
        @OptionGroup var options: EndpointOptions

        func run(_ context: ToolContext) async throws {
            try await options.listing(
                .secrets(in: scope), "secrets", columns: ["key", "last_updated_timestamp"],
                fields, context)
        }
    }

    struct Delete: ToolCommand {
        static let configuration = CommandConfiguration(
            abstract: "Delete a secret.",
            usage: "dbx-endpoints secrets delete SCOPE KEY",
            discussion: """
                Examples:
                  dbx-endpoints secrets delete llm-keys openai-api-key
                """)
        @Argument(help: "The scope.") var scope: String
        @Argument(help: "The secret's name.") var key: String
        @OptionGroup var options: EndpointOptions

        func run(_ context: ToolContext) async throws {
            try await options.doing(
                .deleteSecret(key, in: scope),
                ["scope": .string(scope), "key": .string(key), "deleted": true], context)
        }
    }
}
