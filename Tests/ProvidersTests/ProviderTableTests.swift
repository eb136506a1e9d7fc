import JSON
import POSIX
import TestSupport
import Testing
import Transport

@testable import Providers

/// The table of providers beside what LiteLLM 1.109 knows of each, written down from its source.
///
/// `Golden/litellm-providers.tsv` has a line each: the slug, the base URL, variables with the key, variables with another
/// base, what `max_completion_tokens` becomes (`-` for nothing else), and the parameters that are refused.
@Suite struct ProviderTableTests {
    /// A line of the file.
    struct Row: Sendable, CustomTestStringConvertible {
        let slug: String
        let base: String
        let keys: [String]
        let bases: [String]
        let limit: String
        let refused: [String]

        var testDescription: String { slug }

        init?(_ line: Substring) {
            let columns = line.split(separator: "\t")
            guard columns.count == 6 else { return nil }
            func list(_ column: Int) -> [String] {
                columns[column] == "-" ? [] : columns[column].split(separator: ",").map(String.init)
            }
            slug = String(columns[0])
            // A slash at its end would be doubled.
            base = String(columns[1].hasSuffix("/") ? columns[1].dropLast() : columns[1])
            (keys, bases, refused) = (list(2), list(3), list(5))
            limit = String(columns[4])
        }
    }

    static let rows: [Row] = {
        let path = "\(SourceTree.root)/Tests/ProvidersTests/Golden/litellm-providers.tsv"
        let text = (try? FileSystem.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return text.split(separator: "\n").compactMap(Row.init)
    }()

    /// Ours beside those of the file: a second name of one, servers of one's own, and Ollama by OpenAI's protocol.
    private static let own: Set = ["custom", "oobabooga", "ollama", "ollama_chat", "vllm"]

    @Test func `every provider of the file is in the table`() {
        #expect(Self.rows.count >= 105)
        #expect(Set(CompatibleUpstream.slugs) == Set(Self.rows.map(\.slug)).union(Self.own))
    }

    @Test(arguments: rows)
    func `a provider's calls go where LiteLLM's go, with the same key`(row: Row) throws {
        // LiteLLM sends the key of OpenAI to any address under this slug; nothing of ours does.
        guard row.slug != "custom_openai" else { return }
        var environment = ["CLOUDFLARE_ACCOUNT_ID": "acct"]
        for (index, key) in row.keys.enumerated().reversed() {
            environment[key] = "key-\(index)"
            let base = row.base == "-" ? "https://own.test" : nil
            let request = try Self.request(row.slug, base: base, environment, "{}")
            #expect(request.fields["authorization"] == "Bearer key-\(index)")
        }
        if row.base != "-" {
            let base = row.base.replacing("{CLOUDFLARE_ACCOUNT_ID}", with: "acct")
            let url = try Self.request(row.slug, environment, "{}").url
            #expect(url == base + "/chat/completions")
        }
        for (index, variable) in row.bases.enumerated().reversed() {
            environment[variable] = "https://base-\(index).test/v1"
            let url = try Self.request(row.slug, environment, "{}").url
            #expect(url == "https://base-\(index).test/v1/chat/completions")
        }
    }

    @Test(arguments: rows)
    func `a provider gets the parameters that it takes, under its names`(row: Row) throws {
        var environment = ["CLOUDFLARE_ACCOUNT_ID": "acct"]
        for key in row.keys { environment[key] = "k" }
        let upstream = try #require(CompatibleUpstream(row.slug))
        // OpenAI itself takes `user`; LiteLLM takes it out of calls for models that it does not know.
        let refused = row.slug == "openai" ? [] : row.refused
        let ownLimits = row.limit == "dropped" ? ["max_completion_tokens"] : []
        #expect(Set(upstream.refused).subtracting(ownLimits) == Set(refused))
        guard row.limit != "dropped", row.slug != "custom_openai" else { return }
        let base = row.base == "-" ? "https://own.test/v1" : nil
        let other = ["max_tokens": "max_completion_tokens"][row.limit] ?? "max_tokens"
        let request = try Self.request(row.slug, base: base, environment, #"{"\#(other)":5}"#)
        let sent = try JSONValue(parsing: Fixture.body(request))
        #expect(sent[row.limit == "-" ? other : row.limit] == 5)
        #expect(sent.object?.count == 2)
    }

    private static func request(
        _ slug: String, base: String? = nil, _ environment: [String: String], _ body: String
    ) throws -> TransferRequest {
        let settings = ProviderSettings(environment: environment, now: { 0 })
        let model = UpstreamModel(publicName: "p", name: "a/m", apiBase: base)
        let provider = try #require(settings.provider(slug, model))
        return try Fixture.request(provider, .chatCompletions, body)
    }
}
