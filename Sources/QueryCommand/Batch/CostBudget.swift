import ModelCatalog

/// What a batch has cost and may cost.
///
/// A call reserves its estimate when it starts and settles for its true cost when it is answered, so calls in
/// flight cannot pass the limit together, but for answers that are longer than was foreseen. A pure value.
struct CostBudget: Sendable {
    private let limit: Money?
    private(set) var spent = Money.zero
    private var reserved = Money.zero

    init(limit: Money?) { self.limit = limit }

    /// Reserves for a call; false when that may pass the limit.
    mutating func reserve(_ estimate: Money) -> Bool {
        if let limit, spent + reserved + estimate > limit { return false }
        reserved = reserved + estimate
        return true
    }

    /// A call is over; a refused one cost nothing.
    mutating func settle(_ estimate: Money, cost: Money) {
        reserved = Money(picodollars: max(0, reserved.picodollars - estimate.picodollars))
        spent = spent + cost
    }
}
