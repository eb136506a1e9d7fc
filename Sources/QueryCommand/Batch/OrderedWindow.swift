/// Holds the lines of rows that finished before their turn, and gives them out in the order of the rows.
///
/// Rows that give no line still have a turn. A pure value; what it holds is bounded by whoever admits rows.
struct OrderedWindow: Sendable {
    /// What an entry costs besides its bytes.
    private static let overhead = 64

    private let isOrdered: Bool
    /// Bytes of memory in lines that wait, about.
    private(set) var heldBytes = 0
    private var next = 0
    private var held: [Int: BatchOutput.Line?] = [:]

    /// - Parameter isOrdered: false gives each line out at once.
    init(isOrdered: Bool) { self.isOrdered = isOrdered }

    /// Takes the line of a row, nil when it has none, and answers with the lines whose turn has come.
    mutating func put(_ index: Int, _ line: BatchOutput.Line?) -> [BatchOutput.Line] {
        guard isOrdered else { return line.map { [$0] } ?? [] }
        held[index] = .some(line)
        heldBytes += Self.overhead + (line?.bytes.count ?? 0)
        var lines: [BatchOutput.Line] = []
        while let entry = held.removeValue(forKey: next) {
            heldBytes -= Self.overhead + (entry?.bytes.count ?? 0)
            if let line = entry { lines.append(line) }
            next += 1
        }
        return lines
    }

    /// Everything that still waits, in the order of the rows.
    mutating func drain() -> [BatchOutput.Line] {
        defer {
            held = [:]
            heldBytes = 0
        }
        return held.values.compactMap { $0 }.sorted { $0.index < $1.index }
    }
}
