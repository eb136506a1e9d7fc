/// Where the results of which rows stand in the file of `-O`; sixteen bytes a row.
///
/// A pure value, filled by the lines of a file that is gone on with, then by what is appended. The first result of a row
/// counts; lines of failed rows do not, since those are asked again.
struct ResultLedger: Sendable {
    /// One line in the file.
    struct Place: Sendable, Equatable {
        let offset: Int
        /// With the line's end.
        let length: Int
    }

    private var offsets: [Int] = []
    private var lengths: [UInt32] = []
    private var marks: [RecordMark] = []
    private var last = -1
    /// Rows that have a result.
    private(set) var count = 0
    /// Whether the file holds lines that should go: errors that are asked again, repeated rows.
    private(set) var hasWaste = false
    /// Whether the lines stand in the order of the rows.
    private(set) var isOrdered = true

    /// Whether a row has its result.
    func has(_ index: Int) -> Bool { index < offsets.count && offsets[index] >= 0 }

    /// Whether the result of a row was made from a record with this id.
    func isOf(_ index: Int, _ id: RecordMark) -> Bool { marks[index] == id }

    /// One more than the last row that has a result.
    var end: Int { (offsets.lastIndex { $0 >= 0 } ?? -1) + 1 }

    /// Takes a line of an older run.
    mutating func found(_ line: ResultLine, at place: Place) {
        guard !line.isError, !has(line.index) else {
            hasWaste = true
            return
        }
        wrote(line.index, at: place)
        marks[line.index] = line.id
    }

    /// Takes a line that this run wrote, whether a result or a failure; nobody asks for its id again.
    mutating func wrote(_ index: Int, at place: Place) {
        if index >= offsets.count {
            let more = index + 1 - offsets.count
            offsets.append(contentsOf: repeatElement(-1, count: more))
            lengths.append(contentsOf: repeatElement(0, count: more))
            marks.append(contentsOf: repeatElement(.none, count: more))
        }
        offsets[index] = place.offset
        lengths[index] = UInt32(clamping: place.length)
        isOrdered = isOrdered && index > last
        last = index
        count += 1
    }

    /// The lines worth keeping, in the order of the rows.
    var places: some Sequence<(index: Int, place: Place)> {
        offsets.indices.lazy.filter { offsets[$0] >= 0 }.map {
            ($0, Place(offset: offsets[$0], length: Int(lengths[$0])))
        }
    }
}
