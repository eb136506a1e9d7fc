import Gateway
import JSON
import Testing

@testable import ServeCommand

/// LiteLLM's own sample configs behave as its documentation says: shares, orders, retries, fallbacks, wildcards.
@Suite struct LiteLLMSampleTests {
    /// A config of the samples with a state and a clock, on which calls are played.
    private struct Play {
        let deployments: [Deployment]
        let table: RouteTable
        var state: RoutingState
        var now = RoutingInstant(nanoseconds: 600_000_000_000)

        init(_ file: String, seed: UInt64 = 1) throws {
            let loaded = try ResolvedConfigTests.load(file)
            #expect(loaded.isValid)
            deployments = loaded.gateway.deployments
            state = RoutingState(seed: seed)
            table = RouteTable(
                deployments, settings: loaded.gateway.routing,
                slots: state.slots(for: deployments.map(\.id)))
        }

        /// The upstream models that a call asks, in order; `answer` says how each fails, nil for not at all.
        mutating func call(
            _ name: String, _ controls: RequestControls = RequestControls(), tokens: Int = 0,
            _ answer: (String) -> APIError? = { _ in nil }
        ) throws -> [String] {
            let route = try #require(table.route(name), "\(name) leads nowhere")
            let need = RoutingState.Need(estimatedTokens: tokens, tags: controls.tags)
            var plan = AttemptPlan(route, table, need, controls, started: now)
            var asked: [String] = []
            var step = plan.start(&state, now)
            while asked.count < 100 {
                switch step {
                case .attempt(let attempt):
                    let deployment = attempt.route.deployment(attempt.member, of: deployments)
                    asked.append("\(deployment.provider)/\(deployment.upstreamModel)")
                    guard let error = answer(deployment.upstreamModel) else {
                        state.succeed(
                            attempt.member, table.settings, need, CallTiming(whole: .zero),
                            usedTokens: tokens, now)
                        return asked
                    }
                    let failure = RoutingFailure(error)
                    state.fail(
                        attempt.member, of: attempt.route, table.settings, need, failure, now)
                    step = plan.next(
                        after: failure, of: attempt.member, calls: 1000, &state, now)
                case .wait(let pause):
                    now = now + pause
                    step = plan.resume(&state, now)
                case .giveUp: return asked
                }
            }
            return asked
        }
    }

    private static let busy = APIError(500, "busy")
    private static let long = APIError(400, "This model's maximum context length is 8192 tokens")
    private static let refused = APIError(400, "blocked by our content management policy")

    // MARK: load balancing

    @Test func `requests per minute are the shares`() throws {
        var play = try Play("load-balancing.yaml")
        var counts: [String: Int] = [:]
        for _ in 0..<4000 {
            counts[try play.call("gpt-3.5-turbo")[0], default: 0] += 1
            // Out of the minute before its limits say anything.
            play.now = play.now + .seconds(60)
        }
        let share = Double(counts["azure/first-deployment"] ?? 0) / 4000
        #expect(abs(share - 6.0 / 1806) < 0.004)
    }

    @Test func `a deployment of 6 requests a minute takes 6, and the others take the rest`() throws
    {
        var play = try Play("load-balancing.yaml")
        var first = 0
        for _ in 0..<1806 where try play.call("gpt-3.5-turbo") == ["azure/first-deployment"] {
            first += 1
        }
        #expect(first == 6)
        #expect(try play.call("gpt-3.5-turbo") == [])
    }

    @Test func `an alias is balanced like its group`() throws {
        var play = try Play("load-balancing.yaml")
        #expect(try play.call("gpt-4") == ["azure/second-deployment"])
    }

    @Test func `a failed call goes to the other deployment`() throws {
        var play = try Play("load-balancing.yaml")
        let asked = try play.call("gpt-3.5-turbo") { $0 == "second-deployment" ? Self.busy : nil }
        #expect(asked == ["azure/second-deployment", "azure/first-deployment"])
    }

    @Test func `a 429 leaves a deployment of several alone for the cooldown`() throws {
        var play = try Play("load-balancing.yaml")
        _ = try play.call("gpt-3.5-turbo") { $0 == "second-deployment" ? APIError(429, "x") : nil }
        #expect(try play.call("gpt-3.5-turbo") == ["azure/first-deployment"])
        play.now = play.now + .seconds(5)
        #expect(try play.call("gpt-3.5-turbo") == ["azure/second-deployment"])
    }

    // MARK: order and weight

