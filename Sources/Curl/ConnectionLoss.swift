import CCurl

/// What the system knows of a connection that is about to be closed after its peer ended it.
struct ConnectionLoss {
    /// Of what was sent last, so many bytes at least had not reached the peer's system when the peer closed.
    ///
    /// The peer's program cannot have seen them, then or later. 0 where that is not known.
    let unarrivedBytes: Int

    /// Nothing is known.
    static let unknown = ConnectionLoss(unarrivedBytes: 0)

    private init(unarrivedBytes: Int) { self.unarrivedBytes = unarrivedBytes }

    /// Asks the system about an open socket.
    ///
    /// The peer's FIN says how much had arrived until then. A reset alone says nothing: the program may have read all and
    /// ended hard. A reset after a FIN, the answer to bytes that came too late, leaves `EPIPE` as the socket's error, and
    /// one without leaves `ECONNRESET` (tcp(7), tcp_reset of Linux).
    init(of socket: Int32) {
        var tcp = ccurl_tcp()
        var error: Int32 = 0
        guard unsafe ccurl_tcp_state(socket, &tcp, &error) == 0 else {
            self = .unknown
            return
        }
        self.init(
            state: tcp.state, error: error, sent: tcp.bytes_sent, resent: tcp.bytes_resent,
            acked: tcp.bytes_acked)
    }

    /// The same from the numbers: `acked` counts the SYN too.
    init(state: UInt8, error: Int32, sent: UInt64, resent: UInt64, acked: UInt64) {
        let hasEnded = state == Self.closeWait || (state == Self.closed && error == Self.brokenPipe)
        let arrived = max(1, acked) - 1
        let left = sent - min(sent, resent)
        unarrivedBytes = hasEnded && left > arrived ? Int(clamping: left - arrived) : 0
    }

    /// `TCP_CLOSE` and `TCP_CLOSE_WAIT` of Linux, and `EPIPE`.
    private static let closed: UInt8 = 7
    private static let closeWait: UInt8 = 8
    private static let brokenPipe: Int32 = 32
}
