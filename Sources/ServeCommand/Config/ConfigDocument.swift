import JSON

/// The bytes of a config file, taken apart: one YAML or JSON document, or JSON Lines of model entries.
enum ConfigDocument: Sendable {
    /// A whole config.
    case config(ConfigNode)
    /// Entries of `model_list`, one a line, as `hub` prints them.
    case modelEntries([ConfigNode])

    /// Larger files are refused unread.
    static let maxBytes = 16 << 20

    /// Reads a file's bytes; the notation is told from the text, not from the file's name.
    init(bytes: [UInt8]) throws(ConfigSyntaxError) {
        let text = try ConfigText.validate(bytes)
        let firstLine = text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
            .first { !$0.allSatisfy(\.isBlank) }
        guard let firstLine else {
            throw ConfigSyntaxError(
                mark: .start, message: "the file is empty", hint: "write a model_list")
        }
        if Self.isModelEntry(firstLine) {
            self = .modelEntries(try Self.readLines(text))
        } else if text.utf8.first(where: { !$0.isBlank }) == UInt8(ascii: "{") {
            self = .config(try Self.readJSON(text))
        } else {
            self = .config(try YAMLReader.read(text))
        }
    }

    /// Whether a line is by itself an entry of `model_list`, so that the file is JSON Lines.
    private static func isModelEntry(_ line: Substring.UTF8View) -> Bool {
        guard line.first(where: { !$0.isBlank }) == UInt8(ascii: "{"),
            let record = try? JSONValue(parsing: Array(line))
        else { return false }
        return record["model_list"] == nil
            && (record["litellm_params"] != nil || record["model_name"] != nil)
    }

    private static func readLines(_ text: String) throws(ConfigSyntaxError) -> [ConfigNode] {
        var entries: [ConfigNode] = []
        let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.allSatisfy(\.isBlank) {
            let mark = ConfigMark(line: index + 1, column: 1)
            do {
                entries.append(ConfigNode(try JSONValue(parsing: Array(line)), mark: mark))
            } catch {
                throw ConfigSyntaxError(
                    mark: ConfigMark(line: index + 1, column: error.column),
                    message: "not a JSON record: \(error.reason)")
            }
        }
        return entries
    }

    /// A JSON document: JSON's rules decide whether it is well formed, YAML's reader gives the places.
    private static func readJSON(_ text: String) throws(ConfigSyntaxError) -> ConfigNode {
        let json: JSONValue
        do {
            json = try JSONValue(parsing: text)
        } catch {
            // A YAML document may start with a brace too, so both readings have to fail.
            guard let node = try? YAMLReader.read(text) else {
                throw ConfigSyntaxError(
                    mark: ConfigMark(line: error.line, column: error.column),
                    message: "not JSON: \(error.reason)")
            }
            return node
        }
        // JSON that YAML cannot read (an escaped surrogate pair) loses its places, nothing else.
        return (try? YAMLReader.read(text)) ?? ConfigNode(json, mark: .start)
    }
}

extension UInt8 {
    /// Space, tab, line feed or carriage return.
    fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
