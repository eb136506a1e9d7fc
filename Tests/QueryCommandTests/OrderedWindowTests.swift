import Testing

@testable import QueryCommand

@Suite struct OrderedWindowTests {
    private func line(_ index: Int) -> BatchOutput.Line {
        BatchOutput.Line(index: index, bytes: Array("\(index)\n".utf8))
    }

    @Test(
        arguments: [
            ([0, 1, 2, 3], [[0], [1], [2], [3]]),
            ([3, 2, 1, 0], [[], [], [], [0, 1, 2, 3]]),
            ([1, 0, 3, 2], [[], [0, 1], [], [2, 3]]),
        ])
    func `a line waits for those before it`(_ arrivals: [Int], _ given: [[Int]]) {
        var window = OrderedWindow(isOrdered: true)
        let lines = arrivals.map { window.put($0, line($0)).map(\.index) }
        #expect(lines == given)
        #expect(window.heldBytes == 0)
    }

    @Test func `a row without a line has its turn`() {
        var window = OrderedWindow(isOrdered: true)
        let early = window.put(1, line(1))
        #expect(early.isEmpty)
        #expect(window.heldBytes > 0)
        let late = window.put(0, nil)
        #expect(late.map(\.index) == [1])
        #expect(window.heldBytes == 0)
    }

    @Test func `what waits for rows that never came is given out in order`() {
        var window = OrderedWindow(isOrdered: true)
        for index in [5, 2, 9] { _ = window.put(index, line(index)) }
        _ = window.put(7, nil)
        #expect(window.drain().map(\.index) == [2, 5, 9])
        #expect(window.heldBytes == 0)
    }

    @Test func `without an order nothing waits`() {
        var window = OrderedWindow(isOrdered: false)
        let lines = [3, 1].map { window.put($0, line($0)).map(\.index) }
        #expect(lines == [[3], [1]])
        let none = window.put(0, nil)
        #expect(none.isEmpty)
    }
}
