package import Failures
package import JSON

/// A change of one part of an endpoint: what it is now, with a few members set, so that the rest survives.
///
/// The API replaces a whole part with what it is sent. Objects are merged by RFC 7396 (null removes a member); served
/// entities are merged by their names, and those not named stay; every other array is replaced.
package struct EndpointChange: Sendable {
    package let part: EndpointPart
    private let before: JSONValue
    private let after: JSONValue
    /// What the route is sent.
    package let body: JSONValue
    /// What the user should know, a line each.
    package let warnings: [String]

    /// What is asked for.
    package struct Wish: Sendable {
        /// The members to set, in the form of the part's route.
        package var body: JSONValue?
        package var traffic: TrafficSplit?
        /// Served entities to take away.
        package var removed: [String]
        /// The body is the whole part, and what it does not name goes.
        package var replaces: Bool

        package init(
            body: JSONValue?, traffic: TrafficSplit? = nil, removed: [String] = [],
            replaces: Bool = false
        ) {
            self.body = body
            self.traffic = traffic
            self.removed = removed
            self.replaces = replaces
        }
    }

    /// The change of an endpoint, given as `get` shows it.
    ///
    /// Fails with `data` for a body that is no object, with `usage` for traffic to an entity that is not there.
    package init(
        of part: EndpointPart, in endpoint: JSONValue, _ wish: Wish
    ) throws(ToolError) {
        if let body = wish.body, body.object == nil {
            throw ToolError(.data, "the body is no JSON object but \(body.kind)")
        }
        self.part = part
        before = part.current(in: endpoint)
        let changes = wish.body ?? [:]
        try part.check(changes)
        switch part {
        case .tags:
            after = ["tags": Self.tags(before["tags"]?.array ?? [], changes)]
            body = changes
        case _ where wish.replaces:
            after = changes
            body = after
        case .config:
            after = try Self.config(before, wish)
            body = after
        default:
            after = before.merging(changes)
            body = after
        }
        warnings = part == .config ? Self.lostSecrets(after) : []
    }

    /// The steps from the endpoint as it is to what it becomes; paths are those of the endpoint's record.
    package var patch: JSONPatch { JSONPatch(from: before, to: after, at: part.pointer) }

    /// The same with literal secrets masked.
    package var shownPatch: JSONPatch {
        JSONPatch(
            from: SecretFields.masked(before), to: SecretFields.masked(after), at: part.pointer)
    }

    // MARK: parts

    private static func config(
        _ before: JSONValue, _ wish: Wish
    ) throws(ToolError) -> JSONValue {
        let changes = wish.body ?? [:]
        var rest = changes
        rest["served_entities"] = nil
        var config = before.merging(rest)
        let known = (before["served_entities"]?.array ?? []).compactMap(ServedEntity.name)
        for name in wish.removed where !known.contains(name) {
            throw ToolError(
                .usage, "--remove: no served entity '\(name)'",
                hint: "served entities: \(known.joined(separator: ", "))")
        }
        let entities = try entities(before, changes["served_entities"], without: wish.removed)
        if let entities { config["served_entities"] = .array(entities) }
        if !wish.removed.isEmpty, let routes = config["traffic_config"]?["routes"]?.array {
            config["traffic_config"]?["routes"] = .array(
                routes.filter { !wish.removed.contains(routed($0)) })
        }
        if let traffic = wish.traffic {
            let names =
                (config["served_entities"] ?? config["served_models"])?.array?
                .compactMap(ServedEntity.name) ?? []
            let routes = try traffic.routes { name throws(ToolError) in
                guard names.contains(name) else { throw TrafficSplit.unknown(name, known: names) }
                return name
            }
            config = config.merging(["traffic_config": ["routes": routes]])
        }
        return config
    }

    /// The entity that a route leads to.
    private static func routed(_ route: JSONValue) -> String {
        (route["served_model_name"] ?? route["served_entity_name"])?.string ?? ""
    }

    /// The entities with changes merged in by name, new ones at the end; nil when nobody spoke of them.
    private static func entities(
        _ config: JSONValue, _ changes: JSONValue?, without removed: [String]
    ) throws(ToolError) -> [JSONValue]? {
        guard changes != nil || !removed.isEmpty else { return nil }
        guard let changes = (changes ?? []).array else {
            throw ToolError(.data, "served_entities is no array")
        }
        var entities = (config["served_entities"]?.array ?? []).filter {
            !removed.contains(ServedEntity.name($0) ?? "")
        }
        for change in changes {
            guard let name = ServedEntity.name(change) else {
                throw ToolError(
                    .data, "a served entity of the body has no name",
                    hint: "name the entity that is meant, or --replace all of them")
            }
            if let place = entities.firstIndex(where: { ServedEntity.name($0) == name }) {
                entities[place] = ServedEntity.merging(entities[place], change)
            } else {
                entities.append(change)
            }
        }
        return entities
    }

    /// All tags after some were added, or given another value, and others deleted.
    private static func tags(_ current: [JSONValue], _ changes: JSONValue) -> JSONValue {
        let deleted = (changes["delete_tags"]?.array ?? []).compactMap(\.string)
        var tags = current.filter { !deleted.contains($0["key"]?.string ?? "") }
        for tag in changes["add_tags"]?.array ?? [] {
            if let place = tags.firstIndex(where: { $0["key"] == tag["key"] }) {
                tags[place] = tag
            } else {
                tags.append(tag)
            }
        }
        return .array(tags)
    }

    /// External models whose provider configuration came back without any credential: it was given in plain text, which
    /// the service never shows, so sending the rest would lose it.
    private static func lostSecrets(_ config: JSONValue) -> [String] {
        (config["served_entities"]?.array ?? []).compactMap { entity in
            guard let model = entity["external_model"]?.object,
                let provider = model.first(where: { $0.key.hasSuffix("_config") })?.value,
                !SecretFields.hasCredential(provider)
            else { return nil }
            return
                "served entity \(ServedEntity.name(entity) ?? ""): the service shows no credential of it;"
                + " if it was given in plain text, give it again"
        }
    }
}
