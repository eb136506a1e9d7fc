import Failures
import JSON

/// What `--estimate` found out about the rows of a batch.
struct WarehouseEstimate: Equatable {
    let rows: Int
    /// Rows that were measured.
    let sampled: Int
    /// Tokens of all prompts together, a token taken for four characters.
    let inputTokens: Int

    /// Reads the row of the statement: the count of all rows, of those measured, and their characters on average, each as
    /// text; nothing is null where there are no rows.
    ///
    /// Fails with `peer` for a row of anything else; `what` names the statement.
    init(_ row: JSONValue, _ what: String) throws(ToolError) {
        func number(_ place: Int) -> Double? {
            row[place].flatMap { $0.isNull ? 0 : $0.string.flatMap(Double.init) }
        }
        guard let rows = number(0), let sampled = number(1), let characters = number(2),
            rows >= 0, sampled >= 0, characters >= 0,
            let counted = Int(exactly: rows), let measured = Int(exactly: sampled),
            // One more for the end of each prompt.
            let tokens = Int(exactly: (rows * (characters + 1) / 4).rounded())
        else { throw ToolError(.peer, "\(what): its row is no estimate") }
        self.rows = counted
        self.sampled = measured
        inputTokens = tokens
    }
}
