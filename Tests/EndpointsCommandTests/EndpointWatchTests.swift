import JSON
import Testing

@testable import EndpointsCommand

@Suite struct EndpointWatchTests {
    @Test func `what is new, changed or gone is told once`() {
        var watch = EndpointWatch()
        let (a, b): (JSONValue, JSONValue) = (["name": "a", "v": 1], ["name": "b", "v": 1])
        #expect(watch.changes(in: [a, b]) == [a, b])
        #expect(watch.changes(in: [a, b]).isEmpty)
        let changed: JSONValue = ["name": "b", "v": 2]
        #expect(watch.changes(in: [a, changed]) == [changed])
        #expect(watch.changes(in: [changed]) == [["name": "a", "deleted": true]])
        #expect(watch.changes(in: [changed]).isEmpty)
        #expect(watch.changes(in: [a, changed]) == [a])
    }
}
