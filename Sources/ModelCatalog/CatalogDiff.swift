package import JSON

/// What changed between two lists of records.
package enum CatalogDiff {
    /// `{"change":"added|removed|changed","model_group":…,"fields":[…]}` for each model that is not the same in both.
    ///
    /// `fields` of a changed one are `{"field":…,"old":…,"new":…}`, null for one that is not there. In the order of the
    /// new list, then what was removed in the order of the old one. Of two records for one group the last counts.
    package static func changes(from old: [JSONValue], to new: [JSONValue]) -> [JSONValue] {
        let before = index(old)
        let after = index(new)
        var changes: [JSONValue] = []
        for group in after.groups {
            guard let record = after.records[group] else { continue }
            guard let other = before.records[group] else {
                changes.append(change("added", group, []))
                continue
            }
            let fields = fields(other, record)
            if !fields.isEmpty { changes.append(change("changed", group, fields)) }
        }
        for group in before.groups where after.records[group] == nil {
            changes.append(change("removed", group, []))
        }
        return changes
    }

    private static func change(
        _ kind: String, _ group: String, _ fields: [JSONValue]
    ) -> JSONValue {
        ["change": .string(kind), "model_group": .string(group), "fields": .array(fields)]
    }

    private static func index(
        _ records: [JSONValue]
    ) -> (groups: [String], records: [String: JSONObject]) {
        var groups: [String] = []
        var found: [String: JSONObject] = [:]
        for record in records {
            guard let group = (record["model_group"] ?? record["model_name"])?.string,
                let members = record.object
            else { continue }
            if found.updateValue(members, forKey: group) == nil { groups.append(group) }
        }
        return (groups, found)
    }

    private static func fields(_ old: JSONObject, _ new: JSONObject) -> [JSONValue] {
        var names = new.keys
        for key in old.keys where new[key] == nil { names.append(key) }
        return names.compactMap { name in
            old[name] == new[name]
                ? nil
                : [
                    "field": .string(name), "old": old[name] ?? .null, "new": new[name] ?? .null,
                ]
        }
    }
}
