import ModelCatalog
import Transport

/// One call to the server, for one row or for several texts; with what its tries have told.
struct BatchCall: Sendable {
    /// What is sent.
    enum Content: Sendable {
        /// The texts of the rows, as JSON.
        case texts([[UInt8]])
        case body(path: String, [UInt8])
    }

    let rows: [BatchRow]
    let content: Content
    /// Decides about failures other than refusals for rate.
    var retries: RetryMachine
    /// When it was asked first.
    var firstAsked: Duration?
    /// When its last try was sent.
    var asked = Duration.zero
    /// What the last try reserved.
    var estimate = Money.zero
    /// Whether the credential was renewed for it.
    var isRenewed = false

    /// The two halves of a call of several texts; nil for one row.
    func halves(_ retries: RetryMachine) -> (BatchCall, BatchCall)? {
        guard case .texts(let texts) = content, texts.count > 1 else { return nil }
        let middle = texts.count / 2
        func half(_ range: Range<Int>) -> BatchCall {
            BatchCall(
                rows: Array(rows[range]), content: .texts(Array(texts[range])), retries: retries)
        }
        return (half(0..<middle), half(middle..<texts.count))
    }

    /// Bytes of the question, about.
    var byteCount: Int {
        switch content {
        case .texts(let texts): texts.reduce(0) { $0 + $1.count }
        case .body(_, let body): body.count
        }
    }
}
