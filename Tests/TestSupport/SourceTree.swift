package import POSIX

/// The checkout that the tests were built from.
package enum SourceTree {
    /// Its top directory, without a slash at the end.
    package static let root = String(
        #filePath.dropLast("/Tests/TestSupport/SourceTree.swift".count))

    /// The paths of all files below a directory of the checkout whose names end so, sorted.
    package static func files(
        under directory: String, ending: String
    ) throws(SystemError) -> [String] {
        try walk("\(root)/\(directory)").filter { $0.hasSuffix(ending) }
    }

    private static func walk(_ directory: String) throws(SystemError) -> [String] {
        var paths: [String] = []
        for name in try FileSystem.names(in: directory) {
            let path = "\(directory)/\(name)"
            if try FileSystem.status(path).kind == .directory {
                paths += try walk(path)
            } else {
                paths.append(path)
            }
        }
        return paths
    }
}
