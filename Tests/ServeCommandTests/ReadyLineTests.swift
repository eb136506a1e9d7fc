import Testing

@testable import ServeCommand

@Suite struct ReadyLineTests {
    @Test func `ready is one JSON line`() {
        #expect(
            ReadyLine.text(url: "http://127.0.0.1:4000", processID: 123, models: 7)
                == #"{"event":"listening","url":"http://127.0.0.1:4000","pid":123,"models":7}"#)
    }

    @Test func `an IPv6 address gets its brackets`() {
        #expect(ReadyLine.url(host: "::1", port: 4000) == "http://[::1]:4000")
        #expect(ReadyLine.url(host: "localhost", port: 80) == "http://localhost:80")
    }
}
