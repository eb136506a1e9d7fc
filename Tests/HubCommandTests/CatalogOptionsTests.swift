import ArgumentParser
import CommandSupport
import JSON
import Testing

@testable import HubCommand

@Suite struct CatalogOptionsTests {
    @Test(arguments: [
        ("databricks", CatalogSource.databricks), ("static", .static),
        ("serve", .serve(url: "http://127.0.0.1:4000")),
        ("serve=http://h.test", .serve(url: "http://h.test")),
        ("openai=http://h.test/v1?a=b", .openAI(url: "http://h.test/v1?a=b")),
        ("file=a=b.json", .file(path: "a=b.json")), ("unity", .unity(schema: "system.ai")),
        ("unity=main.models", .unity(schema: "main.models")), ("file", nil),
        ("openai", nil), ("databricks=x", nil), ("", nil), ("litellm", nil),
    ])
    func `a source is read`(text: String, source: CatalogSource?) {
        #expect(CatalogSource(argument: text) == source)
    }

    @Test func `a source that is none is answered by those that there are`() {
        #expect {
            try CatalogOptions.parse(["--source", "litellm"])
        } throws: {
            CatalogOptions.message(for: $0).contains(
                "use databricks, unity[=CATALOG.SCHEMA], static, serve[=URL], openai=URL or file=FILE"
            )
        }
    }

    @Test func `nothing is sent offline`() {
        #expect(throws: (any Error).self) {
            try CatalogOptions.parse(["--offline", "--source", "databricks"])
        }
        #expect(throws: Never.self) {
            try CatalogOptions.parse(["--offline", "--source", "static"])
        }
    }

    @Test(arguments: ["unity=ai", "unity=a.b.c"])
    func `a schema has a catalog`(_ source: String) {
        #expect(throws: (any Error).self) { try CatalogOptions.parse(["--source", source]) }
    }

    @Test(arguments: [
        ("gpt-4o", "azure/gpt-4o or openai/gpt-4o"), ("openai/gpt-4p", "openai/gpt-4o"),
        ("GPT-4o", "azure/gpt-4o or openai/gpt-4o"), ("OpenAI/GPT-4O", "openai/gpt-4o"),
        ("nothing-like-it-at-all", nil),
    ])
    func `a missing model has namesakes or near ones`(name: String, hint: String?) {
        #expect(NamedRecords.nearest(name, in: ["openai/gpt-4o", "azure/gpt-4o", "x/y"]) == hint)
    }

    @Test(arguments: [
        (128_000, "128k"), (1_000_000, "1M"), (1_048_576, "1048k"), (1_500_000, "1.5M"),
        (512, "512"),
    ])
    func `a window's size is short`(tokens: Int, text: String) {
        #expect(CatalogShape.tokens(.number(JSONNumber(tokens))) == text)
    }

    @Test(arguments: [("0.0000025", "2.5"), ("0.00000015", "0.15"), ("0.000000100031", "0.1")])
    func `a price is shown per million`(price: String, text: String) throws {
        #expect(CatalogShape.perMillion(try JSONValue(parsing: price)) == text)
    }
}
