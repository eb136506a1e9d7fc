import Gateway
import JSON
import ModelCatalog
import Synchronization

/// `/v1/models`: the names that can be asked for, in OpenAI's form.
///
/// A wildcard stands for the models of the price table that it takes; the pattern itself is no name to ask for, and is
/// listed only on request (`return_wildcard_routes`, in the query or in `general_settings`).
extension LocalRequest {
    /// All names; made once for a configuration, since wildcards take it through the whole price table: 25 ms.
    var modelList: Reply {
        let listsPatterns =
            head.parameter("return_wildcard_routes").map { $0.lowercased() == "true" }
            ?? served.configuration.listsWildcards
        return served.modelLists.withLock { lists in
            if let made = lists[listsPatterns] { return made }
            let made = Reply(modelList(withPatterns: listsPatterns))
            lists[listsPatterns] = made
            return made
        }
    }

    /// The names of the config, aliases, then what wildcards stand for.
    private func modelList(withPatterns listsPatterns: Bool) -> JSONValue {
        let names = served.models.names
        var listed = names.filter { listsPatterns || !$0.contains("*") }
        listed += served.routes.shownAliases
        var seen = Set(listed)
        for pattern in names where pattern.contains("*") {
            listed += expanded(pattern).filter { seen.insert($0).inserted }
        }
        return ["object": "list", "data": .array(listed.compactMap { modelObject($0) })]
    }

    /// One name, also one that only a wildcard takes.
    var model: Reply {
        guard let object = modelObject(name) else {
            return Reply(
                APIError(404, "the model \(name) does not exist", param: "model"),
                isWorkspace: false)
        }
        return Reply(object)
    }

    /// The names that a pattern stands for: those under which the table's models of its providers are reached.
    private func expanded(_ pattern: String) -> [String] {
        var names: [String] = []
        for place in served.models.group(pattern) ?? [] {
            let deployment = served.models.deployments[place]
            guard
                let upstream = WildcardPattern("\(deployment.provider)/\(deployment.upstreamModel)")
            else { continue }
            for id in served.table.ids(of: deployment.provider) {
                guard let captures = upstream.captures(in: id),
                    let name = WildcardPattern.filled(pattern, with: captures), !name.contains("*")
                else { continue }
                names.append(name)
            }
        }
        return names
    }

    private func modelObject(_ name: String) -> JSONValue? {
        guard let deployment = first(of: name) else { return nil }
        let facts = DeploymentPrices.facts(deployment, in: served.table)
        var object: JSONValue = [
            "id": .string(name), "object": "model", "created": .number(JSONNumber(served.since)),
            "owned_by": .string(deployment.provider), "mode": facts["mode"] ?? .null,
        ]
        for key in ["max_input_tokens", "max_output_tokens"] { object[key] = facts[key] }
        return object
    }
}
