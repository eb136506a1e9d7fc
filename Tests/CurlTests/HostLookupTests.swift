import Testing

@testable import Curl

@Suite struct HostLookupTests {
    private static let second = 1_000_000_000

    @Test func `the first looks up, the others wait for it and then go ahead`() {
        let lookup = HostLookup<Int>()
        #expect(lookup.role(of: 1, at: 0) == .lead)
        for waiter in 2...500 { #expect(lookup.role(of: waiter, at: 0) == .wait) }
        #expect(lookup.settle(foundAt: 5) == Array(2...500))
        for waiter in 2...500 { #expect(lookup.role(of: waiter, at: 5) == .goAhead) }
        #expect(lookup.settle(foundAt: nil) == [])
    }

    @Test func `an answer is old before libcurl forgets it`() {
        let lookup = HostLookup<Int>()
        _ = lookup.role(of: 1, at: 0)
        _ = lookup.settle(foundAt: 0)
        #expect(lookup.role(of: 2, at: 49 * Self.second) == .goAhead)
        #expect(lookup.role(of: 3, at: 50 * Self.second) == .lead)
        #expect(lookup.role(of: 4, at: 50 * Self.second) == .wait)
    }

    @Test func `a leader that needed no answer, or got none, is followed by the next`() {
        let lookup = HostLookup<Int>()
        _ = lookup.role(of: 1, at: 0)
        for waiter in 2...3 { _ = lookup.role(of: waiter, at: 0) }
        #expect(lookup.settle(foundAt: nil) == [2, 3])
        #expect(lookup.role(of: 2, at: 1) == .lead)
        #expect(lookup.role(of: 3, at: 1) == .wait)
    }

    @Test(arguments: [
        ("http://a.test", "http://a.test"), ("http://a.test/", "http://a.test"),
        ("https://a.test:8443/v1/chat", "https://a.test:8443"),
        ("http://[::1]:80/x", "http://[::1]:80"),
        ("", ""), ("a", "a"), ("a:", "a:"), ("a:b", "a:b"), ("a/b", "a/b"), ("http://", "http://"),
    ])
    func `URLs of one host and port have one key`(url: String, key: String) {
        #expect(HostLookup<Int>.key(of: url) == key[...])
    }
}
