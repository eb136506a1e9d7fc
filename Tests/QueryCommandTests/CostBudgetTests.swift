import ModelCatalog
import Testing

@testable import QueryCommand

@Suite struct CostBudgetTests {
    private func money(_ amount: Int64) -> Money { Money(picodollars: amount) }

    /// Which of some reservations a budget takes.
    private func reserve(_ amounts: Int64..., in budget: inout CostBudget) -> [Bool] {
        amounts.map { budget.reserve(money($0)) }
    }

    @Test func `calls in flight count with what they may cost`() {
        var budget = CostBudget(limit: money(10))
        let before = reserve(6, 5, 4, in: &budget)
        #expect(before == [true, false, true])
        budget.settle(money(6), cost: money(1))
        let after = reserve(6, 5, in: &budget)
        #expect(after == [false, true])
        #expect(budget.spent == money(1))
    }

    @Test func `a refused call costs nothing, a long answer more than was foreseen`() {
        var budget = CostBudget(limit: money(10))
        _ = reserve(10, in: &budget)
        budget.settle(money(10), cost: .zero)
        let whole = reserve(10, in: &budget)
        #expect(whole == [true])
        budget.settle(money(10), cost: money(11))
        let none = reserve(0, in: &budget)
        #expect(none == [false])
    }

    @Test func `without a limit only the sum is kept`() {
        var budget = CostBudget(limit: nil)
        _ = reserve(.max, in: &budget)
        budget.settle(money(.max), cost: money(3))
        #expect(budget.spent == money(3))
    }
}
