import POSIX
import TestSupport
import Testing

@testable import ServeCommand

@Suite struct ConfigKeysTests {
    static let sections: [(String, ConfigKeys.Section)] = [
        ("top", ConfigKeys.top), ("entry", ConfigKeys.entry),
        ("litellm_params", ConfigKeys.parameters), ("general_settings", ConfigKeys.general),
        ("litellm_settings", ConfigKeys.litellm), ("router_settings", ConfigKeys.router),
        ("routing_strategy_args", ConfigKeys.strategyArguments),
    ]

    @Test func `the manual page names each key that has an effect`() throws {
        let page = String(
            decoding: try FileSystem.read("\(SourceTree.root)/man/llm-serve-config.5"),
            as: UTF8.self)
        let words = Set(
            page.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map { $0.lowercased() })
        for (name, section) in Self.sections {
            let keys = section.honoured.subtracting(ConfigKeys.requestParameters)
            #expect(keys.subtracting(words).sorted() == [], "of \(name)")
        }
    }

    @Test(arguments: sections.map(\.0))
    func `no key both has an effect and has none`(name: String) throws {
        let section = try #require(Self.sections.first { $0.0 == name }).1
        #expect(section.honoured.intersection(section.unused).sorted() == [])
    }
}
