import Gateway
import Testing

@Suite struct RouteTableTests {
    private static func deployment(
        _ name: String, _ id: String, _ upstream: String = "openai/m"
    ) -> Deployment {
        RoutingSamples.deployment(name, id, upstream: upstream)
    }

    private static let deployments = [
        deployment("big", "1", "openai/gpt-x"), deployment("small", "2"), deployment("big", "3"),
        deployment("databricks/*", "4", "databricks/*"),
        deployment("openai/gpt-*-mini", "5", "openai/gpt-*-small"),
        deployment("*", "6", "openai/*"), deployment("fixed-*", "7", "openai/one"),
    ]

    private static func table(_ change: (inout RoutingSettings) -> Void = { _ in }) -> RouteTable {
        var settings = RoutingSettings()
        settings.aliases = [
            "tiny": ModelAlias(modelName: "small"), "dbx": .init(modelName: "databricks/x"),
        ]
        change(&settings)
        return RouteTable(deployments, settings: settings)
    }

    @Test(arguments: [
        ("big", ["1", "3"], "gpt-x"), ("small", ["2"], "m"), ("3", ["3"], "m"),
        ("tiny", ["2"], "m"), ("databricks/foo", ["4"], "foo"), ("dbx", ["4"], "x"),
        ("openai/gpt-5-mini", ["5"], "gpt-5-small"),
        ("openai/gpt-5-mini-2026", ["5"], "gpt-5-small"),
        ("fixed-a", ["7"], "one"), ("else", ["6"], "else"),
    ])
    func `a name leads to its deployments`(name: String, ids: [String], upstream: String) throws {
        let route = try #require(Self.table().route(name))
        #expect(route.members.map { Self.deployments[$0.place].id } == ids)
        let member = try #require(route.members.first)
        #expect(route.deployment(member, of: Self.deployments).upstreamModel == upstream)
    }

    @Test func `without a catch-all an unknown name leads nowhere but to the default fallback`() {
        let deployments = Array(Self.deployments.prefix(3))
        var settings = RoutingSettings()
        #expect(RouteTable(deployments, settings: settings).route("else") == nil)
        #expect(
            RouteTable(deployments, settings: settings).route("openai/gpt-x")?.members.count == 1)
        settings.defaultFallbacks = ["small"]
        #expect(RouteTable(deployments, settings: settings).route("else")?.name == "small")
    }

    @Test func `a blocked deployment takes no call, and a name with no other stays known`() throws {
        var deployments = Self.deployments
        for place in [0, 1] { deployments[place].isBlocked = true }
        let table = RouteTable(deployments, settings: RoutingSettings())
        #expect(table.route("big")?.members.map(\.place) == [2])
        for name in ["small", "1", "2"] { #expect(table.route(name)?.members.count == 0) }
    }

    @Test func `a match is named as the client named it`() throws {
        let route = try #require(Self.table().route("databricks/foo"))
        #expect(route.name == "databricks/foo")
        #expect(route.groupName == "databricks/*")
        let deployment = route.deployment(route.members[0], of: Self.deployments)
        #expect(deployment.modelName == "databricks/foo")
    }

    @Test func `only a lone deployment without limits and fallbacks is plain`() {
        #expect(Self.table().route("small")?.isPlain == true)
        #expect(Self.table().route("big")?.isPlain == false)
        #expect(Self.table { $0.fallbacks = ["small": ["big"]] }.route("small")?.isPlain == false)
        #expect(Self.table { $0.defaultFallbacks = ["big"] }.route("small")?.isPlain == false)
        #expect(Self.table { $0.defaultMaxParallel = 1 }.route("small")?.isPlain == false)
    }

    @Test(arguments: [
        ("*", "a/b", ["a/b"]), ("a/*", "a/", [""]), ("a/*", "b/a/", nil), ("a*b", "axbyb", ["xby"]),
        ("a*b*", "axbyb!", ["xby", "!"]), ("*-*", "a-b-c", ["a-b", "c"]),
        ("a*b", "axb-tail", ["x"]),
        ("aa*aa", "aaa", nil), ("ä*", "äö", ["ö"]),
    ])
    func `stars take as much as they can`(pattern: String, name: String, captures: [String]?) {
        #expect(WildcardPattern(pattern)?.captures(in: name) == captures)
    }

    @Test func `a name without a star is no pattern`() {
        #expect(WildcardPattern("plain") == nil)
        #expect(WildcardPattern.filled("a*b*", with: ["1"]) == "a1b*")
        #expect(WildcardPattern.filled("a*", with: ["1", "2"]) == nil)
    }
}
