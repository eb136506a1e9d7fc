import JSON

/// Aligned columns; control characters are shown escaped, and the last columns give way to a narrow terminal.
struct Table {
    let columns: [TableColumn]
    let hasHeader: Bool
    /// Where rows are cut; nil for no limit, as in a pipe.
    let width: Int?

    func lines(_ records: [JSONValue]) -> [String] {
        var rows = records.map { record in
            columns.map { PrintableText.escaped($0.cell(record)) }
        }
        if hasHeader { rows.insert(columns.map(\.title), at: 0) }
        let widths = columns.indices.map { column in
            rows.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
        }
        return rows.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                line += cell
                guard column < row.count - 1 else { break }
                line += String(
                    repeating: " ", count: widths[column] - DisplayWidth.columns(of: cell) + 2)
            }
            while line.hasSuffix(" ") { line.removeLast() }
            return width.map { DisplayWidth.cut(line, to: $0) } ?? line
        }
    }
}
