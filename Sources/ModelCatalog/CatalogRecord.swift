package import JSON

/// What is known of one model: the record that `hub` prints, and where each of its fields comes from.
///
/// Fields have LiteLLM's model-hub names, and the record is a valid `model_list` entry. `match` says how the model was
/// found in the price table.
package struct CatalogRecord: Sendable {
    package private(set) var members: JSONObject
    /// The source of each field that is not of all sources together.
    private var origins: [String: String] = [:]

    /// Fields that sources add to instead of replacing them.
    private static let joined: Set<String> = ["providers", "sources"]

    /// What a source says of a model, and what the table knows about it.
    ///
    /// - Parameters:
    ///   - own: what the source itself says, in LiteLLM's names; stands before the table's facts.
    ///   - match: the table's entry; its prices are left out unless `hasTokenPrices`.
    init(
        name: String, group: String, provider: String, source: String, own: JSONObject,
        match: TableMatch, hasTokenPrices: Bool = true
    ) {
        members = JSONObject()
        members.reserveCapacity(32)
        members["model_name"] = .string(name)
        members["model_group"] = .string(group)
        members["providers"] = .array([.string(provider)])
        for (key, value) in own where !value.isNull { members[key] = value }
        for key in members.keys where !Self.joined.contains(key) { origins[key] = source }
        if let entry = match.entry {
            var facts = JSONObject()
            entry.add(to: &facts)
            for (key, value) in facts where members[key] == nil {
                if !hasTokenPrices, key.contains("_cost") || key == "tiered_pricing" { continue }
                members[key] = value
                origins[key] = "static"
            }
        }
        var kind = match.kind
        if let entry = match.entry, entry.id != group {
            // The exact id of what is behind this name is another name of this one.
            if kind == .exact { kind = .alias }
            members["matched_model"] = .string(entry.id)
        }
        members["match"] = .string(kind.rawValue)
        members["sources"] = .array(
            (match.entry == nil ? [source] : [source, "static"]).map { .string($0) })
        members["litellm_params"] = own["litellm_params"] ?? ["model": .string(group)]
    }

    /// A model that only the table knows.
    package init(_ entry: PriceEntry) {
        members = JSONObject()
        members.reserveCapacity(32)
        members["model_name"] = .string(entry.id)
        members["model_group"] = .string(entry.id)
        members["providers"] = .array([.string(entry.provider)])
        entry.add(to: &members)
        members["match"] = "exact"
        members["sources"] = ["static"]
        members["litellm_params"] = ["model": .string(entry.id)]
    }

    /// The merge key, `provider/model`.
    package var group: String { members["model_group"]?.string ?? "" }

    /// The name to call it by.
    package var name: String { members["model_name"]?.string ?? "" }

    package var json: JSONValue { .object(members) }

    /// What the first source itself says of it, without what names it.
    var said: JSONObject {
        let source = members["sources"]?[0]?.string
        return JSONObject(
            members.filter { key, _ in
                origins[key] == source && key != "model_name" && key != "model_group"
            })
    }

    /// The record with a member `origins`: the source of each of its fields.
    package var jsonWithOrigins: JSONValue {
        var record = members
        var table = JSONObject()
        let sources = members["sources"]?.array ?? []
        for key in members.keys where !Self.joined.contains(key) {
            table[key] = origins[key].map { .string($0) } ?? sources.first
        }
        record["origins"] = .object(table)
        return .object(record)
    }

    /// Takes what only the other record knows, which is of a source of lower rank, and its sources and providers.
    ///
    /// What the table said for this one gives way to what the other's own source says.
    package mutating func merge(_ other: CatalogRecord) {
        let otherSource = other.members["sources"]?[0]?.string
        for (key, value) in other.members {
            if Self.joined.contains(key) {
                let known = members[key]?.array ?? []
                members[key] = .array(known + (value.array ?? []).filter { !known.contains($0) })
                continue
            }
            let origin = other.origins[key] ?? otherSource
            let isBetter = origins[key] == "static" && origin != "static"
            if members[key] == nil || isBetter {
                members[key] = value
                origins[key] = origin
            }
        }
        if members["match"] == "none", let match = other.members["match"] {
            members["match"] = match
            members["matched_model"] = other.members["matched_model"]
        }
    }
}
