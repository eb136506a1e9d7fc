package import Failures

/// How much one record may cost before the process ends with status 5.
package struct JQLimits: Sendable {
    /// Time inside jq for one record, time spent in taking its results not counted; nil for no limit.
    package var wall: Duration?
    /// Growth of the process's address space while the program runs, in bytes; nil for no limit.
    package var memoryGrowthBytes: Int?

    package init(wall: Duration? = .seconds(60), memoryGrowthBytes: Int? = 2 << 30) {
        self.wall = wall
        self.memoryGrowthBytes = memoryGrowthBytes
    }

    /// The limits that the environment asks for.
    ///
    /// `DBX_JQ_TIMEOUT` is a number of seconds or `90s`, `5m`, `1h30m`; `DBX_JQ_MEMORY` a number of bytes or `512M`,
    /// `4G`. 0 means no limit. Anything else is a configuration error.
    package init(environment: [String: String]) throws(ToolError) {
        self.init()
        if let text = environment["DBX_JQ_TIMEOUT"], !text.isEmpty {
            guard let seconds = Self.quantity(text, ["s": 1, "m": 60, "h": 3600]) else {
                throw ToolError(
                    .config, "DBX_JQ_TIMEOUT: '\(text)' is not a duration",
                    hint: "write seconds, or 90s, 5m, 1h30m; 0 switches the limit off")
            }
            wall = seconds == 0 ? nil : .seconds(seconds)
        }
        if let text = environment["DBX_JQ_MEMORY"], !text.isEmpty {
            let units = ["k": 1 << 10, "m": 1 << 20, "g": 1 << 30] as [Character: Int]
            guard let bytes = Self.quantity(text, units) else {
                throw ToolError(
                    .config, "DBX_JQ_MEMORY: '\(text)' is not a size",
                    hint: "write bytes, or 512M, 4G; 0 switches the limit off")
            }
            memoryGrowthBytes = bytes == 0 ? nil : bytes
        }
    }

    /// The sum of numbers with units, as `1h30m`; a last number without a unit counts as it is.
    private static func quantity(_ text: String, _ units: [Character: Int]) -> Int? {
        var total = 0
        var digits = ""
        func add(_ unit: Int) -> Bool {
            guard let number = Int(digits) else { return false }
            let (part, isTooBig) = number.multipliedReportingOverflow(by: unit)
            let (sum, isTooMuch) = total.addingReportingOverflow(part)
            (total, digits) = (sum, "")
            return !isTooBig && !isTooMuch
        }
        for character in text.lowercased() {
            if character.isASCII, character.isWholeNumber {
                digits.append(character)
            } else {
                guard let unit = units[character], add(unit) else { return nil }
            }
        }
        return digits.isEmpty || add(1) ? total : nil
    }
}
