import CCurl
import Transport

/// The ends of transfers, and who is told of them.
extension TransferLoop {
    /// Hands the results of finished transfers to their receivers.
    func reap() {
        var left: Int32 = 0
        while let message = unsafe ccurl_multi_info_read(multi, &left) {
            guard unsafe message.pointee.msg == CURLMSG_DONE else { continue }
            let code = unsafe message.pointee.data.result
            var pointer: UnsafeMutableRawPointer?
            unsafe _ = ccurl_get_pointer(message.pointee.easy_handle, CURLINFO_PRIVATE, &pointer)
            guard let pointer = unsafe pointer else { continue }
            // SAFETY: the pointer was set in `send`, and `active` still holds the transfer.
            let transfer = unsafe Unmanaged<CurlTransfer>.fromOpaque(pointer).takeUnretainedValue()
            finish(transfer, code)
        }
    }

    private func finish(_ transfer: CurlTransfer, _ code: CURLcode) {
        guard let easy = transfer.easy else { return }
        if code == CURLE_OK { return conclude(transfer, .success(())) }
        let wasSent = easy.requestSize > 0
        let (kind, message) =
            transfer.refusal
            ?? (
                CurlFailure.kind(of: code, wasSent: wasSent),
                CurlFailure.houseForm(easy.failureText(code))
            )
        conclude(
            transfer,
            .failure(
                TransportError(
                    kind, code: Int(code.rawValue), message: message, wasSent: wasSent)))
    }

    /// Breaks a transfer off: its connection closes, or its HTTP/2 stream is reset.
    func end(_ transfer: CurlTransfer, _ kind: TransportError.Kind, _ message: String) {
        let wasSent = (transfer.easy?.requestSize ?? 0) > 0
        conclude(
            transfer,
            .failure(
                TransportError(
                    kind, code: kind == .timeout ? Int(CURLE_OPERATION_TIMEDOUT.rawValue) : 0,
                    message: message, wasSent: wasSent)))
    }

    /// Takes a transfer out and tells its receiver, and those that waited for its look-up.
    func conclude(_ transfer: CurlTransfer, _ result: Result<Void, TransportError>) {
        guard transfer.slot >= 0 else { return }
        if let easy = transfer.easy {
            transfer.easy = nil
            unsafe _ = ccurl_multi_remove_handle(multi, easy.curl)
            if idleHandles.count < Self.maxIdleHandles { idleHandles.append(easy) }
        }
        let last = active.removeLast()
        if last !== transfer {
            active[transfer.slot] = last
            last.slot = transfer.slot
        }
        transfer.slot = -1
        transfer.finish(result)
        if case .failure(let error) = result { transfer.settleLookup(error) }
    }

    /// The look-up that some transfers wait for is over: each of them fails as it did, or soon has its turn again.
    func goOn(with waiters: [CurlTransfer], _ failure: TransportError?) {
        guard let failure else { return released.append(contentsOf: waiters) }
        for transfer in waiters where !transfer.hasEnded { conclude(transfer, .failure(failure)) }
    }

    /// Ends what has run out of time, and finds the next instant to look.
    func endOverdue() {
        nextCheck = .max
        for transfer in active {
            if let message = transfer.overdue(at: now) {
                end(transfer, .timeout, message)
            } else {
                nextCheck = min(nextCheck, transfer.deadline)
            }
        }
    }

    /// Notes that a receiver of this group heard something during this wake.
    func touch(_ group: (any ReceiverGroup)?) {
        guard let group, !touched.contains(where: { $0 === group }) else { return }
        touched.append(group)
    }

    func flush() {
        guard !touched.isEmpty else { return }
        let groups = touched
        touched.removeAll(keepingCapacity: true)
        for group in groups { group.flush() }
    }
}
