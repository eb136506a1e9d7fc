package import Transport

/// HTTP through libcurl: one dedicated thread that runs all transfers of this value.
///
/// Connections are kept and reused. The thread and libcurl start with the first transfer, so an unused
/// transport costs nothing; they end when the transport is released.
package final class CurlTransport: HTTPTransport {
    private let options: CurlOptions

    package init(options: CurlOptions = .init()) { self.options = options }

    package func start(
        _ request: TransferRequest, receiver: any TransferReceiver
    ) -> any Transfer {
        receiver.end(
            .failure(TransportError(.other, message: "transport is not wired yet", wasSent: false)))
        return EndedTransfer()
    }
}

/// A transfer that never ran.
private struct EndedTransfer: Transfer {
    func resume() {}
    func cancel() {}
}
