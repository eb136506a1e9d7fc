import ArgumentParser
import Testing
import Transport

@testable import AuthCommand

@Suite struct ProfilesCommandTests {
    @Test(arguments: [([], Duration.seconds(5)), (["--timeout", "7s"], .seconds(7))])
    func `a host has five seconds, or as long as the user says`(
        flags: [String], limit: Duration
    ) throws {
        #expect(try ProfilesCommand.parse(flags).deadlines.total == limit)
    }
}
