package import ArgumentParser
package import Failures
import JQ

/// How records are printed and filtered; part of every command that prints some.
///
/// One group without others in it: each level of groups makes the checks that a debug build of ArgumentParser does at
/// every start four times as long.
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

    // MARK: the filter; see OutputOptions+Filter.swift

    @Option(
        name: [.customShort("q"), .customLong("jq")], parsing: .unconditional,
        help: ArgumentHelp("Filter each record through a jq program.", valueName: "expr"))
    var filter: String?

    @Option(
        name: .customLong("jq-file"),
        help: ArgumentHelp("Read the jq program from a file.", valueName: "file"))
    var filterFile: String?

    @Flag(
        name: [.customShort("r"), .customLong("raw-output")],
        help: "Print string results without quotes (the default).")
    var rawOutput = false

    @Flag(
        name: [.customShort("J"), .customLong("json-output")], help: "Print string results as JSON."
    )
    var jsonOutput = false

    @Flag(
        name: [.customShort("0"), .customLong("raw-output0")],
        help: "End each result with a NUL instead of a newline.")
    var nulOutput = false

    @Flag(help: "Give the program one array of all records.")
    package var slurp = false

    @Flag(
        name: [.customShort("e"), .customLong("exit-status")],
        help: "Exit 1 when the last result is false or null, 4 when there is none.")
    var exitStatus = false

    @Option(
        name: .customLong("arg"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp("Give the program $NAME as a string.", valueName: "name value"))
    var filterStrings: [String] = []

    @Option(
        name: .customLong("argjson"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp("Give the program $NAME as JSON.", valueName: "name json"))
    var filterValues: [String] = []

    @Option(
        name: .customLong("slurpfile"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            "Give the program $NAME as the array of a file's JSON values.", valueName: "name file"))
    var filterSlurpFiles: [String] = []

    @Option(
        name: .customLong("rawfile"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp("Give the program $NAME as a file's text.", valueName: "name file"))
    var filterRawFiles: [String] = []

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
        let program = if let other { other.program } else { try compileFilter(context) }
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
        return shape.isList && shape.columns != nil && !hasFilter ? .table : .json
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
