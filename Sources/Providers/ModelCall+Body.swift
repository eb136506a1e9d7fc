import JSON

extension ModelCall {
    /// The body as it goes up: under the upstream's model name, with a deployment's additions.
    ///
    /// Not copied when there is nothing to change. `model` is the name as JSON text; nil leaves the body unnamed.
    /// The input of a custom model has no parameters, so nothing is added to it.
    func body(naming model: [UInt8]?, _ additions: RequestAdditions) -> [UInt8] {
        let name = upstreamName.map { JSONValue.string($0).bytes() }
        let model = model.map { name ?? $0 }
        guard !additions.leavesBodies, task != nil else {
            return model.map { named($0) } ?? body
        }
        var (body, members) = (body, members)
        for key in additions.dropped where members[key] != nil {
            body = members.removing(key, from: body)
            // What was an object still is one.
            if let rest = try? JSONScanner.members(of: body.span) { members = rest }
        }
        var values = additions.defaults.filter { members[$0.key] == nil } + additions.overrides
        if let model { values.insert(("model", model), at: 0) }
        return values.isEmpty ? body : members.setting(values, in: body)
    }

    private func named(_ model: [UInt8]) -> [UInt8] {
        let count = members.members.count { $0.key == "model" }
        if count == 1, let value = members["model"], body[value].elementsEqual(model) {
            return body
        }
        return members.splicing("model", model, into: body)
    }
}
