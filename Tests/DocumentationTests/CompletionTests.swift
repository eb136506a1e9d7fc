import POSIX
import TestSupport
import Testing

/// The checked-in completion scripts are those of the command definitions, and each shell can read its own.
@Suite struct CompletionTests {
    /// Directory-free names as each shell looks them up.
    static let shells: [(shell: String, name: @Sendable (String) -> String, check: [String])] = [
        ("bash", { "\($0).bash" }, ["bash", "-n"]),
        ("zsh", { "_\($0)" }, ["zsh", "-n"]),
        ("fish", { "\($0).fish" }, ["fish", "--no-execute"]),
    ]

    @Test(arguments: BuiltBinaries.tools, [0, 1, 2])
    func `a completion script is up to date and its shell reads it`(
        _ tool: String, _ index: Int
    ) throws {
        let (shell, name, check) = Self.shells[index]
        let run = try ChildRun.run(
            ["\(BuiltBinaries.directory)/\(tool)", "--generate-completion-script", shell])
        #expect(run.status == 0, "\(run.errors)")
        let path = "\(SourceTree.root)/completions/\(name(tool))"
        let difference = try GoldenFile(path).difference(from: run.output)
        #expect(difference == nil, "\(difference ?? "")")
        let read = try ChildRun.run(check + [path])
        #expect(read.status == 0, "\(read.errors)")
    }
}
