import Synchronization

/// How many bytes of request bodies all connections hold together.
///
/// Bytes count from their arrival to the end of the answer: until then a call may be tried again with them.
final class BodyBudget: Sendable {
    private let held = Atomic(0)

    /// Takes room for bytes that have come; false when they would pass the limit, and then takes nothing.
    func take(_ count: Int, limit: Int) -> Bool {
        let (_, now) = held.wrappingAdd(count, ordering: .relaxed)
        guard now > limit else { return true }
        give(count)
        return false
    }

    /// Gives room back.
    func give(_ count: Int) { held.wrappingSubtract(count, ordering: .relaxed) }

    /// The bytes that are held at this moment.
    var bytes: Int { held.load(ordering: .relaxed) }
}
