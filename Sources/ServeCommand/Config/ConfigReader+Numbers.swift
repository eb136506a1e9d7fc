import JSON

/// Reading numbers, which may also be references to variables that hold one.
///
/// Each returns nil without a note for an absent or empty value.
extension ConfigReader {
    /// Any number.
    private mutating func number(
        _ node: ConfigNode?, _ name: String, _ expected: String
    ) -> (Double, JSONNumber)? {
        guard let node, !node.isNull else { return nil }
        var number: JSONNumber?
        switch node.value {
        case .number(let value): number = value
        case .string(let written):
            guard let value = text(node, name) else { return nil }
            number = (try? JSONValue(parsing: value))?.number
            if number == nil, case .literal = ConfigReference(written) {
                error(node.mark, "\(name) must be \(expected), not a string")
                return nil
            }
        default:
            error(node.mark, "\(name) must be \(expected), not \(node.kind)")
            return nil
        }
        guard let number, let double = number.double, double.isFinite else {
            error(node.mark, "\(name) must be \(expected)")
            return nil
        }
        return (double, number)
    }

    /// A whole number from `least` up.
    mutating func count(_ node: ConfigNode?, _ name: String, least: Int = 0) -> Int? {
        let expected = "a whole number from \(least)"
        guard let (value, number) = number(node, name, expected), let node else { return nil }
        guard let whole = number.int ?? Int(exactly: value), whole >= least, whole <= 1 << 53 else {
            error(node.mark, "\(name) must be \(expected)")
            return nil
        }
        return whole
    }

    /// A number that is not negative.
    mutating func amount(_ node: ConfigNode?, _ name: String) -> (Double, JSONNumber)? {
        let expected = "a number from 0"
        guard let (value, number) = number(node, name, expected), let node else { return nil }
        guard value >= 0 else {
            error(node.mark, "\(name) must be \(expected)")
            return nil
        }
        return (value, number)
    }

    /// A span of time in seconds, fractions allowed; at most 30 days.
    mutating func seconds(_ node: ConfigNode?, _ name: String, mayBeZero: Bool) -> Duration? {
        let expected = mayBeZero ? "a number of seconds from 0" : "a number of seconds above 0"
        guard let (value, _) = number(node, name, expected), let node else { return nil }
        guard value > 0 || (mayBeZero && value == 0), value <= 2_592_000 else {
            let limit = value > 0 ? "at most 2592000 seconds, which are 30 days" : expected
            error(node.mark, "\(name) must be \(limit)")
            return nil
        }
        return .milliseconds(Int64((value * 1000).rounded(.up)))
    }
}
