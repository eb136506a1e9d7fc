import JSON

/// Reading single values: each returns nil after noting why a value cannot be used.
extension ConfigReader {
    /// The members of a map; an empty value counts as an empty map.
    mutating func map(_ node: ConfigNode, _ name: String) -> [ConfigMember]? {
        switch node.value {
        case .map(let members): return members
        case .null: return []
        default:
            error(node.mark, "\(name) must be a map, not \(node.kind)")
            return nil
        }
    }

    /// The elements of a list.
    mutating func list(_ node: ConfigNode, _ name: String) -> [ConfigNode]? {
        guard case .list(let elements) = node.value else {
            error(node.mark, "\(name) must be a list, not \(node.kind)")
            return nil
        }
        return elements
    }

    /// A string that is not empty, references resolved; nil without a note for an absent value.
    mutating func text(_ node: ConfigNode?, _ name: String) -> String? {
        guard let node, let written = writtenText(node, name) else { return nil }
        switch ConfigReference(written) {
        case .literal(let text): return text
        case .malformed(let reason):
            error(node.mark, "\(name): \(reason)")
            return nil
        case .variable(let variable):
            guard let value = environment[variable] else {
                error(
                    node.mark, "\(name) refers to the variable \(variable), which is not set",
                    hint: "export \(variable) or write the value here")
                return nil
            }
            guard !value.isEmpty else {
                error(node.mark, "\(name) refers to the variable \(variable), which is empty")
                return nil
            }
            return value
        }
    }

    /// A string that is not empty, as the file writes it.
    mutating func writtenText(_ node: ConfigNode, _ name: String) -> String? {
        switch node.value {
        case .string(let text) where !text.isEmpty: return text
        case .string: error(node.mark, "\(name) is an empty string")
        case .number, .bool:
            error(node.mark, "\(name) must be a string, not \(node.kind)", hint: "quote it")
        case .null, .list, .map:
            error(node.mark, "\(name) must be a string, not \(node.kind)")
        }
        return nil
    }

    /// True or false; nil without a note for an absent or empty value.
    mutating func flag(_ node: ConfigNode?, _ name: String) -> Bool? {
        guard let node, !node.isNull else { return nil }
        guard case .bool(let flag) = node.value else {
            error(node.mark, "\(name) must be true or false, not \(node.kind)")
            return nil
        }
        return flag
    }
}
