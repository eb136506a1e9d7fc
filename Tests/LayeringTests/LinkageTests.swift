import POSIX
import TestSupport
import Testing

/// The four command-line tools never link full Foundation, whose ICU costs 44 MB and start-up time.
@Suite(.enabled(if: BuiltBinaries.areBuilt, "the tools are not built"))
struct LinkageTests {
    /// What full Foundation leaves in a binary: its library's name when dynamic, ICU's data when static.
    static let traces = "libFoundation\\.so|_FoundationICU|icudt[0-9]"

    /// Size of ICU alone; a tool that reaches it has linked it.
    static let icuBytes = 44 << 20

    static func linksFoundation(_ path: String) throws -> Bool {
        try ChildRun.run(["grep", "-aqE", traces, path]).status == 0
    }

    @Test(arguments: BuiltBinaries.tools.filter { $0 != "llm-serve" })
    func `a command-line tool does not link full Foundation`(tool: String) throws {
        let path = "\(BuiltBinaries.directory)/\(tool)"
        #expect(try !Self.linksFoundation(path))
        #expect(try FileSystem.status(path).byteCount < Self.icuBytes)
    }

    @Test func `the check sees full Foundation where it is linked`() throws {
        #expect(try Self.linksFoundation("\(BuiltBinaries.directory)/llm-serve"))
    }
}
