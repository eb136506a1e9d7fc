import Testing

@testable import Gateway

/// The rules of LiteLLM's tag filtering.
@Suite struct TagFilterTests {
    private static let group = [
        ("free", ["free"]), ("paid", ["paid", "eu"]), ("us", ["paid"]), ("any", ["default"]),
        ("none", []),
    ]

    private static func left(
        _ tags: [String], any: Bool = true, _ group: [(String, [String])] = group
    ) -> [String] {
        let members = group.enumerated().map { place, entry in
            ModelRoute.Member(
                place: place, slot: place, limits: DeploymentLimits(), tags: entry.1)
        }
        return TagFilter(matchesAny: any).members(members, for: tags).map { group[$0.place].0 }
    }

    @Test(arguments: [
        (["free"], ["free"]), (["paid"], ["paid", "us"]), (["free", "eu"], ["free", "paid"]),
        ([], ["any"]), (["unknown"], ["any"]), (["!eu", "paid"], ["us"]), (["&eu"], ["paid"]),
        (["&eu", "free"], []), (["!default"], []), (["&paid", "&eu"], ["paid"]),
    ])
    func `tags leave some members`(tags: [String], left: [String]) {
        #expect(Self.left(tags) == left)
    }

    @Test func `all tags may be asked for`() {
        #expect(Self.left(["paid", "eu"], any: false) == ["paid"])
        #expect(Self.left(["free", "eu"], any: false) == [])
    }

    @Test func `without defaults a request without tags may go anywhere`() {
        let group = [("a", ["x"]), ("b", [String]())]
        #expect(Self.left([], group) == ["a", "b"])
        #expect(Self.left(["y"], group) == [])
    }
}
