import POSIX

/// Where the five built tools are.
package enum BuiltBinaries {
    /// The tools' names.
    package static let tools = ["dbx-auth", "dbx-endpoints", "dbx-query", "hub", "llm-serve"]

    /// `DBX_BIN_DIR`, else the directory of the running test program, where a package build puts them too.
    package static var directory: String {
        if let chosen = Environment.value("DBX_BIN_DIR") { return chosen }
        return FileSystem.parent(of: CommandLine.arguments.first ?? "")
    }

    /// Whether every tool stands there.
    package static var areBuilt: Bool {
        tools.allSatisfy { FileSystem.exists("\(directory)/\($0)") }
    }
}
