import Failures

/// One record of the input: what its line of output needs to know of it.
struct BatchRow: Sendable {
    /// Place among the records, from 0.
    let index: Int
    /// The record's id as JSON text; for OpenAI's batch form its `custom_id`.
    var id: [UInt8]?
    /// The record as it came, for `--with-input`.
    var record: [UInt8]?
    /// Whether the record was a line of OpenAI's batch form, which is answered in that form.
    var isOpenAI = false
}

/// What a record asks.
struct BatchQuestion: Sendable {
    /// How it is sent.
    enum Content: Sendable {
        /// A text that may share a call with others; JSON text of one string.
        case text([UInt8])
        /// A call of its own.
        case call(path: String, body: [UInt8])
        /// Nothing: the record cannot be asked.
        case invalid(ToolError)
    }

    let row: BatchRow
    let content: Content

    /// Bytes of what is asked.
    var byteCount: Int {
        switch content {
        case .text(let text): text.count
        case .call(_, let body): body.count
        case .invalid: 0
        }
    }
}
