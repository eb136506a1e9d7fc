package import Transport

/// HTTP through libcurl: one dedicated thread that runs all transfers of this value.
///
/// With `sendsFromCallers` a request may leave on the thread that asks for it; what the receiver hears then may come
/// before `start` returns.
///
/// Connections are kept and reused. The thread and libcurl start with the first transfer, so an unused
/// transport costs nothing. The thread ends when the transport is released and its last transfer is over;
/// it never delays the end of the process.
package final class CurlTransport: HTTPTransport {
    private let loop: TransferLoop

    package init(options: CurlOptions = .init()) { loop = TransferLoop(options: options) }

    deinit { loop.post(.stop) }

    /// Starts the thread and libcurl now, so that other work of a short-lived process overlaps with it.
    package func warmUp() { loop.post(.warmUp) }

    package func retireConnections() { loop.post(.retire) }

    package var openConnections: Int { loop.openConnections }

    package func start(
        _ request: TransferRequest, receiver: any TransferReceiver
    ) -> any Transfer {
        let transfer = CurlTransfer(request: request, receiver: receiver, loop: loop)
        loop.start(transfer)
        return transfer
    }
}
