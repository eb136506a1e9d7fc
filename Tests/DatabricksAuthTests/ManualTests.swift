import POSIX
import TestSupport
import Testing

@testable import DatabricksAuth

/// dbx-auth(1) describes each method with its variables and one example, in the order in which they are tried.
@Suite struct ManualTests {
    /// The name of each method and its text.
    private static func methods() throws -> [(type: String, text: String)] {
        let page = String(
            decoding: try FileSystem.read("\(SourceTree.root)/man/dbx-auth.1"), as: UTF8.self)
        let lines = page.split(separator: "\n").drop { $0 != ".Sh AUTHENTICATION METHODS" }
            .prefix { !$0.hasPrefix(".Ss ") }
        var methods: [(type: String, text: String)] = []
        for line in lines {
            if line.hasPrefix(".It Cm ") {
                methods.append((String(line.dropFirst(7)), ""))
            } else if !methods.isEmpty {
                methods[methods.count - 1].text += line + "\n"
            }
        }
        return methods
    }

    @Test func `every method is described, in their order`() throws {
        #expect(try Self.methods().map(\.type) == AuthMethod.chain.map(\.type))
    }

    @Test(arguments: AuthMethod.chain.map(\.type))
    func `a method has its variables and one example`(type: String) throws {
        let text = try #require(try Self.methods().first { $0.type == type }?.text)
        #expect(text.split(separator: ".Bd -literal").count == 2)
        #expect(text.contains("dbx-auth "))
        let method = try #require(AuthMethod.chain.first { $0.type == type })
        for variable in method.needs.compactMap(\.variables.first) {
            #expect(text.contains(variable), "\(variable) is needed")
        }
    }
}
