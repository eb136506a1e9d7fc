import POSIX
import TestSupport
import Testing

/// One directory under `Cases/<tool>/`: a bash `script`, and `output.txt` with all that it must print.
struct EndToEndCase: Sendable, CustomTestStringConvertible {
    static let root = "\(SourceTree.root)/Tests/EndToEndTests"

    /// Every case, in the order of its path; `DBX_CASES=llm-serve/` keeps those whose name holds that text.
    static let all: [EndToEndCase] =
        ((try? SourceTree.files(under: "Tests/EndToEndTests/Cases", ending: "/script")) ?? [])
        .map { EndToEndCase(directory: FileSystem.parent(of: $0)) }
        .filter { $0.testDescription.contains(Environment.value("DBX_CASES") ?? "/") }

    /// The directory of the case.
    let directory: String

    /// `tool/case`.
    var testDescription: String { String(directory.dropFirst("\(Self.root)/Cases/".count)) }

    /// Runs the script in a scratch home, with an environment of nothing but what is named here.
    ///
    /// The result holds both streams in the order written and the exit status, with bracketed names for
    /// whatever differs from run to run.
    func run(with peer: PeerWorkspace) throws -> String {
        let home = try FileSystem.makeTemporaryDirectory("case")
        defer { try? FileSystem.removeTree(home) }
        var environment = peer.variables
        environment["HOME"] = home
        environment["TMPDIR"] = home
        environment["LC_ALL"] = "C.UTF-8"
        environment["CASE_DIR"] = directory
        // How often a case that repeats itself does so; it then has an hour.
        let rounds = Environment.value("DBX_ROUNDS")
        environment["DBX_ROUNDS"] = rounds
        // A hung case ends; a busy machine takes minutes for one that takes seconds.
        let limit = rounds == nil ? "600" : "3600"
        let path = Environment.value("PATH") ?? "/usr/bin:/bin"
        environment["PATH"] = "\(BuiltBinaries.directory):\(path)"
        let command = """
            cd "$HOME" && . "\(Self.root)/prelude.sh" && . "\(directory)/script"
            """
        let result = try ChildRun.run(
            ["timeout", limit, "bash", "-c", command], environment: environment, mergingErrors: true
        )
        var replacements = Replacements()
        replacements.replace(home, with: "HOME")
        replacements.replace(directory, with: "CASE")
        replacements.replace(BuiltBinaries.directory, with: "BIN")
        replacements.replace(peer.url, with: "PEER")
        let status = result.status == 0 ? "" : "\nstatus \(result.status)\n"
        return replacements.apply(to: result.output) + status
    }
}
