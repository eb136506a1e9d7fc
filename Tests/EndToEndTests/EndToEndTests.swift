import POSIX
import TestSupport
import Testing

/// The built tools, as a user runs them, against a loopback workspace.
@Suite struct EndToEndTests {
    @Test func `the tools are built and there are cases`() {
        #expect(BuiltBinaries.areBuilt, "no tools in \(BuiltBinaries.directory)")
        #expect(!EndToEndCase.all.isEmpty)
    }

    @Test(.enabled(if: BuiltBinaries.areBuilt), arguments: EndToEndCase.all)
    func `a case prints what its output file says`(example: EndToEndCase) throws {
        let output = try example.run(with: PeerWorkspace.shared.get())
        let golden = GoldenFile("\(example.directory)/output.txt")
        let difference = try golden.difference(from: output)
        #expect(difference == nil, "\(difference ?? "")")
    }
}