    @Test func `weights share the lowest order, and the higher one waits`() throws {
        var play = try Play("order-and-weight.yaml")
        var counts: [String: Int] = [:]
        for _ in 0..<7000 { counts[try play.call("o1")[0], default: 0] += 1 }
        #expect(Set(counts.keys) == ["openai/o1-preview", "openai/o1-mini"])
        #expect(abs(Double(counts["openai/o1-preview"] ?? 0) / 7000 - 1 / 3.5) < 0.02)
        let asked = try play.call("o1") { $0 == "o1" ? nil : Self.busy }
        #expect(asked.last == "databricks/o1")
        #expect(Set(asked.dropLast()) == ["openai/o1-preview", "openai/o1-mini"])
    }

    @Test func `a hidden alias can be called and is not listed`() throws {
        var play = try Play("order-and-weight.yaml")
        #expect(try !play.call("hidden-o1").isEmpty)
        #expect(play.table.shownAliases == [])
    }

    // MARK: fallbacks

    @Test func `a failing model is asked 1 + num_retries times, then its fallback`() throws {
        var play = try Play("fallbacks.yaml")
        let asked = try play.call("zephyr-beta") { $0.hasPrefix("Hugging") ? Self.busy : nil }
        let zephyr = "openai/HuggingFaceH4/zephyr-7b-beta"
        #expect(asked == [zephyr, zephyr, zephyr, zephyr, "openai/gpt-3.5-turbo"])
    }

    @Test(arguments: [
        ("zephyr-beta", long, ["openai/HuggingFaceH4/zephyr-7b-beta", "openai/gpt-3.5-turbo-16k"]),
        ("gpt-3.5-turbo", long, ["openai/gpt-3.5-turbo", "openai/gpt-3.5-turbo-16k"]),
        (
            "gpt-3.5-turbo", refused,
            ["openai/gpt-3.5-turbo", "openai/HuggingFaceH4/zephyr-7b-beta"]
        ),
        // The list for the kind of failure exists and does not name the model: the error stands.
        ("gpt-3.5-turbo-16k", long, ["openai/gpt-3.5-turbo-16k"]),
        ("zephyr-beta", refused, ["openai/HuggingFaceH4/zephyr-7b-beta"]),
    ])
    func `long prompts and refused contents have their own fallbacks, without retries`(
        name: String, error: APIError, models: [String]
    ) throws {
        var play = try Play("fallbacks.yaml")
        var first = true
        let asked = try play.call(name) { _ in
            defer { first = false }
            return first ? error : nil
        }
        #expect(asked == models)
    }

    @Test func `models without fallbacks have the default ones`() throws {
        var play = try Play("fallbacks.yaml")
        let asked = try play.call("gpt-3.5-turbo-16k") { $0.hasSuffix("16k") ? Self.busy : nil }
        #expect(asked.last == "openai/gpt-3.5-turbo")
        // An unknown model leads to the first of them at once.
        #expect(try play.call("no-such-model") == ["openai/gpt-3.5-turbo"])
    }

    @Test func `a request's own fallbacks and numbers win`() throws {
        var play = try Play("fallbacks.yaml")
        var controls = RequestControls()
        controls.retries = 0
        controls.fallbacks = [RequestControls.Fallback(model: "gpt-3.5-turbo-16k")]
        let zephyr = "openai/HuggingFaceH4/zephyr-7b-beta"
        #expect(
            try play.call("zephyr-beta", controls) { $0.hasPrefix("Hugging") ? Self.busy : nil }
                == [zephyr, "openai/gpt-3.5-turbo-16k"])
        controls.disablesFallbacks = true
        play = try Play("fallbacks.yaml")
        #expect(try play.call("zephyr-beta", controls) { _ in Self.busy } == [zephyr])
    }

    // MARK: wildcards

    @Test(arguments: [
        ("openai/gpt-4o", "openai/gpt-4o"), ("databricks/claude", "databricks/claude"),
        ("team-red-2", "openai/ft-red/v2"), ("anything", "openai/anything"),
        // A star of the whole name takes also what only a provider before it would make another's.
        ("gpt-4o", "openai/gpt-4o"), ("openai/a/b", "openai/a/b"),
    ])
    func `the longest pattern takes a name, and stars carry its text`(
        name: String, model: String
    ) throws {
        var play = try Play("wildcards.yaml")
        #expect(try play.call(name) == [model])
    }

    @Test func `a name behind a wildcard has fallbacks`() throws {
        var play = try Play("wildcards.yaml")
        let asked = try play.call("databricks/claude") { $0 == "claude" ? Self.busy : nil }
        #expect(asked.last == "openai/gpt-4o")
        #expect(asked.first == "databricks/claude")
    }

    // MARK: policies

    @Test(arguments: [(500, 1), (401, 1), (400, 1), (429, 1)])
    func `a model's own retry policy wins over the router's`(status: Int, retries: Int) throws {
        var play = try Play("policies.yaml")
        let asked = try play.call("gpt-3.5-turbo") { _ in APIError(status, "x") }
        #expect(asked.count == 1 + retries)
    }
}
