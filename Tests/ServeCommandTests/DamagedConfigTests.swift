import POSIX
import TestSupport
import Testing

@testable import ServeCommand

/// Files cut off or with a byte changed end in findings, each with a place, never in a crash.
@Suite struct DamagedConfigTests {
    static let files: [String] =
        ResolvedConfigTests.cases.map { "litellm/\($0)" }
        + ["check/limits.yaml", "check/routing.yaml", "check/good.yaml"]

    static func check(_ bytes: [UInt8]) {
        let loaded = ConfigReader.load(
            bytes, file: "c.yaml", environment: ConfigReaderTests.environment,
            providers: ConfigReaderTests.providers, read: { _ in Array("{}".utf8) })
        #expect(loaded.findings.allSatisfy { $0.mark.line >= 1 && $0.mark.column >= 1 })
        if loaded.isValid {
            let document = ResolvedConfig.document(of: loaded, environment: [:])
            #expect(ResolvedConfigTests.leavesWithoutOrigin(document) == [])
        }
    }

    static func bytes(_ file: String) throws -> [UInt8] {
        try FileSystem.read("\(SourceTree.root)/Tests/ServeCommandTests/Golden/\(file)")
    }

    @Test(arguments: files)
    func `a file that is cut off anywhere is read to its end`(file: String) throws {
        let bytes = try Self.bytes(file)
        for end in stride(from: 0, to: bytes.count, by: 7) { Self.check(Array(bytes[..<end])) }
    }

    @Test(arguments: files)
    func `a byte changed anywhere is survived`(file: String) throws {
        let bytes = try Self.bytes(file)
        let replacements = Array("[]{}:*&\"'#-,\n 0x".utf8)
        for place in stride(from: 0, to: bytes.count, by: 11) {
            var changed = bytes
            changed[place] = replacements[place / 11 % replacements.count]
            Self.check(changed)
        }
    }
}
