/// Bounds the retries of the whole process, so that a failing upstream is not met with a multiple of its load.
///
/// Within ten seconds there are at most 20 retries and a fifth of the calls that began in that time.
struct RetryBudget: Sendable {
    private static let window = Duration.seconds(10)
    private static let free = 20

    private var since: RoutingInstant?
    private var callsBefore: UInt = 0
    private var spent = 0

    /// Takes one retry out of the budget; false when there is none left.
    ///
    /// - Parameter calls: how many calls the process has begun so far.
    mutating func spend(calls: UInt, _ now: RoutingInstant) -> Bool {
        if since.map({ now - $0 >= Self.window }) ?? true {
            since = now
            callsBefore = calls
            spent = 0
        }
        let share = Int(min((calls &- callsBefore) / 5, 1 << 30))
        guard spent < Self.free + share else { return false }
        spent += 1
        return true
    }
}
