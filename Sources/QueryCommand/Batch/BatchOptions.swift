import ArgumentParser
import Failures

/// The options of a batch in this process: one question for each record of JSON Lines.
struct BatchOptions: ParsableArguments {
    /// Where the records of failed rows go.
    enum ErrorPlace: Sendable, Equatable {
        case inline
        case standardError
        case file(String)
    }

    @Flag(name: .customLong("jsonl"), help: "Ask once for each record of JSON Lines.")
    var isBatch = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Read the records from a file.", valueName: "file|-"))
    var file: String?

    @Option(
        name: [.customShort("P"), .long], help: ArgumentHelp("Calls in flight (4).", valueName: "n")
    )
    var parallel: Int?

    @Option(help: ArgumentHelp("Most calls a second, minute or hour.", valueName: "n/s|m|h"))
    var rate: CallRate?

    @Option(
        name: .customLong("max-cost-usd"),
        help: ArgumentHelp("Ask no more once this much may be spent; exits 75.", valueName: "usd"))
    var maxCost: Double?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Make each record with a jq program first.", valueName: "expr"))
    var map: String?

    @Flag(name: .customLong("with-input"), help: "Carry each record under input_record.")
    var withInput = false

    @Option(
        name: [.customShort("O"), .customLong("out")],
        help: ArgumentHelp("Write the records to a file.", valueName: "file"))
    var out: String?

    @Flag(help: "Go on with the file of -O: ask only what has no result yet.")
    var resume = false

    @Option(
        help: ArgumentHelp("Where failed rows go (inline).", valueName: "inline|stderr|file"))
    var errors: String?

    @Flag(help: "Print records as they come, not in the order of the input.")
    var unordered = false

    /// Where failed rows go.
    var errorPlace: ErrorPlace {
        switch errors {
        case nil, "inline": .inline
        case "stderr": .standardError
        case let file?: .file(file)
        }
    }

    /// Refuses `-f` where nothing but a batch reads a file; `invoke` reads its rows from one.
    func refuseFile() throws(ToolError) {
        if !isBatch, file != nil { throw ToolError(.usage, "--file needs --jsonl") }
    }

    /// Refuses `--no-stdin` where nothing else gives the records.
    func refuseWithoutInput(_ ignoresInput: Bool) throws(ToolError) {
        guard isBatch, ignoresInput, file ?? "-" == "-" else { return }
        throw ToolError(
            .usage, "--jsonl reads its records from stdin, which --no-stdin leaves alone",
            hint: "name a file with -f")
    }

    func validate() throws {
        let given = [
            ("--parallel", parallel != nil), ("--rate", rate != nil),
            ("--max-cost-usd", maxCost != nil), ("--map", map != nil), ("--with-input", withInput),
            ("--out", out != nil), ("--resume", resume), ("--errors", errors != nil),
            ("--unordered", unordered),
        ].first { $0.1 }
        if !isBatch, let given { throw ValidationError("\(given.0) needs --jsonl") }
        if let parallel, !(1...1000).contains(parallel) {
            throw ValidationError("--parallel takes a number from 1 to 1000")
        }
        if let maxCost, !(maxCost > 0 && maxCost < 1e6) {
            throw ValidationError("--max-cost-usd takes an amount above 0 and below a million")
        }
        if resume, out == nil { throw ValidationError("--resume needs -O FILE") }
        if let out, out.isEmpty || out == "-" { throw ValidationError("-O takes a file's name") }
        if let out, errors == out { throw ValidationError("-O and --errors name the same file") }
    }
}
