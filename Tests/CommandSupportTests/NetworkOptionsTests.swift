import ArgumentParser
import Testing

@testable import CommandSupport

@Suite struct NetworkOptionsTests {
    @Test(arguments: [
        ("--resolve bad", "--resolve bad: expected HOST:PORT:ADDR"),
        ("--resolve h:x:127.0.0.1", "--resolve h:x:127.0.0.1: expected HOST:PORT:ADDR"),
        ("--retry -1", "--retry takes a number from 0 to 1000"),
        ("--timeout 0", "--timeout takes a duration above 0"),
        ("--connect-timeout 0s", "--connect-timeout takes a duration above 0"),
        ("--idle-timeout 0m", "--idle-timeout takes a duration above 0"),
    ])
    func `a value that cannot be used is refused before anything is sent`(
        line: String, message: String
    ) {
        #expect {
            try NetworkOptions.parse(line.split(separator: " ").map(String.init))
        } throws: {
            NetworkOptions.message(for: $0) == message
        }
    }

    @Test(arguments: ["h.test:443:127.0.0.1", "h:80:127.0.0.1,[::1]", "*:443:[::1]", "-h.test:443"])
    func `an address is taken in curl's form`(entry: String) throws {
        #expect(try NetworkOptions.parse(["--resolve=\(entry)"]).resolve == [entry])
    }
}
