/// The candidate that a mistyped word most likely meant; nil when none is near.
///
/// Near means fewer edits than half of the word's length; one edit is always allowed.
package func nearestMatch(to word: String, in candidates: some Sequence<String>) -> String? {
    let limit = max(1, (word.count + 1) / 2 - 1)
    return candidates.lazy.filter {
        abs($0.unicodeScalars.count - word.unicodeScalars.count) <= limit
    }
    .map { (candidate: $0, edits: editDistance(word, $0)) }
    .filter { $0.edits <= limit }
    .min { $0.edits < $1.edits }?.candidate
}

/// Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other.
func editDistance(_ a: String, _ b: String) -> Int {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1]
        for j in b.indices {
            var edits = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                edits = min(edits, before[j - 1] + 1)
            }
            row.append(edits)
        }
        (before, previous) = (previous, row)
    }
    return previous[b.count]
}
