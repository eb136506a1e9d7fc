/// A response in the async form: the head is here, the body is read as it arrives.
package struct Response: Sendable {
    package let head: ResponseHead
    /// Single pass; letting go of it before its end closes the connection.
    package let body: ResponseBody
}

/// The bytes of a response as they arrive, each element all that had come since the one before.
///
/// At most about 256 KiB wait unread; then the transfer is paused until the reader catches up. The
/// sequence throws `TransportError` when the transfer breaks and `CancellationError` when the reading
/// task was cancelled, which also closes the connection. Only one task may read.
package struct ResponseBody: AsyncSequence, Sendable {
    package typealias Element = [UInt8]
    package typealias Failure = any Error

    let buffer: ResponseBuffer
    let lease: TransferLease

    /// Reads the one body; a second iterator goes on where the first stopped.
    package struct AsyncIterator: AsyncIteratorProtocol {
        let body: ResponseBody

        package mutating func next() async throws -> [UInt8]? { try await body.next() }
    }

    package func makeAsyncIterator() -> AsyncIterator { AsyncIterator(body: self) }

    /// The whole rest of the body; `TransportError.badResponse` when it is longer than the limit.
    package func collect(limit: Int = 64 << 20) async throws -> [UInt8] {
        guard var whole = try await next() else { return [] }
        while whole.count <= limit, let more = try await next() { whole += more }
        guard whole.count <= limit else {
            lease.transfer.cancel()
            throw TransportError(
                .badResponse, message: "the answer is larger than \(limit) bytes", wasSent: true)
        }
        return whole
    }

    private func next() async throws -> [UInt8]? {
        let transfer = lease.transfer
        return try await withTaskCancellationHandler {
            try await buffer.next(transfer)
        } onCancel: {
            transfer.cancel()
        }
    }
}

/// Cancels its transfer when the last holder lets go; cancelling an ended transfer does nothing.
final class TransferLease: Sendable {
    let transfer: any Transfer

    init(_ transfer: any Transfer) { self.transfer = transfer }

    deinit { transfer.cancel() }
}

extension HTTPTransport {
    /// Sends a request and returns when the head of the response is there.
    ///
    /// Any HTTP status is a response, not an error. Throws `TransportError`, or `CancellationError` after
    /// the task was cancelled (the connection is closed).
    package func send(_ request: TransferRequest) async throws -> Response {
        try Task.checkCancellation()
        let buffer = ResponseBuffer()
        let lease = TransferLease(start(request, receiver: buffer))
        let head = try await withTaskCancellationHandler {
            try await buffer.head()
        } onCancel: {
            lease.transfer.cancel()
        }
        return Response(head: head, body: ResponseBody(buffer: buffer, lease: lease))
    }

    /// Sends a request and reads the whole response, which may travel compressed.
    ///
    /// - Parameter limit: the most bytes of decoded body, beyond which it throws `.badResponse`.
    package func collect(
        _ request: TransferRequest, limit: Int = 64 << 20
    ) async throws -> (head: ResponseHead, body: [UInt8]) {
        var request = request
        request.acceptsCompression = true
        let response = try await send(request)
        return (response.head, try await response.body.collect(limit: limit))
    }
}
