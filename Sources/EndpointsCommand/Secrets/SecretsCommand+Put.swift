import ArgumentParser
import CommandSupport
import Failures
import JSON
import ModelServing
import Transport

extension SecretsCommand {
    struct Put: ToolCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write a secret, its value read from stdin or a file.",
            usage: "dbx-endpoints secrets put SCOPE KEY [--value-file FILE|-] [--raw]",
            discussion: """
                Examples:
                  pass show openai | dbx-endpoints secrets put llm-keys openai-api-key
                  dbx-endpoints secrets put gcp service-account --value-file key.json
                """)
        @Argument(help: "The scope.") var scope: String
        @Argument(help: "The secret's name.") var key: String
        @Option(
            name: .customLong("value-file"),
            help: ArgumentHelp("Read the value from a file, - for stdin (-).", valueName: "file"))
        var file: String?
        @Flag(help: "Keep a newline at the value's end.") var raw = false
        @OptionGroup var options: EndpointOptions

        /// The service's limit of one value.
        private static let limitBytes = 128 << 10

        func run(_ context: ToolContext) async throws {
            for (what, name) in [("scope", scope), ("key", key)] where !SecretFields.isName(name) {
                throw ToolError(
                    .usage, "\(what) '\(name)' is no name of a secret",
                    hint: "letters, digits, -, _, @ and ., at most 128 characters")
            }
            try await options.doing(
                try call(try value(context)),
                ["scope": .string(scope), "key": .string(key)], context)
        }

        private func value(_ context: ToolContext) throws(ToolError) -> [UInt8] {
            let source = file ?? "-"
            if source == "-", context.console.input.isTTY {
                throw ToolError(
                    .usage, "the value is read from stdin, which is a terminal",
                    hint: "pipe it in, or use --value-file FILE")
            }
            return try InputText.body(
                source == "-" ? source : "@\(source)", flag: "--value-file", context)
        }

        /// Text goes as text, anything else in base64.
        private func call(_ bytes: [UInt8]) throws(ToolError) -> ServingCall {
            let text = String(validating: bytes, as: UTF8.self)
                .map { raw ? $0 : InputText.withoutFinalNewline($0) }
            guard !bytes.isEmpty, text?.isEmpty != true else {
                throw ToolError(.data, "put secret \(scope)/\(key): the value is empty")
            }
            guard bytes.count <= Self.limitBytes else {
                throw ToolError(
                    .data,
                    "put secret \(scope)/\(key): the value has \(bytes.count) bytes, the limit is \(Self.limitBytes)"
                )
            }
            return .putSecret(
                key, in: scope, value: text ?? Base64.encode(bytes), isBase64: text == nil)
        }
    }
}
