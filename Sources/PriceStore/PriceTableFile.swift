package import Failures
package import ModelCatalog
import POSIX

/// The price table that `hub update` puts in the place of the built-in one, for all tools that have to do with prices.
///
/// Two files below the state directory: `model-prices`, and `model-prices.old`, the one before the last update; whoever
/// changes them holds a lock on `model-prices.lock`. The first line says when it was made, from what, and how many models
/// it has; the rest is a ``PriceTable``'s text. `hub` stops at a file that is no table, since it is there to be mended with
/// it; who only prices what goes by takes the built-in one.
package struct PriceTableFile {
    /// Nil without a home, where only the built-in table is to be had.
    package let path: String?

    private static let magic = "dbx model prices 1"

    /// What a file's first line says.
    package struct Heading: Equatable {
        package let updated: String
        package let from: String
        package let count: Int

        fileprivate var line: String {
            [PriceTableFile.magic, updated, from, "\(count)"].joined(separator: "\t")
        }

        fileprivate init(updated: String, from: String, count: Int) {
            self.updated = updated
            self.from = from
            self.count = count
        }

        fileprivate init?(line: Substring) {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 4, fields[0] == PriceTableFile.magic, let count = Int(fields[3])
            else { return nil }
            self.init(updated: String(fields[1]), from: String(fields[2]), count: count)
        }
    }

    package init(_ environment: [String: String]) {
        func variable(_ name: String) -> String? {
            environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
        }
        path = (variable("XDG_STATE_HOME") ?? variable("HOME").map { "\($0)/.local/state" })
            .map { "\($0)/dbx/model-prices" }
    }

    private var old: String? { path.map { "\($0).old" } }

    /// The table in use: the file's, else the built-in one.
    package func table() throws(ToolError) -> PriceTable {
        try path.flatMap { path throws(ToolError) in try read(path) }?.table ?? .builtIn
    }

    /// The same, but a file that cannot be used is only told, in one line, and the built-in table stands in for it.
    package func tableOrBuiltIn(warn: (String) -> Void) -> PriceTable {
        do throws(ToolError) {
            return try table()
        } catch {
            warn("\(error.message); the built-in prices are used")
            return .builtIn
        }
    }

    /// When the table in use was made and from what; nil for the built-in one.
    package func heading() throws(ToolError) -> Heading? {
        try path.flatMap { path throws(ToolError) in try read(path) }?.heading
    }

    /// The file's table; nil when there is none.
    ///
    /// One that is no table is `config`: prices must not change in silence.
    private func read(_ path: String) throws(ToolError) -> (heading: Heading, table: PriceTable)? {
        let bytes: [UInt8]
        do { bytes = try FileSystem.read(path) } catch {
            if error.isAbsent { return nil }
            throw error.toolError("cannot read the price table", .io)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.utf8.firstIndex(of: 0x0A), let heading = Heading(line: text[..<end])
        else { throw damaged(path) }
        let rest = String(text[text.utf8.index(after: end)...])
        guard let table = PriceTable(checking: rest, count: heading.count) else {
            throw damaged(path)
        }
        return (heading, table)
    }

    private func damaged(_ path: String) -> ToolError {
        ToolError(
            .config, "\(path) is not a price table", hint: "run: hub update --restore")
    }

    /// Puts a map in the place of the table in use, which is kept for `restore`.
    package func replace(with map: PriceMap, from: String, at time: String) throws(ToolError) {
        let source = String(String.UnicodeScalarView(from.unicodeScalars.filter { $0.value >= 32 }))
        let heading = Heading(updated: time, from: source, count: map.count)
        try changing { path, old throws(SystemError) in
            if !FileSystem.exists(path) {
                try FileSystem.remove(old)
            } else if (try? self.heading()) != nil {
                // A damaged table is not worth taking back; the one before it is.
                try Self.put(try FileSystem.read(path), at: old)
            }
            try Self.put(Array((heading.line + "\n" + map.text).utf8), at: path)
        }
    }

    /// Takes the last update back: the table before it is in use again, the built-in one when there was none.
    ///
    /// False when the built-in one is in use already.
    package func restore() throws(ToolError) -> Bool {
        if let path, let old, !FileSystem.exists(path), !FileSystem.exists(old) { return false }
        try changing { path, old throws(SystemError) in
            guard FileSystem.exists(old) else { return try FileSystem.remove(path) }
            try Self.put(try FileSystem.read(old), at: path)
            try FileSystem.remove(old)
        }
        return true
    }

    /// Changes the two files while no other process does; `later` while another one does.
    private func changing(
        _ change: (_ path: String, _ old: String) throws(SystemError) -> Void
    ) throws(ToolError) {
        guard let path, let old else {
            throw ToolError(
                .config, "no place for a price table: HOME and XDG_STATE_HOME are not set")
        }
        do throws(SystemError) {
            try FileSystem.ensurePrivateDirectory(FileSystem.parent(of: path))
            if let lock = try FileLock.attempt("\(path).lock") {
                for file in [path, old] { try FileReplacement.removeLeftover(of: file) }
                try change(path, old)
                return lock.release()
            }
        } catch {
            throw error.toolError("cannot write the price table", .io)
        }
        throw ToolError(.later, "another hub changes the price table just now")
    }

    private static func put(_ bytes: [UInt8], at path: String) throws(SystemError) {
        do throws(SystemError) {
            let file = try FileReplacement(of: path)
            try file.descriptor.write(all: bytes)
            _ = try file.commit()
        } catch {
            throw SystemError(error.number, error.call, path)
        }
    }
}
