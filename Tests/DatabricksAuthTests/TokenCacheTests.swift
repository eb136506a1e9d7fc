import DatabricksAuth
import Failures
import JSON
import POSIX
import Synchronization
import Testing
import Transport

/// The cache as two processes see it: two workspaces with nothing in common but the disk.
@Suite struct TokenCacheTests {
    private static let discovery =
        "GET https://a.test/oidc/.well-known/oauth-authorization-server"
    private static let endpoint = "POST https://a.test/oidc/v1/token"
    private let scratch: Scratch
    private let notes = Notes()

    init() throws { scratch = try Scratch("token-cache-tests") }

    /// What the cache said.
    private final class Notes: Sendable {
        private let lines = Mutex<[String]>([])
        func add(_ line: String) { lines.withLock { $0.append(line) } }
        var all: [String] { lines.withLock { $0 } }
    }

    private static let refusal = ScriptedTransport.Answer.reply(
        401, #"{"error":"invalid_client","error_description":"gone"}"#)

    private func transport(
        _ answers: [ScriptedTransport.Answer], holdsAnswers: Bool = false
    ) -> ScriptedTransport {
        let published = #"{"token_endpoint":"https://a.test/oidc/v1/token"}"#
        return ScriptedTransport(
            [Self.discovery: [.reply(200, published)], Self.endpoint: answers],
            holdsAnswers: holdsAnswers)
    }

    private func granted(_ token: String) -> ScriptedTransport.Answer {
        .reply(200, #"{"access_token":"\#(token)","token_type":"Bearer","expires_in":3600}"#)
    }

    private func workspace(
        _ transport: ScriptedTransport, _ extra: [String: String] = [:], at seconds: Int
    ) throws -> Workspace {
        try workspace(transport, extra) { WallTime(seconds: seconds) }
    }

    private func workspace(
        _ transport: ScriptedTransport, _ extra: [String: String] = [:],
        now: @escaping @Sendable () -> WallTime
    ) throws -> Workspace {
        let environment = [
            "DATABRICKS_HOST": "https://a.test", "DATABRICKS_CLIENT_ID": "id-1",
            "DATABRICKS_CLIENT_SECRET": "dose-1",
        ].merging(extra) { $1 }
        return try resolver(environment).resolve().workspace(
            transport: transport,
            cache: TokenCache(environment: ["XDG_CACHE_HOME": scratch.path]) { [notes] in
                notes.add($0)
            },
            retry: .never, now: now)
    }

    private func token(_ workspace: Workspace, forceRefresh: Bool = false) async throws -> String {
        try await workspace.token(forceRefresh: forceRefresh).value.reveal()
    }

    @Test(
        arguments: [
            (0, "tok-1", 1), (3299, "tok-1", 1), (3301, "tok-2", 2), (-4, "tok-1", 1),
            (-600, "tok-2", 2), (86_400, "tok-2", 2), (-86_400, "tok-2", 2),
        ])
    func `a token is taken from the disk while it is good and the clock makes sense`(
        later: Int, expected: String, requests: Int
    ) async throws {
        let server = transport([granted("tok-1"), granted("tok-2")])
        _ = try await token(workspace(server, at: 1_000_000))
        #expect(try await token(workspace(server, at: 1_000_000 + later)) == expected)
        #expect(server.lines.count { $0 == Self.endpoint } == requests)
        #expect(notes.all.isEmpty)
    }

    @Test(arguments: [
        ["DATABRICKS_CLIENT_SECRET": "dose-2"], ["DATABRICKS_CLIENT_ID": "id-2"],
        ["DATABRICKS_ACCOUNT_ID": "acc"], ["DATABRICKS_GROUP_ID": "7"],
    ])
    func `whatever decides who we are has a token of its own`(
        change: [String: String]
    ) async throws {
        let server = transport([granted("tok-1"), granted("tok-2")])
        #expect(try await token(workspace(server, at: 0)) == "tok-1")
        #expect(try await token(workspace(server, change, at: 0)) == "tok-2")
        #expect(try await token(workspace(server, at: 0)) == "tok-1")
    }

    @Test func `a refused token that another process has replaced is not fetched again`()
        async throws
    {
        let server = transport([granted("tok-1"), granted("tok-2"), granted("tok-3")])
        let first = try workspace(server, at: 0)
        let second = try workspace(server, at: 0)
        for each in [first, second] { #expect(try await token(each) == "tok-1") }
        #expect(try await token(first, forceRefresh: true) == "tok-2")
        #expect(try await token(second, forceRefresh: true) == "tok-2")
        #expect(server.lines.count { $0 == Self.endpoint } == 2)
        // Who has seen none yet and asks for a new one gets a new one.
        #expect(try await token(workspace(server, at: 0), forceRefresh: true) == "tok-3")
    }

    @Test func `a failure is remembered for five seconds, and hides no token that is good`()
        async throws
    {
        let server = transport([granted("tok-1"), Self.refusal, granted("tok-2")])
        #expect(try await token(workspace(server, at: 0)) == "tok-1")
        // Less than five minutes are left: a new one is asked for, the old one will do.
        #expect(try await token(workspace(server, at: 3400)) == "tok-1")
        #expect(try await token(workspace(server, at: 3404)) == "tok-1")
        #expect(server.lines.count { $0 == Self.endpoint } == 2)
        #expect(try await token(workspace(server, at: 3405)) == "tok-2")
    }

    @Test func `a refusal is the answer for all who waited for it, however late their turn comes`()
        async throws
    {
        let server = transport([Self.refusal], holdsAnswers: true)
        let clock = HandClock(at: 0)
        let holder = try workspace(server, at: 0)
        let waiter = try workspace(server) { clock.now }
        async let refused: Void = Self.refuses(holder)
        while server.lines.isEmpty { await Task.yield() }
        async let refusedToo: Void = Self.refuses(waiter)
        while !notes.all.contains(where: { $0.contains("waited for") }) { await Task.yield() }
        clock.advance(60)
        async let _: Void = {
            while !Task.isCancelled {
                server.release()
                await Task.yield()
            }
        }()
        _ = await (refused, refusedToo)
        #expect(server.lines == [Self.discovery, Self.endpoint])
    }

    private static func refuses(_ workspace: Workspace) async {
        await #expect(throws: ToolError.self) { try await workspace.token() }
    }

    @Test(arguments: [(-5, 2), (-4, 1), (4, 1), (5, 2)])
    func `a failure counts while the clock stays near it`(later: Int, requests: Int) async throws {
        let server = transport([Self.refusal])
        for seconds in [1_000_000, 1_000_000 + later] {
            await Self.refuses(try workspace(server, at: seconds))
        }
        #expect(server.lines.count { $0 == Self.endpoint } == requests)
    }

    @Test func `the failure that is repeated is the one that was`() async throws {
        let server = transport([Self.refusal])
        var errors: [ToolError] = []
        for _ in 0..<2 {
            do {
                _ = try await token(workspace(server, at: 0))
            } catch let error as ToolError { errors.append(error) }
        }
        #expect(server.lines.count { $0 == Self.endpoint } == 1)
        #expect(errors.map(\.message) == Array(repeating: errors[0].message, count: 2))
        #expect(errors.map(\.hint) == Array(repeating: errors[0].hint, count: 2))
        #expect(errors.map(\.code) == [.auth, .auth])
        #expect(errors.map(\.status) == [401, 401])
    }

    @Test func `the file holds a token, times and where it belongs, and nothing to log in with`()
        async throws
    {
        let server = transport([granted("tok-1")])
        _ = try await token(workspace(server, at: 0))
        let directory = "\(scratch.path)/dbx/tokens"
        let names = try FileSystem.names(in: directory)
        #expect(names.map { $0.drop { $0.isHexDigit } } == [".json", ".lock"])
        let text = String(decoding: try FileSystem.read("\(directory)/\(names[0])"), as: UTF8.self)
        #expect(
            text == #"{"version":1,"host":"https://a.test","auth_type":"oauth-m2m","#
                + #""access_token":"tok-1","expiry":"1970-01-01T01:00:00Z","#
                + #""fetched":"1970-01-01T00:00:00Z"}"#)
    }

    @Test(arguments: [
        [:], ["HOME": ""], ["XDG_CACHE_HOME": "relative"], ["HOME": "relative"],
    ])
    func `without a home there is one note and a token`(environment: [String: String]) async throws
    {
        let server = transport([granted("tok-1")])
        let config = try resolver([
            "DATABRICKS_HOST": "https://a.test", "DATABRICKS_CLIENT_ID": "id-1",
            "DATABRICKS_CLIENT_SECRET": "dose-1",
        ]).resolve()
        let cache = TokenCache(environment: environment) { [notes] in notes.add($0) }
        let workspace = try config.workspace(transport: server, cache: cache)
        #expect(try await token(workspace) == "tok-1")
        #expect(notes.all == ["no token cache: HOME is not set"])
    }
}
