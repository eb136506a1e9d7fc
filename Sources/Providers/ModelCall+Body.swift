import JSON
import Transport

extension ModelCall {
    /// The body as it goes up: under the upstream's model name, with a deployment's additions.
    ///
    /// Not copied when there is nothing to change, nor when it is long and its model's name is all that is changed. The input of a custom model has no parameters, so nothing is
    /// added to it.
    ///
    /// - Parameters:
    ///   - model: the name as JSON text; nil leaves the body unnamed.
    ///   - addsUsage: whether the upstream can be asked for a stream's usage, where `wantsUsage` is so.
    func body(
        naming model: [UInt8]?, _ additions: RequestAdditions, addsUsage: Bool = false
    ) -> TransferRequest.Body {
        let name = upstreamName.map { JSONValue.string($0).bytes() }
        let model = model.map { name ?? $0 }
        let options = addsUsage ? usageOptions : nil
        guard task != nil, options != nil || additions.change(members) else {
            return model.map { named($0) } ?? .bytes(body)
        }
        var (body, members) = (body, members)
        var values = additions.defaults.filter { members[$0.key] == nil } + additions.overrides
        var dropped = additions.dropped
        for (from, to) in additions.renames {
            guard let range = members[from] else { continue }
            dropped.append(from)
            if members[to] == nil, !values.contains(where: { $0.key == to }) {
                values.append((to, Array(body[range])))
            }
        }
        for key in dropped where members[key] != nil {
            body = members.removing(key, from: body)
            // What was an object still is one.
            if let rest = try? JSONScanner.members(of: body.span) { members = rest }
        }
        if let options, !dropped.contains("stream_options"),
            !values.contains(where: { $0.key == "stream_options" })
        {
            values.append(("stream_options", options))
        }
        if let model { values.insert(("model", model), at: 0) }
        return .bytes(values.isEmpty ? body : members.setting(values, in: body))
    }

    /// What `stream_options` must be so that a stream tells its usage; nil when that needs no change.
    private var usageOptions: [UInt8]? {
        guard addsUsage else { return nil }
        guard let range = members["stream_options"],
            case .object(var options)? = try? JSONValue(parsing: body.span.extracting(range))
        else { return Self.usageOnly }
        options["include_usage"] = true
        return JSONValue.object(options).bytes()
    }

    private static let usageOnly = Array(#"{"include_usage":true}"#.utf8)

    /// As long as a body may be to be copied for another name: a short one is sent at once with its head.
    private static let copyLimit = 64 << 10

    private func named(_ model: [UInt8]) -> TransferRequest.Body {
        let count = members.members.count { $0.key == "model" }
        if count == 1, let value = members["model"], body[value].elementsEqual(model) {
            return .bytes(body)
        }
        guard body.count > Self.copyLimit else {
            return .bytes(members.splicing("model", model, into: body))
        }
        return .pieces(members.pieces(splicing: "model", model, into: body))
    }
}

extension RequestAdditions {
    /// Whether a request with these members is changed.
    fileprivate func change(_ members: JSONMembers) -> Bool {
        !leavesBodies || renames.contains { members[$0.from] != nil }
    }
}
