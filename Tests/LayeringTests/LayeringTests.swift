import POSIX
import TestSupport
import Testing

/// The import rules of the house style, read from the import lines of Sources.
@Suite struct LayeringTests {
    static let sources: [String] =
        (try? SourceTree.files(under: "Sources", ending: ".swift")) ?? []

    @Test func `there are sources to read`() { #expect(Self.sources.count > 20) }

    @Test func `each target keeps to its row of the module map`() throws {
        for path in Self.sources {
            let source = String(decoding: try FileSystem.read(path), as: UTF8.self)
            let parts = path.dropFirst("\(SourceTree.root)/Sources/".count).split(separator: "/")
            let target = try #require(parts.first.map(String.init))
            let findings = ModuleMap.violations(target: target, source: source)
            #expect(findings.isEmpty, "\(path): \(findings.joined(separator: "; "))")
        }
    }

    @Test(arguments: BuiltBinaries.tools)
    func `a tool's executable is under fifteen lines`(tool: String) throws {
        for path in Self.sources where path.hasPrefix("\(SourceTree.root)/Sources/\(tool)/") {
            let source = String(decoding: try FileSystem.read(path), as: UTF8.self)
            #expect(source.split(separator: "\n").count < 15, "\(path)")
        }
    }

    @Test(arguments: [
        ("Gateway", "import NIOCore", "Gateway may not import NIOCore"),
        ("Providers", "package import CCurl", "only Curl imports CCurl"),
        ("JSON", "import POSIX", "JSON does no I/O, so it has no use for POSIX"),
        ("QueryCommand", "@preconcurrency import Yams", "only ServeCommand imports Yams"),
        ("ModelServing", "import struct Foundation.Data", "ModelServing may not import Foundation"),
        ("LLMProtocols", "let x = unsafe y", "LLMProtocols has an unsafe expression"),
        ("HubCommand", "print(\"lost on a full disk\")", "HubCommand uses print"),
        ("Unheard", "import JSON", "Unheard is not in the module map"),
    ])
    func `the rules find what breaks them`(target: String, source: String, finding: String) {
        #expect(ModuleMap.violations(target: target, source: source).contains(finding))
    }

    @Test func `comments and strings of other words are no finding`() {
        let source = """
            // import NIOCore, print and unsafe are only words here
            package import Failures
            let fingerprint = "blueprint"
            output.print(fingerprint)
            """
        #expect(ModuleMap.violations(target: "JSON", source: source).isEmpty)
    }
}
