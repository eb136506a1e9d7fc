package import ArgumentParser
package import CommandSupport
import Failures
import JSON
import ModelServing

/// `dbx-endpoints template`.
package struct TemplateCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Print the body that creates an endpoint of some kind.",
        usage: """
            dbx-endpoints template KIND [--name N] [--model M] [--task T] \
            [--secret FIELD=SCOPE/KEY]… [--set PATH=VALUE]…
            """,
        discussion: """
            Examples:
              dbx-endpoints template anthropic --name claude --secret anthropic_api_key=llm-keys/anthropic
              dbx-endpoints template uc-model --model main.ml.churn --set entity_version=3 |
                dbx-endpoints create churn --json -

            Kinds: openai, azure-openai, azure-openai-entra, anthropic, bedrock, bedrock-iam, vertex, cohere, ai21labs,
            palm, databricks, custom-provider-key, custom-provider-bearer, uc-model, provisioned-throughput, agent
            """)

    @Argument(help: "The kind of endpoint; --help lists them.")
    var kind: String

    @Option(help: ArgumentHelp("The endpoint's name (the kind).", valueName: "name"))
    var name: String?

    @Option(help: ArgumentHelp("The model it serves.", valueName: "model"))
    var model: String?

    @Option(help: ArgumentHelp("llm/v1/chat, llm/v1/completions, …", valueName: "task"))
    var task: String?

    @Option(
        name: .customLong("secret"),
        help: ArgumentHelp("Where a credential is kept.", valueName: "field=scope/key"))
    var secrets: [String] = []

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "A member of the served entity or of its provider; entity.NAME, or a whole path.",
            valueName: "path=value"))
    var settings: [String] = []

    @OptionGroup var output: OutputOptions
    @OptionGroup var terminal: TerminalOptions

    package init() {}

    package func validate() throws {
        // What an unset variable of a script comes to.
        for (flag, value) in [("--name", name), ("--model", model), ("--task", task)]
        where value == "" {
            throw ValidationError("\(flag) is empty")
        }
    }

    package func run(_ context: ToolContext) async throws {
        let body = try EndpointTemplate.of(kind: kind).body(try values())
        let writer = try output.writer(context, RecordShape(isList: false))
        try await writer.ready()
        try writer.write(body)
        try writer.finish()
    }

    private func values() throws(ToolError) -> EndpointTemplate.Values {
        var values = EndpointTemplate.Values(name: name, model: model, task: task)
        for pair in secrets {
            let (field, place) = try Self.split(pair, "--secret", "FIELD=SCOPE/KEY")
            let parts = place.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2, parts.allSatisfy(SecretFields.isName) else {
                throw ToolError(
                    .usage, "--secret \(field): '\(place)' is no SCOPE/KEY",
                    hint: "names are letters, digits, -, _, @ and ., at most 128 characters")
            }
            values.secrets.append(
                (
                    field,
                    SecretFields.reference(scope: String(parts[0]), key: String(parts[1]))
                ))
        }
        for pair in settings {
            values.settings.append(try Self.split(pair, "--set", "PATH=VALUE"))
        }
        return values
    }

    /// `PATH=VALUE` in two.
    private static func split(
        _ pair: String, _ flag: String, _ form: String
    ) throws(ToolError) -> (path: String, value: String) {
        let path = pair.prefix { $0 != "=" }
        guard !path.isEmpty, path.count < pair.count else {
            throw ToolError(.usage, "\(flag) '\(pair)': expected \(form)")
        }
        return (String(path), String(pair.dropFirst(path.count + 1)))
    }
}
