/// The process's environment and the way to its files, where some credentials are found; it does not print itself.
struct Surroundings: Sendable, CustomStringConvertible, CustomReflectable {
    let environment: [String: String]
    let files: any FileReader

    var description: String { "********" }
    var customMirror: Mirror { Mirror(self, children: [:]) }
}
