import Testing

@testable import Transport

@Suite struct PeerAddressTests {
    @Test(arguments: [
        "169.254.169.254", "169.254.0.1", "169.254.169.254.", "2852039166", "0xa9fea9fe",
        "0xA9FEA9FE", "0XA9FEA9FE", "0251.0376.0251.0376", "0251.254.169.254",
        "0xa9.0xfe.0xa9.0xfe", "169.0xfe.0251.254", "169.254.43518", "169.16689662",
        "0xa9.16689662", "169.254.0xa9fe", "025177524776", "00000251.0376.0251.0376",
        "0xa9.254.43518", "100.100.100.200", "1684301000", "192.0.0.192", "0xc00000c0",
        "[::ffff:169.254.169.254]", "[::FFFF:A9FE:A9FE]", "[0:0:0:0:0:ffff:a9fe:a9fe]",
        "[::169.254.169.254]", "[::a9fe:a9fe]", "[64:ff9b::169.254.169.254]",
        "[64:ff9b::a9fe:a9fe]", "[2002:a9fe:a9fe::1]", "[fe80::1]", "[FE80::1]", "[fe80::1%25eth0]",
        "[febf:ffff::1]", "[fd00:ec2::254]", "[fd00:0ec2:0:0:0:0:0:254]",
        "[::ffff:100.100.100.200]",
        "[0000:0000:0000:0000:0000:ffff:a9fe:a9fe]",
    ])
    func `every spelling of a link-local address is known`(host: String) throws {
        #expect(try #require(PeerAddress(host: host)).isLinkLocal)
    }

    @Test(arguments: [
        "127.0.0.1", "10.0.0.1", "169.253.255.255", "169.255.0.0", "168.254.169.254", "8.8.8.8",
        "[::1]", "[2001:db8::1]", "[fec0::1]", "[::ffff:127.0.0.1]", "2130706433",
    ])
    func `other addresses are not`(host: String) throws {
        #expect(try !#require(PeerAddress(host: host)).isLinkLocal)
    }

    @Test(arguments: [
        "h.test", "", ".", "1.2.3.4.5", "256.1.1.1", "4294967296", "1.2.65536", "08.1.1.1", "[::1",
        "[1::2::3]", "[12345::]", "[1:2:3:4:5:6:7:8:9]", "[::g]", "a.169.254",
    ])
    func `a name is no address`(host: String) {
        #expect(PeerAddress(host: host) == nil)
    }
}
