/// Finds fallbacks that lead back to where they started.
enum FallbackRings {
    /// Each ring once, as the names along it with the first one repeated at the end: `["a", "b", "a"]`.
    ///
    /// A ring starts with the name of it that sorts first. A name that falls back to itself is no ring.
    static func find(in fallbacks: [String: [String]]) -> [[String]] {
        var rings: [[String]] = []
        var finished: Set<String> = []
        for start in fallbacks.keys.sorted() where !finished.contains(start) {
            var path: [String] = []
            var places: [String: Int] = [:]
            // Depth first with a stack of what is left to try at each step, so that depth costs no call stack.
            var choices: [ArraySlice<String>] = [[start]]
            while let next = choices[choices.count - 1].popFirst() {
                if let place = places[next] {
                    rings.append(normalised(Array(path[place...])))
                } else if !finished.contains(next) {
                    places[next] = path.count
                    path.append(next)
                    choices.append((fallbacks[next] ?? []).filter { $0 != next }[...])
                }
                while choices.count > 1, choices[choices.count - 1].isEmpty {
                    choices.removeLast()
                    if let done = path.popLast() {
                        places[done] = nil
                        finished.insert(done)
                    }
                }
            }
        }
        return rings
    }

    private static func normalised(_ ring: [String]) -> [String] {
        guard let first = ring.min(), let place = ring.firstIndex(of: first) else { return ring }
        return Array(ring[place...] + ring[..<place]) + [first]
    }
}
