package import JSON

/// What the records of a command look like to people; their JSON needs no description.
package struct RecordShape: Sendable {
    /// Whether the command lists things, so that `-o json` is an array.
    package var isList: Bool
    /// The table's columns; nil where there is no table.
    package var columns: [TableColumn]?
    /// The one obvious string of a record, for `-o text`; nil falls back to the table.
    package var text: (@Sendable (JSONValue) -> String)?
    /// Whether text is what the command prints when nothing is asked for.
    package var prefersText: Bool
    /// Whether text is what the command prints on a terminal when nothing is asked for.
    package var prefersTextOnTerminal: Bool
    /// Fields that records may have, for `--json` with a misspelt one; those of the first record are added.
    package var knownFields: [String]
    /// Whether records may have a field besides those, where there are too many to list.
    package var isField: (@Sendable (String) -> Bool)?

    package init(
        isList: Bool, columns: [TableColumn]? = nil, prefersText: Bool = false,
        prefersTextOnTerminal: Bool = false,
        knownFields: [String] = [], text: (@Sendable (JSONValue) -> String)? = nil
    ) {
        self.isList = isList
        self.columns = columns
        self.prefersText = prefersText
        self.prefersTextOnTerminal = prefersTextOnTerminal
        self.knownFields = knownFields
        self.text = text
    }
}

/// One column of a table.
package struct TableColumn: Sendable {
    package let title: String
    /// The cell of a record; empty where it has none.
    package let cell: @Sendable (JSONValue) -> String

    package init(_ title: String, _ cell: @escaping @Sendable (JSONValue) -> String) {
        self.title = title
        self.cell = cell
    }
}
