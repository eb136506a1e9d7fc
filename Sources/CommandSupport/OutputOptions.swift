package import ArgumentParser
package import Failures
import JQ

/// How records are printed; part of every command that prints some.
package struct OutputOptions: ParsableArguments {
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("Print as jsonl, json, table or text.", valueName: "format"))
    package var format: OutputFormat?

    @Flag(name: .customLong("no-header"), help: "Leave out the header of a table.")
    package var noHeader = false

    @Flag(
        name: [.customShort("c"), .customLong("compact-output")],
        help: "One line for each record, also on a terminal.")
    package var compact = false

    @Flag(name: [.customShort("S"), .customLong("sort-keys")], help: "Sort the keys of objects.")
    package var sortKeys = false

    @OptionGroup package var filter: FilterOptions

    package init() {}

    /// Starts the filter's compile and gives the writer for the records of this command.
    ///
    /// Call it once, after credentials were read from the environment and before anything is sent.
    ///
    /// - Parameter other: a writer of these options that was made before the shape was known; its program is taken.
    package func writer(
        _ context: ToolContext, _ shape: RecordShape, fields: FieldOptions? = nil,
        after other: RecordWriter? = nil
    ) throws(ToolError) -> RecordWriter {
        let program = if let other { other.program } else { try filter.compile(context) }
        return RecordWriter(
            output: context.console.output, error: context.errors, shape: shape,
            format: try effectiveFormat(context, shape, fields), options: self,
            fields: fields?.paths ?? [], program: program)
    }

    /// Flag over environment over what fits the stream.
    private func effectiveFormat(
        _ context: ToolContext, _ shape: RecordShape, _ fields: FieldOptions?
    ) throws(ToolError) -> OutputFormat {
        if let format { return format }
        if fields?.isGiven == true { return .jsonl }
        if let format = try OutputFormat.fromEnvironment(context.environment) { return format }
        if shape.prefersText { return .text }
        guard context.console.output.isTTY else { return .jsonl }
        if shape.prefersTextOnTerminal { return .text }
        return shape.isList && shape.columns != nil && !filter.isActive ? .table : .json
    }
}

/// `--json [FIELDS]` of commands that read.
package struct FieldOptions: ParsableArguments {
    @Option(
        name: .customLong("json"), defaultAsFlag: "",
        help: ArgumentHelp(
            "Print records as JSON lines, whole or only these fields.", valueName: "field,…"))
    package var list: String?

    package init() {}

    /// Whether `--json` was given.
    package var isGiven: Bool { list != nil }

    /// The fields, each as its path; empty for whole records.
    var paths: [[String]] {
        (list ?? "").split(separator: ",").map { $0.split(separator: ".").map(String.init) }
    }
}
