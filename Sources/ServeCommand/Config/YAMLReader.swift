import JSON
import Yams

/// YAML text to nodes with places, with the limits and the scalar rules that a config needs.
///
/// Plain scalars are read as YAML 1.1 readers of LiteLLM's files read them (`yes`, `on` and `off` are booleans),
/// except that dates stay strings and every JSON number is a number. `<<` merges maps. Anchors may be used as
/// often as one likes as long as the whole stays below `maxNodes`, which stops alias bombs.
enum YAMLReader {
    /// The most values that a file may come to, aliases counted each time they are used.
    static let maxNodes = 200_000

    /// The one document of a YAML text.
    static func read(_ text: String) throws(ConfigSyntaxError) -> ConfigNode {
        let root: Node?
        do {
            root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch {
            throw ConfigSyntaxError(error, in: text)
        }
        guard let root else {
            throw ConfigSyntaxError(
                mark: .start, message: "the file is empty", hint: "write a model_list")
        }
        var count = 0
        return try convert(root, &count)
    }

    private static func convert(
        _ node: Node, _ count: inout Int
    ) throws(ConfigSyntaxError) -> ConfigNode {
        let mark = node.mark.map { ConfigMark(line: $0.line, column: $0.column) } ?? .start
        count += 1
        guard count <= maxNodes else {
            throw ConfigSyntaxError(
                mark: mark, message: "more than \(maxNodes) values once aliases are expanded")
        }
        switch node {
        case .scalar(let scalar):
            return ConfigNode(value: try value(of: scalar, at: mark), mark: mark)
        case .sequence(let sequence):
            var elements: [ConfigNode] = []
            for element in sequence { elements.append(try convert(element, &count)) }
            return ConfigNode(value: .list(elements), mark: mark)
        case .mapping(let mapping):
            return ConfigNode(value: .map(try members(of: mapping, &count)), mark: mark)
        case .alias:
            throw ConfigSyntaxError(mark: mark, message: "an alias refers to nothing")
        }
    }

    private static func members(
        of mapping: Node.Mapping, _ count: inout Int
    ) throws(ConfigSyntaxError) -> [ConfigMember] {
        var members: [ConfigMember] = []
        var merged: [ConfigMember] = []
        for (keyNode, valueNode) in mapping {
            let keyMark =
                keyNode.mark.map { ConfigMark(line: $0.line, column: $0.column) } ?? .start
            guard case .scalar(let key) = keyNode else {
                throw ConfigSyntaxError(mark: keyMark, message: "a key must be a string")
            }
            let value = try convert(valueNode, &count)
            if key.string == "<<", key.style == .plain {
                merged += try mergedMembers(value)
            } else {
                members.append(ConfigMember(key: key.string, keyMark: keyMark, value: value))
            }
        }
        guard !merged.isEmpty else { return members }
        var known = Set(members.map(\.key))
        return members + merged.filter { known.insert($0.key).inserted }
    }

    private static func mergedMembers(
        _ node: ConfigNode
    ) throws(ConfigSyntaxError) -> [ConfigMember] {
        switch node.value {
        case .map(let members): return members
        case .list(let maps):
            var members: [ConfigMember] = []
            for map in maps { members += try mergedMembers(map) }
            return members
        default:
            throw ConfigSyntaxError(
                mark: node.mark, message: "<< merges maps, and this is \(node.kind)")
        }
    }

    private static func value(
        of scalar: Node.Scalar, at mark: ConfigMark
    ) throws(ConfigSyntaxError) -> ConfigNode.Value {
        switch scalar.tag.description {
        case Tag.Name.implicit.rawValue where scalar.style == .plain: plain(scalar.string)
        case Tag.Name.implicit.rawValue, Tag.Name.str.rawValue, Tag.Name.nonSpecific.rawValue:
            .string(scalar.string)
        case Tag.Name.bool.rawValue, Tag.Name.int.rawValue, Tag.Name.float.rawValue,
            Tag.Name.null.rawValue:
            plain(scalar.string)
        case let tag:
            throw ConfigSyntaxError(mark: mark, message: "the tag \(tag) has no meaning here")
        }
    }

    private static func plain(_ text: String) -> ConfigNode.Value {
        switch text {
        case "", "~", "null", "Null", "NULL": .null
        case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": .bool(true)
        case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": .bool(false)
        default: number(text).map { .number($0) } ?? .string(text)
        }
    }

    /// The number a plain scalar writes: JSON's own notation, else an integer with `+`, `_`, `0x` or `0o`.
    private static func number(_ text: String) -> JSONNumber? {
        guard let first = text.utf8.first, text.utf8.count < 64,
            (0x30...0x39).contains(first) || first == 0x2D || first == 0x2B
        else { return nil }
        if let number = (try? JSONValue(parsing: text))?.number { return number }
        let digits = text.filter { $0 != "_" }
        if digits.hasPrefix("0x") {
            return Int(digits.dropFirst(2), radix: 16).map(JSONNumber.init)
        }
        if digits.hasPrefix("0o") { return Int(digits.dropFirst(2), radix: 8).map(JSONNumber.init) }
        return digits.hasPrefix("0") ? nil : Int(digits).map(JSONNumber.init)
    }
}

extension ConfigSyntaxError {
    /// What libYAML met, without the file's text, which may hold secrets.
    fileprivate init(_ error: any Error, in text: String) {
        switch error as? YamlError {
        case .composer(let context?, let problem, let mark, _):
            self.init(
                mark: ConfigMark(line: mark.line, column: mark.column),
                message: "not YAML: \(context.text) \(problem)")
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let place = ConfigMark(line: mark.line, column: mark.column)
            let task = context.map { " \($0.text)" } ?? ""
            let isTab = text.character(at: place) == "\t"
            self.init(
                mark: place, message: "not YAML: \(problem)\(task)",
                hint: isTab ? "indent with spaces, not with tabs" : nil)
        case .duplicatedKeysInMapping(let keys, let context):
            self.init(
                mark: ConfigMark(line: context.mark.line, column: context.mark.column),
                message: "the key \(keys.first?.shownBriefly ?? "") comes twice in one map")
        case .reader(let problem, _, _, _):
            self.init(mark: .start, message: "not YAML: \(problem)")
        default:
            self.init(mark: .start, message: "not YAML")
        }
    }
}

extension String {
    fileprivate func character(at mark: ConfigMark) -> Unicode.Scalar? {
        let lines = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(mark.line - 1) else { return nil }
        return lines[mark.line - 1].dropFirst(mark.column - 1).first
    }
}
