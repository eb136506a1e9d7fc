/// What a batch has cost and may cost, in USD.
///
/// A call reserves its estimate when it starts and settles for its true cost when it is answered, so calls in
/// flight cannot pass the limit together, but for answers that are longer than was foreseen. A pure value.
struct CostBudget: Sendable {
    private let limit: Double?
    private(set) var spent = 0.0
    private var reserved = 0.0

    init(limit: Double?) { self.limit = limit }

    /// Reserves for a call; false when that may pass the limit.
    mutating func reserve(_ estimate: Double) -> Bool {
        if let limit, spent + reserved + estimate > limit { return false }
        reserved += estimate
        return true
    }

    /// A call is over; a refused one cost nothing.
    mutating func settle(_ estimate: Double, cost: Double) {
        reserved = max(0, reserved - estimate)
        spent += cost
    }
}
