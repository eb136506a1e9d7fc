package import Failures
package import Transport

/// One upstream model: shapes requests for it, and does no I/O.
///
/// One value per deployment, made when the configuration is; what is the same for all requests is prepared then.
package protocol Provider: Sendable {
    /// What to do for a call.
    ///
    /// Throws `.data` for a call that this upstream cannot take, and `.config` while there is a `lack`, naming it.
    func request(for call: ModelCall) throws(ToolError) -> ProviderRequest

    /// What has to be set before any call can go out: `no credential: set OPENAI_API_KEY or api_key`; nil for nothing.
    var lack: String? { get }
}

/// What is to be done for a call.
package enum ProviderRequest: Sendable {
    /// Send this.
    case send(TransferRequest)
    /// Sign this with the workspace's token, then send it.
    case sign(TransferRequest, WorkspaceSigner)
    /// Answer with this; nothing is sent.
    case answer(LocalAnswer)
}

/// An answer made in the process, in pieces, so that a long one never stands in memory whole.
package struct LocalAnswer: Sendable {
    package var contentType: String
    /// The length of all pieces together, where it is known.
    package var length: Int?
    /// Pause before each piece.
    package var delay: Duration
    package var pieces: any IteratorProtocol<[UInt8]> & Sendable

    package init(
        contentType: String, length: Int? = nil, delay: Duration = .zero,
        pieces: any IteratorProtocol<[UInt8]> & Sendable
    ) {
        self.contentType = contentType
        self.length = length
        self.delay = delay
        self.pieces = pieces
    }
}
