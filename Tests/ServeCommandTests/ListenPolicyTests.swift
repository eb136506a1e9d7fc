import Failures
import Testing

@testable import ServeCommand

@Suite struct ListenPolicyTests {
    @Test(arguments: ["127.0.0.1", "127.9.9.9", "localhost", "::1"])
    func `loopback needs no key`(host: String) throws {
        try ListenPolicy.check(host: host, hasMasterKey: false, allowedHosts: [])
    }

    @Test(arguments: ["0.0.0.0", "::", "10.0.0.5", "gateway.test", "127.0.0.1.evil.test"])
    func `an address that others reach needs a master key`(host: String) {
        let error = #expect(throws: ToolError.self) {
            try ListenPolicy.check(host: host, hasMasterKey: false, allowedHosts: ["gateway.test"])
        }
        #expect(error?.code == .config)
        #expect(error?.message.contains("no master key") == true)
    }

    @Test(arguments: ["0.0.0.0", "::", "0", "0:0:0:0:0:0:0:0"])
    func `every interface at once needs the names that clients use`(host: String) throws {
        let error = #expect(throws: ToolError.self) {
            try ListenPolicy.check(host: host, hasMasterKey: true, allowedHosts: [])
        }
        #expect(error?.message.contains("allowed_hosts") == true)
        try ListenPolicy.check(host: host, hasMasterKey: true, allowedHosts: ["gateway.test"])
    }

    @Test func `one address with a key is fine`() throws {
        try ListenPolicy.check(host: "10.0.0.5", hasMasterKey: true, allowedHosts: [])
    }
}
