import CommandSupport

/// The names that a config's clients may ask for, to check other mentions of them against.
struct ModelNames {
    private let names: Set<String>
    /// What stands before the first star of each pattern.
    private let prefixes: [Substring]

    init(_ modelNames: some Sequence<String>) {
        names = Set(modelNames.filter { !$0.contains("*") })
        prefixes = modelNames.compactMap { name in
            name.firstIndex(of: "*").map { name[..<$0] }
        }
    }

    private init(names: Set<String>, prefixes: [Substring]) {
        self.names = names
        self.prefixes = prefixes
    }

    /// The same with aliases.
    func adding(_ aliases: some Sequence<String>) -> ModelNames {
        ModelNames(names: names.union(aliases), prefixes: prefixes)
    }

    /// Whether a call for this name finds a deployment; a pattern counts for all that starts as it does.
    func contains(_ name: String) -> Bool {
        names.contains(name) || prefixes.contains { name.hasPrefix($0) }
    }

    /// Whether the name stands in the list as it is.
    func isListed(_ name: String) -> Bool { names.contains(name) }

    /// The name that a misspelt one most resembles; names of one or two letters resemble nothing.
    func nearest(to name: String) -> String? {
        name.count > 2 ? nearestMatch(to: name, in: names.sorted()) : nil
    }
}
