import ArgumentParser
import CommandSupport
import Failures
import JSON
import ModelCatalog
import POSIX
import PriceStore

/// `hub cost MODEL`.
struct HubCost: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "cost", abstract: "Turn token counts into money.",
        usage: "hub cost [MODEL] [--input N] [--output N] [--cached N] [--usage FILE|-]",
        discussion: """
            Examples:
              hub cost gpt-4o --input 1000 --output 200 --cached 400
              dbx-query chat -m m --json hi | hub cost databricks-claude-sonnet-4-5 --usage -
              hub cost --usage answers.jsonl --slurp --jq 'map(.total_usd) | add'
            """)

    @Argument(help: ArgumentHelp("The model; left out, each line's own model.", valueName: "model"))
    var model: String?
    @Option(help: ArgumentHelp("Tokens of the prompt, cached ones included.", valueName: "n"))
    var input: Int?
    @Option(
        name: .customLong("output-tokens"),
        help: ArgumentHelp(
            "Tokens of the answer, reasoning included; --output with a number is the same.",
            valueName: "n"))
    var output: Int?
    @Option(help: ArgumentHelp("Of the prompt, tokens read from a cache.", valueName: "n"))
    var cached: Int?
    @Option(
        name: .customLong("cache-write"),
        help: ArgumentHelp("Of the prompt, tokens written to a cache.", valueName: "n"))
    var cacheWrite: Int?
    @Option(help: ArgumentHelp("Of the answer, tokens of reasoning.", valueName: "n"))
    var reasoning: Int?
    @Option(
        help: ArgumentHelp(
            "Price as flex, priority, batch or another tier.", valueName: "tier"))
    var tier: ServiceTier?
    @Option(
        help: ArgumentHelp(
            "JSON Lines of usage objects or of answers that hold one.", valueName: "file"))
    var usage: String?
    @OptionGroup var records: RecordOptions

    func validate() throws {
        let counts = [input, output, cached, cacheWrite, reasoning].compactMap { $0 }
        if usage != nil, !counts.isEmpty {
            throw ValidationError("--usage excludes counts on the command line")
        }
        if usage == nil {
            if model == nil { throw ValidationError("cost takes a model, or --usage FILE") }
            if input == nil, output == nil {
                throw ValidationError("cost takes --input, --output or --usage")
            }
        }
        if counts.contains(where: { !(0...(1 << 32)).contains($0) }) {
            throw ValidationError("counts go from 0 to 4294967296")
        }
        if (cached ?? 0) + (cacheWrite ?? 0) > input ?? 0 {
            throw ValidationError("--cached and --cache-write are parts of --input")
        }
        if (reasoning ?? 0) > output ?? 0 {
            throw ValidationError("--reasoning is a part of --output")
        }
    }

    func run(_ context: ToolContext) async throws {
        var till = PriceTill(table: try PriceTableFile(context.environment).table(), tier: tier)
        let writer = try records.writer(context, CatalogShape.cost(isList: usage != nil))
        try await writer.ready()
        guard let usage else {
            try writer.write(try till.record(model ?? "", counts))
            return try writer.finish()
        }
        if usage == "-" {
            try price(context.console.input.descriptor, &till, writer)
        } else {
            let file = try open(usage)
            try price(file.descriptor, &till, writer)
        }
        try writer.finish()
    }

    private func price(
        _ input: Descriptor, _ till: inout PriceTill, _ writer: RecordWriter
    ) throws {
        let name = usage == "-" ? input.name : usage ?? ""
        var reader = RecordReader(input, name: name)
        while let line = try reader.next() {
            try writer.write(try till.record(line, model: model, name: name))
        }
    }

    private func open(_ path: String) throws(ToolError) -> OwnedDescriptor {
        do { return try FileSystem.openForReading(path) } catch {
            throw error.toolError("--usage", error.isAbsent ? .absent : .io)
        }
    }

    private var counts: JSONValue {
        func number(_ count: Int?) -> JSONValue { .number(JSONNumber(count ?? 0)) }
        return [
            "prompt_tokens": number(input), "completion_tokens": number(output),
            "prompt_tokens_details": [
                "cached_tokens": number(cached), "cache_write_tokens": number(cacheWrite),
            ],
            "completion_tokens_details": ["reasoning_tokens": number(reasoning)],
        ]
    }
}

extension HubCost {
    /// `--output 200` means tokens, as `--input 1000` does; `--output json` stays a format.
    static func rewriting(_ arguments: [String]) -> [String] {
        guard arguments.first == configuration.commandName else { return arguments }
        var rewritten = arguments
        for place in rewritten.indices where rewritten[place].hasPrefix("--output") {
            let value = rewritten[place].dropFirst(8)
            if value.isEmpty, place + 1 < rewritten.count, Int(rewritten[place + 1]) != nil {
                rewritten[place] = "--output-tokens"
            } else if value.first == "=", Int(value.dropFirst()) != nil {
                rewritten[place] = "--output-tokens" + value
            }
        }
        return rewritten
    }
}

extension ServiceTier: ExpressibleByArgument {}
