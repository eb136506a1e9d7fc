import ArgumentParser
import CommandSupport
import Failures
import JSON
import ModelCatalog
import POSIX

/// `hub diff OLD [NEW]`.
struct HubDiff: ToolCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Tell which models were added, removed or changed.",
        usage: "hub diff OLD.jsonl [NEW.jsonl|-]",
        discussion: """
            Exit status 1 means that there are changes.

            Examples:
              hub diff old.jsonl new.jsonl
              hub --offline | hub diff last-week.jsonl - --jq '"\\(.change) \\(.model_group)"'
            """)

    @Argument(help: ArgumentHelp("What hub printed before; - for stdin.", valueName: "old"))
    var old: String
    @Argument(
        help: ArgumentHelp(
            "What it printed since; without it, what it finds now.",
            valueName: "new"))
    var new: String?
    @OptionGroup var options: HubOptions

    func validate() throws {
        if old == "-", new == "-" { throw ValidationError("only one of both can be stdin") }
    }

    func run(_ context: ToolContext) async throws {
        let before = try read(old, context)
        let after = try new.map { try read($0, context) }
        let catalog = after == nil ? try options.open(context) : nil
        let writer = try options.records.writer(context, CatalogShape.changes)
        try await writer.ready()
        let now = try await catalog?.everything()
        let changes = CatalogDiff.changes(from: before, to: after ?? now?.records ?? [])
        try writer.write(changes)
        try writer.finish()
        if !changes.isEmpty || now?.isWhole == false { throw QuietExit(.no) }
    }

    private func read(_ path: String, _ context: ToolContext) throws(ToolError) -> [JSONValue] {
        let bytes: [UInt8]
        if path == "-" {
            bytes = try InputText.readAll(context)
        } else {
            do { bytes = try FileSystem.read(path) } catch {
                throw error.toolError("diff", error.isAbsent ? .absent : .io)
            }
        }
        return try RecordFile(bytes, name: path == "-" ? "stdin" : path).named()
    }
}
