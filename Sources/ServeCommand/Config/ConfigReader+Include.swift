import Failures

/// `include`: other files whose lists are appended to those of this one and whose maps are joined with them.
extension ConfigReader {
    /// The most files that one config may take in.
    private static let maxIncludes = 100

    /// The file with all that it includes; what it includes cannot include in turn.
    mutating func including(_ root: ConfigNode, read: FileReader) -> ConfigNode {
        guard let list = root["include"], !list.isNull else { return root }
        var merged = root
        for element in self.list(list, "include") ?? [] {
            guard let path = text(element, "an element of include") else { continue }
            guard files.count <= Self.maxIncludes else {
                error(element.mark, "include names more than \(Self.maxIncludes) files")
                break
            }
            if let other = document(at: path, element.mark, read) {
                merged = merge(merged, other)
            }
        }
        return merged
    }

    private mutating func document(
        at path: String, _ mark: ConfigMark, _ read: FileReader
    ) -> ConfigNode? {
        let path = path.hasPrefix("/") ? path : folder + path
        let bytes: [UInt8]
        do throws(ToolError) {
            bytes = try read(path)
        } catch {
            self.error(mark, "include: \(error.message)")
            return nil
        }
        let number = files.count
        files.append(path)
        do throws(ConfigSyntaxError) {
            guard case .config(let root) = try ConfigDocument(bytes: bytes) else {
                error(mark, "include: \(path) holds model records, not a config")
                return nil
            }
            let node = root.inFile(number)
            guard case .map = node.value else {
                error(node.mark, "the file must be a map, not \(node.kind)")
                return nil
            }
            return node
        } catch {
            var place = error.mark
            place.file = number
            self.error(place, error.message, hint: error.hint)
            return nil
        }
    }

    /// Where relative paths of the named file start.
    private var folder: String {
        guard let slash = files[0].lastIndex(of: "/") else { return "" }
        return String(files[0][...slash])
    }

    private mutating func merge(_ root: ConfigNode, _ other: ConfigNode) -> ConfigNode {
        guard case .map(var members) = root.value, case .map(let additions) = other.value else {
            return root
        }
        for addition in additions {
            if addition.key == "include" {
                error(addition.keyMark, "an included file cannot include others")
                continue
            }
            guard let index = members.firstIndex(where: { $0.key == addition.key }) else {
                members.append(addition)
                continue
            }
            let value = join(members[index].value, addition)
            members[index] = ConfigMember(
                key: addition.key, keyMark: members[index].keyMark, value: value)
        }
        return ConfigNode(value: .map(members), mark: root.mark)
    }

    private mutating func join(_ first: ConfigNode, _ second: ConfigMember) -> ConfigNode {
        switch (first.value, second.value.value) {
        case (.list(let a), .list(let b)):
            return ConfigNode(value: .list(a + b), mark: first.mark)
        case (.map(let a), .map(let b)):
            var members = a
            for member in b {
                if let twin = members.first(where: { $0.key == member.key }) {
                    error(
                        member.keyMark,
                        "\(second.key).\(member.key.shownBriefly) is set at \(place(twin.keyMark)) "
                            + "already")
                } else {
                    members.append(member)
                }
            }
            return ConfigNode(value: .map(members), mark: first.mark)
        case (.null, _): return second.value
        case (_, .null): return first
        default:
            error(
                second.value.mark,
                "\(second.key) is \(second.value.kind) here and \(first.kind) at "
                    + place(first.mark))
            return first
        }
    }
}
