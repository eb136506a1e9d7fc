import JSON
import Testing

@Suite struct JSONObjectTests {
    @Test(arguments: [3, 16, 17, 18, 100])
    func `members keep their order through changes`(count: Int) {
        var object = JSONObject((0..<count).map { ("k\($0)", JSONValue.number(JSONNumber($0))) })
        #expect(object.keys == (0..<count).map { "k\($0)" })
        object["k1"] = "new"
        #expect(object.keys == (0..<count).map { "k\($0)" })
        object["k0"] = nil
        #expect(object.keys == (1..<count).map { "k\($0)" })
        object["k0"] = true
        #expect(object.keys.last == "k0")
        #expect((1..<count).allSatisfy { object.index(of: "k\($0)") == $0 - 1 })
        #expect(object["absent"] == nil)
    }

    @Test func `equality ignores order`() {
        let one: JSONValue = ["a": 1, "b": [2]]
        let two: JSONValue = ["b": [2], "a": 1]
        #expect(one == two)
        #expect(Set([one, two]).count == 1)
        #expect(one != ["a": 1])
    }
}
