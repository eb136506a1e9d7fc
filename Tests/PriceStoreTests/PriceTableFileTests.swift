import Failures
import ModelCatalog
import POSIX
import Testing

@testable import PriceStore

@Suite struct PriceTableFileTests {
    private static func withFile(_ work: (PriceTableFile, String) throws -> Void) throws {
        let home = try FileSystem.makeTemporaryDirectory("price-table")
        defer { try? FileSystem.removeTree(home) }
        let file = PriceTableFile(["XDG_STATE_HOME": home])
        try work(file, try #require(file.path))
    }

    private static func map(_ prices: String...) throws -> PriceMap {
        let members = prices.enumerated().map { place, price in
            #""m\#(place)":{"litellm_provider":"openai","mode":"chat","input_cost_per_token":\#(price)}"#
        }
        return try PriceMap(Array("{\(members.joined(separator: ","))}".utf8))
    }

    @Test func `without a file or a home the built-in table is in use`() throws {
        #expect(try PriceTableFile([:]).table().ids.count > 4000)
        #expect(PriceTableFile(["XDG_STATE_HOME": "relative", "HOME": ""]).path == nil)
        #expect(PriceTableFile(["HOME": "/h"]).path == "/h/.local/state/dbx/model-prices")
        try Self.withFile { file, _ throws in
            #expect(try file.heading() == nil)
            #expect(try file.table().ids.count > 4000)
            #expect(try file.restore() == false)
        }
    }

    @Test func `an update is in use until it is taken back, one step at a time`() throws {
        try Self.withFile { file, path in
            try file.replace(with: try Self.map("1e-6"), from: "a\tb.json", at: "t1")
            #expect(try file.heading()?.from == "ab.json")
            try file.replace(with: try Self.map("1e-6", "2e-6"), from: "c.json", at: "t2")
            #expect(try file.table().ids == ["openai/m0", "openai/m1"])
            #expect(try file.restore())
            #expect(try file.table().ids == ["openai/m0"])
            #expect(try file.restore())
            #expect(try file.heading() == nil)
            #expect(!FileSystem.exists(path))
        }
    }

    /// Ways to damage a file of two models.
    enum Damage: CaseIterable {
        case lastByte, end, all, head, count, order, alias, more

        func apply(_ text: String) -> String {
            switch self {
            case .lastByte: String(text.dropLast())
            case .end: String(text.dropLast(20))
            case .all: ""
            case .head: "nonsense\n"
            case .count: text.replacing("\t2\n", with: "\t3\n")
            case .order: text.replacing("openai/m0", with: "openai/m9")
            case .alias: text.replacing("=openai/m1", with: "=x")
            case .more: text + "zz\n"
            }
        }
    }

    @Test(arguments: Damage.allCases)
    func `a damaged file is told, and who only prices goes on with the built-in table`(
        _ damage: Damage
    ) throws {
        try Self.withFile { file, path in
            try file.replace(with: try Self.map("1e-6", "2e-6"), from: "x", at: "t")
            let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
            #expect(damage.apply(text) != text)
            try FileSystem.replace(path, with: Array(damage.apply(text).utf8))
            let error = #expect(throws: ToolError.self) { try file.table() }
            #expect(error?.code == .config)
            var lines: [String] = []
            #expect(file.tableOrBuiltIn { lines.append($0) }.ids.count > 4000)
            #expect(lines == ["\(path) is not a price table; the built-in prices are used"])
            #expect(try file.restore())
            #expect(try file.heading() == nil)
        }
    }

    @Test func `a damaged file does not become the one before the next update`() throws {
        try Self.withFile { file, path in
            try file.replace(with: try Self.map("1e-6"), from: "x", at: "t")
            try FileSystem.replace(path, with: Array("nonsense".utf8))
            try file.replace(with: try Self.map("2e-6"), from: "y", at: "t")
            #expect(try file.heading()?.from == "y")
            #expect(try file.restore())
            #expect(try file.heading() == nil)
        }
    }

    @Test func `what a killed update left goes with the next change`() throws {
        try Self.withFile { file, path in
            for change in [
                { try file.replace(with: try Self.map("1e-6"), from: "x", at: "t") },
                { _ = try file.restore() },
            ] {
                let directory = FileSystem.parent(of: path)
                try FileSystem.ensurePrivateDirectory(directory)
                for name in ["model-prices.new", "model-prices.old.new"] {
                    try FileSystem.replace("\(directory)/\(name)", with: [1, 2, 3])
                }
                try change()
                #expect(try !FileSystem.names(in: directory).contains { $0.hasSuffix(".new") })
            }
        }
    }

    @Test func `two changes at one time are one, and the other is told to come again`() throws {
        try Self.withFile { file, path in
            try file.replace(with: try Self.map("1e-6"), from: "x", at: "t")
            guard let lock = try FileLock.attempt("\(path).lock") else {
                Issue.record("the lock is free after a change")
                return
            }
            let error = #expect(throws: ToolError.self) {
                try file.replace(with: try Self.map("2e-6"), from: "y", at: "t")
            }
            #expect(error?.code == .later)
            #expect(#expect(throws: ToolError.self) { try file.restore() }?.code == .later)
            #expect(try file.heading()?.from == "x")
            lock.release()
        }
    }
}
