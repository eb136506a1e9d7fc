import DatabricksAuth
import Testing

@Suite struct WorkspaceHostTests {
    @Test(arguments: [
        ("https://a.test", "https://a.test"),
        ("a.test", "https://a.test"),
        (" A.Test/ \n", "https://a.test"),
        ("https://a.test:443/", "https://a.test"),
        ("http://localhost:80", "http://localhost"),
        ("HTTPS://a.test:8443/x?y#z", "https://a.test:8443"),
        ("https://a.test/serving-endpoints", "https://a.test"),
        ("https://a.test/?o=123#job/1", "https://a.test"),
        ("a.test:8443", "https://a.test:8443"),
        ("http://[::1]:4000/", "http://[::1]:4000"),
    ])
    func `a pasted URL becomes scheme and host`(text: String, url: String) throws {
        #expect(try WorkspaceHost(text).url == url)
    }

    @Test(arguments: [
        ("", "the host name is missing"),
        ("https://", "the host name is missing"),
        ("ftp://a.test", "scheme ftp is not https or http"),
        ("https://user:pw@a.test", "a host cannot hold a user name or password"),
        ("https://a.test:0", "the port is not a number from 1 to 65535"),
        ("https://a.test:99999", "the port is not a number from 1 to 65535"),
        ("https://a b", "the host name holds a character that no host name has"),
        ("https://a\u{1}b", "the host name holds a character that no host name has"),
        ("https://[::1]x", "text after the address"),
    ])
    func `what is not a host says why`(text: String, reason: String) {
        #expect(throws: WorkspaceHost.Malformed(reason: reason)) { try WorkspaceHost(text) }
    }

    @Test(
        arguments: [
            ("https://a.test/?o=123", "123", nil),
            ("https://a.test/?o=12x&w=conn-1", "conn-1", nil),
            ("https://a.test/x?workspace_id=7&a=acc-1", "7", "acc-1"),
            ("https://a.test/?account_id=acc-2", nil, "acc-2"),
            ("https://a.test/?o=", nil, nil),
            ("https://a.test/#?o=5", nil, nil),
        ] as [(String, String?, String?)])
    func `ids in the query are kept`(text: String, workspace: String?, account: String?) throws {
        let host = try WorkspaceHost(text)
        #expect(host.workspaceID == workspace)
        #expect(host.accountID == account)
    }

    @Test(arguments: [
        ("http://localhost:1", true), ("http://x.localhost", true), ("http://127.0.0.1", true),
        ("http://127.255.1.2:9", true), ("http://[::1]", true),
        ("http://127.0.0.1.evil.test", false),
        ("http://localhost.evil.test", false), ("http://127.1", false), ("http://10.0.0.1", false),
    ])
    func `loopback is recognised by name`(text: String, isLoopback: Bool) throws {
        #expect(try WorkspaceHost(text).isLoopback == isLoopback)
    }

    @Test(arguments: [
        ("https://a.test", "https://a.test/oidc/v1/token", true),
        ("https://a.test", "https://b.test/oidc/v1/token", false),
        ("https://a.test", "http://a.test/oidc/v1/token", false),
        ("http://127.0.0.1:4000", "http://localhost:4000/x", true),
        ("http://127.0.0.1:4000", "http://localhost:4001/x", false),
        ("https://a.test", "https://a.test@b.test/x", false),
    ])
    func `an origin is scheme, name and port`(host: String, url: String, isSame: Bool) throws {
        #expect(try WorkspaceHost(host).isOrigin(of: url) == isSame)
    }
}
