import Failures
import JQ
import Testing

@Suite struct JQLimitsTests {
    @Test func `the defaults are a minute and two gigabytes`() throws {
        let limits = try JQLimits(environment: [:])
        #expect(limits.wall == .seconds(60))
        #expect(limits.memoryGrowthBytes == 2 << 30)
    }

    @Test(
        arguments: [
            ("90", 90), ("30s", 30), ("5m", 300), ("1h30m", 5400), ("0", nil), ("0s", nil),
            ("", 60),
        ] as [(String, Int?)]
    )
    func `a time limit is seconds or a duration`(text: String, seconds: Int?) throws {
        let limits = try JQLimits(environment: ["DBX_JQ_TIMEOUT": text])
        #expect(limits.wall == seconds.map { .seconds($0) })
    }

    @Test(
        arguments: [("1048576", 1 << 20), ("512M", 512 << 20), ("4g", 4 << 30), ("0", nil)]
            as [(String, Int?)])
    func `a memory limit is bytes or a size`(text: String, bytes: Int?) throws {
        #expect(try JQLimits(environment: ["DBX_JQ_MEMORY": text]).memoryGrowthBytes == bytes)
    }

    @Test(arguments: ["x", "5x", "-1", "m", "1.5h", "99999999999999999999", "9999999999999999h"])
    func `anything else is a configuration error that names the variable`(text: String) {
        for name in ["DBX_JQ_TIMEOUT", "DBX_JQ_MEMORY"] {
            let error = #expect(throws: ToolError.self) { try JQLimits(environment: [name: text]) }
            #expect(error?.code == .config)
            #expect(error?.message.hasPrefix(name) == true)
        }
    }
}
