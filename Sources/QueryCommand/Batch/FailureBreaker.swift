import Failures

/// Ends a batch that only fails, so that a wrong token or a server that is down does not cost every row its try.
///
/// A refusal that is not about the row (credential, name of the model) ends it at once while nothing has ever succeeded;
/// any cause does after `patience` rows without a success; and a server that went away after so many rows one after
/// the other. A pure value.
struct FailureBreaker: Sendable {
    private let patience: Int
    private var sawSuccess = false
    private var rowsInARow = 0

    init(patience: Int) { self.patience = patience }

    mutating func succeeded() {
        sawSuccess = true
        rowsInARow = 0
    }

    /// Whether this failure of some rows, after all retries, is the last one.
    mutating func trips(on code: ToolError.Code, rows: Int) -> Bool {
        rowsInARow += rows
        switch code {
        case .auth, .absent, .config:
            if !sawSuccess { return true }
        case .unavailable, .later: break
        default:
            if sawSuccess {
                rowsInARow = 0
                return false
            }
        }
        return rowsInARow >= patience
    }
}
