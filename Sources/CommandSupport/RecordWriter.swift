package import Failures
import JQ
package import JSON
import POSIX

/// Prints the records of one command, in the chosen format or through the jq program.
///
/// Feed with `write`, end with `finish`. Memory stays flat but for tables and `--slurp`, which need all records.
/// Each record is on its way before the next is asked for.
package final class RecordWriter {
    private let output: OutputChannel
    private let error: ErrorReport
    private let shape: RecordShape
    private let format: OutputFormat
    private let options: OutputOptions
    private let fields: [[String]]
    let program: JQProgram?

    private var count = 0
    /// Records that have to wait for the end.
    private var kept: [JSONValue] = []
    /// A table that is printed in parts has one header.
    private var isHeaderPrinted = false
    private var results = FilterTally()
    /// Hints that were given already.
    private var hints: Set<String?> = []

    init(
        output: OutputChannel, error: ErrorReport, shape: RecordShape, format: OutputFormat,
        options: OutputOptions, fields: [[String]], program: JQProgram?
    ) {
        self.output = output
        self.error = error
        self.shape = shape
        self.format = format
        self.options = options
        self.fields = fields
        self.program = program
    }

    /// The format that was chosen.
    package var chosenFormat: OutputFormat { format }
    /// Whether a jq program sees the records.
    package var isFiltering: Bool { program != nil }

    /// Waits until the jq program is compiled, and throws when it does not compile.
    ///
    /// Call it before anything is sent that costs.
    package func ready() async throws(ToolError) {
        do { try await program?.ready() } catch { throw error.toolError }
    }

    /// `ready` as a hook for who sends the requests; nil when there is nothing to wait for.
    package var readiness: (@Sendable () async throws -> Void)? {
        guard let program else { return nil }
        return {
            do throws(JQError) { try await program.ready() } catch { throw error.toolError }
        }
    }

    /// Prints some records; those of one call share a flush.
    package func write(_ records: [JSONValue]) throws {
        try checkFields(records)
        let records = fields.isEmpty ? records : records.map(selecting)
        if options.slurp {
            kept += records
        } else if let program {
            if !results.isHalted { try filter(records.map { $0.bytes() }, with: program) }
        } else {
            try print(records)
            try printing { () throws(SystemError) in try output.flush() }
        }
        count += records.count
    }

    package func write(_ record: JSONValue) throws { try write([record]) }

    /// Prints what had to wait, and turns what the filter gave into the command's verdict.
    package func finish() throws {
        if let program {
            if options.slurp { try filterAll(kept.map { $0.bytes() }, with: program) }
            return try results.verdict(asksForStatus: options.exitStatus)
        }
        switch format {
        case .table: try printTable()
        case .text where shape.text == nil: try printTable()
        case .json where shape.isList:
            try text(count == 0 ? "[]\n" : isIndented ? "\n]\n" : "]\n")
        default: break
        }
        try printing { () throws(SystemError) in try output.flush() }
    }

    // MARK: formats

    private var isIndented: Bool { output.isTTY && !options.compact }

    private func print(_ records: [JSONValue]) throws {
        for (index, record) in records.enumerated() {
            switch format {
            case .jsonl: try json(record.bytes(sortedKeys: options.sortKeys) + [0x0A])
            case .json: try printDocument(record, isFirst: count + index == 0)
            case .text:
                guard let describe = shape.text else {
                    kept.append(record)
                    continue
                }
                let line = describe(record)
                try text(
                    (output.isTTY ? PrintableText.escaped(line, keepingLines: true) : line) + "\n")
            case .table: kept.append(record)
            }
        }
    }

    /// One record of `-o json`: an element of the list, or the document itself.
    private func printDocument(_ record: JSONValue, isFirst: Bool) throws {
        let layout: JSONValue.Layout = isIndented ? .indented : .compact
        var document = record.bytes(layout: layout, sortedKeys: options.sortKeys)
        guard shape.isList else { return try json(document + [0x0A]) }
        if isIndented {
            let margin: [UInt8] = [0x20, 0x20]
            document =
                margin + document.flatMap { $0 == 0x0A ? [$0] + margin : [$0] }
            try text(isFirst ? "[\n" : ",\n")
        } else {
            try text(isFirst ? "[" : ",")
        }
        try json(document)
    }

    private func printTable() throws {
        let table = Table(
            columns: columns, hasHeader: !options.noHeader && !isHeaderPrinted,
            width: output.isTTY ? output.width : nil)
        for line in table.lines(kept) { try text(line + "\n") }
        isHeaderPrinted = true
    }

    /// The columns of the command, or one for each field that was asked for.
    private var columns: [TableColumn] {
        guard fields.isEmpty else {
            return fields.map { path in
                TableColumn(path.joined(separator: ".").uppercased()) { record in
                    record[path: path].map { $0.isNull ? "" : $0.string ?? $0.text() } ?? ""
                }
            }
        }
        return shape.columns ?? [TableColumn("VALUE") { $0.string ?? $0.text() }]
    }

    /// Whether `showTable` draws the whole table again: on a terminal, where the one before is cleared.
    package var redrawsTable: Bool { printsTable && output.isTTY }

    private var printsTable: Bool {
        program == nil && (format == .table || (format == .text && shape.text == nil))
    }

    /// Prints the rows of a table that were written since the last time, for commands whose records never end.
    package func showTable() throws {
        guard printsTable else { return }
        if redrawsTable {
            try text("\u{1B}[H\u{1B}[2J")
            isHeaderPrinted = false
        }
        try printTable()
        kept = []
        try printing { () throws(SystemError) in try output.flush() }
    }

    /// The chosen members of a record, nested as they were.
    private func selecting(_ record: JSONValue) -> JSONValue {
        var chosen: JSONValue = [:]
        for path in fields {
            chosen = chosen.setting(record[path: path] ?? .null, at: path) ?? chosen
        }
        return chosen
    }

    /// Refuses a field that none of the first records has.
    private func checkFields(_ records: [JSONValue]) throws(ToolError) {
        guard count == 0, !fields.isEmpty, !records.isEmpty else { return }
        let known = Set(shape.knownFields + records.flatMap { $0.object?.keys ?? [] })
        for name in fields.compactMap(\.first)
        where !known.contains(name) && shape.isField?(name) != true {
            throw ToolError(
                .usage, "--json: unknown field '\(name)'",
                hint: "fields: \(known.sorted().joined(separator: ", "))")
        }
    }

    // MARK: jq

    private var rendering: JQRendering {
        JQRendering(
            rawStrings: !options.jsonOutput,
            isIndented: isIndented && format != .jsonl,
            sortsKeys: options.sortKeys, isColored: false)
    }

    private func filter(_ records: [[UInt8]], with program: JQProgram) throws {
        let collector = FilterCollector(output: output, endsWithNUL: options.nulOutput)
        try running {
            results.add(
                try program.run(records, rendering: rendering, sink: collector.take), collector)
        }
        report(collector)
    }

    private func filterAll(_ records: [[UInt8]], with program: JQProgram) throws {
        let collector = FilterCollector(output: output, endsWithNUL: options.nulOutput)
        try running {
            results.add(
                try program.runSlurped(records, rendering: rendering, sink: collector.take),
                collector)
        }
        report(collector)
    }

    private func running(_ body: () throws -> Void) throws {
        do { try body() } catch let error as JQError {
            throw error.toolError
        } catch let error as SystemError {
            throw error.toolError("cannot write")
        }
    }

    /// Failed records are told and do not stop the next one, as in jq; a hint is given once.
    private func report(_ collector: FilterCollector) {
        for failure in collector.takeFailures() {
            var failure = failure.toolError
            if !hints.insert(failure.hint).inserted { failure.hint = nil }
            error.print(failure)
        }
    }

    // MARK: stdout

    /// JSON as it is; on a terminal with the controls escaped that JSON allows in its strings.
    private func json(_ json: [UInt8]) throws {
        guard output.isTTY else { return try bytes(json) }
        try text(
            PrintableText.escaped(String(decoding: json, as: UTF8.self), keepingLines: true))
    }

    private func text(_ text: String) throws { try bytes(Array(text.utf8)) }

    private func bytes(_ bytes: [UInt8]) throws {
        try printing { () throws(SystemError) in try output.write(bytes) }
    }

    private func printing(_ body: () throws(SystemError) -> Void) throws(ToolError) {
        do { try body() } catch { throw error.toolError("cannot write") }
    }
}
