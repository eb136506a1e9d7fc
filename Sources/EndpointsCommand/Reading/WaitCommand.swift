package import ArgumentParser
package import CommandSupport
import Failures
import ModelServing

/// `dbx-endpoints wait`.
package struct WaitCommand: ToolCommand {
    package static let configuration = CommandConfiguration(
        commandName: "wait",
        abstract: "Wait until endpoints are ready, or otherwise as they should be.",
        usage: """
            dbx-endpoints wait NAME… | - [--for ready|not-updating|deleted|jq=EXPR] \
            [--timeout 20m] [--interval DUR]
            """,
        discussion: """
            Examples:
              dbx-endpoints wait my-endpoint --timeout 15m || exit
              dbx-endpoints wait my-endpoint --for deleted
              dbx-endpoints wait my-endpoint --for 'jq=.config.config_version == 3'
            """)

    @OptionGroup var names: NamesArgument

    @Option(
        name: .customLong("for"), parsing: .unconditional,
        help: ArgumentHelp(
            "What to wait for: ready, not-updating, deleted or jq=EXPR.", valueName: "goal"),
        transform: WaitGoal.parse)
    var goal: WaitGoal?

    @OptionGroup var wait: WaitOptions
    @OptionGroup var fields: FieldOptions
    @OptionGroup var options: EndpointOptions

    package init() {}

    package func run(_ context: ToolContext) async throws {
        let goal = goal ?? .ready
        let wanted = try names.resolve(context)
        let writer = try options.output.writer(
            context, EndpointShape.records(isList: names.isList), fields: fields)
        let condition = try goal.expression.map { try RecordCondition($0, context) }
        let client = try options.client(context, waits: true)
        try await condition?.ready()
        let waiter = wait.waiter(client, options, context)
        let rows = EndpointRows(
            writer: writer, context: context, window: wanted.count,
            goesOn: [.absent, .no, .later])
        try await rows.run(wanted) { name in
            try await waiter.wait(name, for: goal.goal, condition: condition)
        }
    }
}

/// The value of `--for`.
enum WaitGoal: Equatable {
    case ready, notUpdating, deleted
    case expression(String)

    /// The goal that the text names; else an error that says what there is.
    static func parse(_ text: String) throws -> WaitGoal {
        switch text {
        case "ready": return .ready
        case "not-updating": return .notUpdating
        case "deleted": return .deleted
        default:
            guard text.hasPrefix("jq="), text.count > 3 else {
                throw ValidationError("use ready, not-updating, deleted or jq=EXPR")
            }
            return .expression(String(text.dropFirst(3)))
        }
    }

    /// The jq expression, if it is one.
    var expression: String? {
        guard case .expression(let text) = self else { return nil }
        return text
    }

    var goal: EndpointWait.Goal {
        switch self {
        case .ready: .ready
        case .notUpdating: .notUpdating
        case .deleted: .deleted
        case .expression: .condition
        }
    }
}
