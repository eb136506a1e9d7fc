package import Failures
import JSON

/// Which share of the requests each served entity gets: `a=80,b=20`, in percent, 100 in sum.
package struct TrafficSplit: Sendable, Equatable {
    package struct Share: Sendable, Equatable {
        package let name: String
        package let percent: Int
    }

    package let shares: [Share]

    /// Fails with `usage`, naming the share that is wrong.
    package init(parsing text: String) throws(ToolError) {
        var shares: [Share] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let pair = part.split(separator: "=", omittingEmptySubsequences: false)
            guard pair.count == 2, !pair[0].isEmpty, let percent = Int(pair[1]),
                0...100 ~= percent
            else {
                throw ToolError(
                    .usage, "--traffic: '\(part)' is no share",
                    hint: "write NAME=PERCENT,… with whole numbers that add up to 100")
            }
            guard !shares.contains(where: { $0.name == pair[0] }) else {
                throw ToolError(.usage, "--traffic: '\(pair[0])' comes twice")
            }
            shares.append(Share(name: String(pair[0]), percent: percent))
        }
        self.shares = shares
        let sum = shares.reduce(0) { $0 + $1.percent }
        guard sum == 100 else {
            throw ToolError(.usage, "--traffic: the shares add up to \(sum), not 100")
        }
    }

    /// The `routes` of a traffic configuration; the names of the shares are looked up by `entity`.
    func routes(_ entity: (String) throws(ToolError) -> String) throws(ToolError) -> JSONValue {
        var routes: [JSONValue] = []
        for share in shares {
            routes.append([
                "served_model_name": .string(try entity(share.name)),
                "traffic_percentage": .number(JSONNumber(share.percent)),
            ])
        }
        return .array(routes)
    }

    /// The failure for a share of an entity that is not there.
    static func unknown(_ name: String, known: [String]) -> ToolError {
        ToolError(
            .usage, "--traffic: no served entity '\(name)'",
            hint: "served entities: \(known.joined(separator: ", "))")
    }
}
