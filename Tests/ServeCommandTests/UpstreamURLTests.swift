import Testing

@testable import ServeCommand

/// R73, with `PeerAddressTests`: where a config may send us.
@Suite struct UpstreamURLTests {
    @Test(
        arguments: [
            ("https://h.test", .valid("https://h.test")),
            ("https://h.test:8443/v1//", .valid("https://h.test:8443/v1")),
            ("HTTPS://h.test", .valid("HTTPS://h.test")),
            ("http://localhost:8000/v1", .valid("http://localhost:8000/v1")),
            ("http://127.0.0.2", .valid("http://127.0.0.2")),
            ("http://[::1]:8000", .valid("http://[::1]:8000")),
            ("http://127.0.0.1.evil.test", .plain("http://127.0.0.1.evil.test")),
            ("http://localhost.evil.test", .plain("http://localhost.evil.test")),
            ("http://10.0.0.5", .plain("http://10.0.0.5")),
            ("http://169.254.169.254/v1", .linkLocal("http://169.254.169.254/v1")),
            ("https://0xA9FEA9FE", .linkLocal("https://0xA9FEA9FE")),
            ("https://[::ffff:a9fe:a9fe]:80", .linkLocal("https://[::ffff:a9fe:a9fe]:80")),
            ("http://Metadata.Google.Internal.", .linkLocal("http://Metadata.Google.Internal.")),
            ("https://", .invalid("names no host")),
            ("https://:80", .invalid("names no host")),
            ("https://h:port", .invalid("names no host")),
            ("https://[::1", .invalid("names no host")),
            ("https://u@h", .invalid("must not hold a user or password")),
            ("https://h/#x", .invalid("must not hold a query or fragment")),
            ("ftp://h", .invalid("must start with https:// or http://")),
            ("https://h\u{e9}", .invalid("holds white space or characters beyond ASCII")),
        ] as [(String, UpstreamURL.Reading)])
    func `an upstream is https, or http on this machine`(
        text: String, reading: UpstreamURL.Reading
    ) {
        #expect(UpstreamURL.read(text) == reading)
    }
}
