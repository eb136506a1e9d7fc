/// The name that a misspelt one was probably meant to be.
enum NearestName {
    /// The nearest of the candidates, alphabetically first among equals; nil when more than a third of it differs.
    static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
        candidates.map { (name: $0, distance: distance(name, $0)) }
            .filter { $0.distance <= max(1, name.count / 3) }
            .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// How many characters must be inserted, removed or replaced to turn one text into the other.
    private static func distance(_ a: String, _ b: String) -> Int {
        let columns = Array(b.utf8)
        var row = Array(0...columns.count)
        for (index, byte) in a.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in columns.enumerated() {
                let substituted = diagonal + (byte == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(substituted, row[column] + 1, diagonal + 1)
            }
        }
        return row[columns.count]
    }
}
