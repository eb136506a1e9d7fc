import JSON
import POSIX
import TestSupport
import Testing

/// The manual says what the tools do: OPTIONS come from the command definitions, the rest is by hand.
@Suite struct ManPageTests {
    private static let begin = ".\\\" OPTIONS: generated from the command definitions.\n"
    private static let end = ".\\\" OPTIONS: end.\n"

    @Test(arguments: BuiltBinaries.tools)
    func `OPTIONS are those of the command definitions`(_ tool: String) throws {
        let path = "\(SourceTree.root)/man/\(tool).1"
        let page = String(decoding: try FileSystem.read(path), as: UTF8.self)
        let parts = page.split(
            separator: Self.begin, maxSplits: 1, omittingEmptySubsequences: false)
        try #require(parts.count == 2, "\(path) has no mark where OPTIONS begin")
        let rest = parts[1].split(
            separator: Self.end, maxSplits: 1, omittingEmptySubsequences: false)
        try #require(rest.count == 2, "\(path) has no mark where OPTIONS end")
        let options = ManPageOptions(tool: try commandTree(tool)).text
        let wanted = [String(parts[0]), Self.begin, options, Self.end, String(rest[1])].joined()
        let difference = try GoldenFile(path).difference(from: wanted)
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test func `mandoc finds nothing to warn of`() throws {
        let pages = try SourceTree.files(under: "man", ending: "")
        let run = try ChildRun.run(["mandoc", "-T", "lint", "-W", "warning"] + pages)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
    }
}

/// A tool's own description of its commands.
func commandTree(_ tool: String) throws -> CommandTree {
    let run = try ChildRun.run(
        ["\(BuiltBinaries.directory)/\(tool)", "--experimental-dump-help"])
    let document = try JSONValue(parsing: run.output)
    return CommandTree(try #require(document["command"]))
}
