import Failures
import JSON
import Testing
import Transport

@testable import Providers

/// The providers that are a line of a table.
@Suite struct CompatibleUpstreamTests {
    private static let body = #"{"messages":[],"max_completion_tokens":5}"#

    private static func request(
        _ slug: String, upstream: String = "m", apiBase: String? = nil,
        environment: [String: String], _ operation: ModelOperation = .chatCompletions,
        _ body: String = body, wantsUsage: Bool = false
    ) throws -> TransferRequest {
        let settings = ProviderSettings(environment: environment, now: { 0 })
        let provider = try #require(
            settings.provider(
                slug, UpstreamModel(publicName: "p", name: upstream, apiBase: apiBase)))
        var call = try Fixture.call(operation, Array(body.utf8))
        call.wantsUsage = wantsUsage
        guard case .send(let request) = try provider.request(for: call) else {
            throw Fixture.NotLocal()
        }
        return request
    }

    @Test func `every line of the table makes a provider`() throws {
        #expect(CompatibleUpstream.slugs.count >= 105)
        for slug in CompatibleUpstream.slugs {
            let upstream = try #require(CompatibleUpstream(slug))
            #expect(upstream.slug == slug)
            #expect(upstream.base?.hasSuffix("/") != true)
        }
    }

    @Test(arguments: CompatibleUpstream.slugs)
    func `a provider is called with its own key only`(slug: String) throws {
        let upstream = try #require(CompatibleUpstream(slug))
        var environment = Dictionary(
            uniqueKeysWithValues: Set(
                CompatibleUpstream.slugs.flatMap { CompatibleUpstream($0)?.keyVariables ?? [] }
            ).subtracting(upstream.keyVariables).map { ($0, "other") })
        environment["CLOUDFLARE_ACCOUNT_ID"] = "acct"
        let base = upstream.base == nil ? "https://own.test/v1" : nil
        if upstream.needsNoKey {
            let request = try Self.request(slug, apiBase: base, environment: environment)
            #expect(request.fields["authorization"] == nil)
        } else {
            #expect {
                try Self.request(slug, environment: environment)
            } throws: { error in
                guard let error = error as? ToolError else { return false }
                return error.code == .config
                    && upstream.keyVariables.allSatisfy { error.message.contains($0) }
            }
        }
        guard let variable = upstream.keyVariables.last else { return }
        environment[variable] = "own"
        let request = try Self.request(slug, apiBase: base, environment: environment)
        #expect(request.fields.values("authorization") == ["Bearer own"])
        #expect(request.url.hasSuffix("/chat/completions"))
        #expect(!request.url.contains("{"))
    }

    @Test(arguments: [
        ("groq", "https://api.groq.com/openai/v1/chat/completions"),
        ("together_ai", "https://api.together.ai/v1/chat/completions"),
        ("mistral", "https://api.mistral.ai/v1/chat/completions"),
        ("deepseek", "https://api.deepseek.com/beta/chat/completions"),
        ("openrouter", "https://openrouter.ai/api/v1/chat/completions"),
        ("ollama", "http://localhost:11434/v1/chat/completions"),
        ("xai", "https://api.x.ai/v1/chat/completions"),
        ("perplexity", "https://api.perplexity.ai/chat/completions"),
        ("cerebras", "https://api.cerebras.ai/v1/chat/completions"),
        ("nvidia_nim", "https://integrate.api.nvidia.com/v1/chat/completions"),
        (
            "cloudflare",
            "https://api.cloudflare.com/client/v4/accounts/a%2Fb/ai/v1/chat/completions"
        ),
    ])
    func `a provider's address is its own`(slug: String, url: String) throws {
        var environment = ["CLOUDFLARE_ACCOUNT_ID": "a/b"]
        for variable in try #require(CompatibleUpstream(slug)).keyVariables {
            environment[variable] = "k"
        }
        #expect(try Self.request(slug, environment: environment).url == url)
    }

    @Test func `a variable moves the base, and the entry's base wins`() throws {
        let environment = ["GROQ_API_KEY": "k", "GROQ_API_BASE": "https://a.test/v1/"]
        #expect(
            try Self.request("groq", environment: environment).url
                == "https://a.test/v1/chat/completions")
        #expect(
            try Self.request("groq", apiBase: "https://b.test", environment: environment).url
                == "https://b.test/chat/completions")
    }

    @Test(arguments: ["hosted_vllm", "lm_studio", "litellm_proxy"])
    func `a server of one's own needs an address`(slug: String) {
        #expect {
            try Self.request(slug, environment: [:])
        } throws: {
            ($0 as? ToolError)?.message.contains("set api_base or ") == true
        }
    }

    @Test func `members go up under the names that the provider has for them`() throws {
        func body(_ slug: String, _ text: String) throws -> JSONValue {
            let variable = try #require(CompatibleUpstream(slug)?.keyVariables.first)
            return try JSONValue(
                parsing: Fixture.body(
                    Self.request(
                        slug, environment: [variable: "k"], .chatCompletions, text)))
        }
        #expect(try body("groq", Self.body)["max_tokens"] == 5)
        #expect(try body("groq", Self.body)["max_completion_tokens"] == nil)
        #expect(try body("deepseek", Self.body)["max_completion_tokens"] == 5)
        #expect(
            try body("streamlake", #"{"max_tokens":7}"#) == [
                "model": "m", "max_completion_tokens": 7,
            ]
        )
        #expect(try body("mistral", #"{"seed":7}"#) == ["model": "m", "random_seed": 7])
        // Where both are there the provider's own counts.
        #expect(
            try body("groq", #"{"max_tokens":3,"max_completion_tokens":5}"#)
                == ["model": "m", "max_tokens": 3])
    }

    @Test func `a vendor's own models have its prefix`() throws {
        let key = ["FIREWORKS_API_KEY": "k"]
        #expect(
            Fixture.body(try Self.request("fireworks_ai", environment: key, .chatCompletions, "{}"))
                == #"{"model":"accounts/fireworks/models/m"}"#)
        #expect(
            Fixture.body(
                try Self.request(
                    "fireworks_ai", upstream: "accounts/me/models/m", environment: key,
                    .chatCompletions, "{}")) == #"{"model":"accounts/me/models/m"}"#)
    }

    @Test func `OpenRouter hears which site calls`() throws {
        let request = try Self.request(
            "openrouter",
            environment: [
                "OR_API_KEY": "k", "OR_SITE_URL": "https://site.test", "OR_APP_NAME": "App",
            ])
        #expect(request.fields["http-referer"] == "https://site.test")
        #expect(request.fields["x-title"] == "App")
    }

    @Test(arguments: [
        (#"{"stream":true}"#, #"{"include_usage":true}"#),
        (
            #"{"stream":true,"stream_options":{"include_usage":false,"a":1}}"#,
            #"{"include_usage":true,"a":1}"#
        ),
        (#"{"stream":true,"stream_options":{"include_usage":true}}"#, #"{"include_usage":true}"#),
        (#"{"stream":true,"stream_options":null}"#, #"{"include_usage":true}"#),
        (#"{"stream":false}"#, nil), (#"{}"#, nil),
    ])
    func `usage is asked for in streams`(body: String, options: String?) throws {
        let request = try Self.request(
            "deepseek", environment: ["DEEPSEEK_API_KEY": "k"], .chatCompletions, body,
            wantsUsage: true)
        let sent = try JSONValue(parsing: Fixture.body(request))
        #expect(sent["stream_options"]?.text() == options)
        #expect(sent["model"] == "m")
    }

    @Test func `usage is not asked for where the provider refuses the question`() throws {
        let request = try Self.request(
            "mistral", environment: ["MISTRAL_API_KEY": "k"], .chatCompletions,
            #"{"stream":true}"#, wantsUsage: true)
        #expect(Fixture.body(request) == #"{"model":"m","stream":true}"#)
    }

    @Test(arguments: [
        ("https://api.groq.com/openai/v1", "groq"), ("https://api.x.ai/v1/", "xai"),
        ("https://api.x.ai.evil.test/v1", nil), ("https://me.test/api.groq.com/openai/v1", nil),
        ("http://localhost:11434", nil),
    ])
    func `a vendor's address names the vendor`(url: String, slug: String?) {
        #expect(CompatibleUpstream.owner(ofBase: url) == slug)
    }
}
