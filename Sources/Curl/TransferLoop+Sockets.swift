import CCurl
import Synchronization
import Transport

/// What libcurl asks of the loop: sockets and a timer.
extension TransferLoop {
    func act(_ socket: Int32, _ bits: Int32) {
        var running: Int32 = 0
        unsafe _ = ccurl_multi_socket_action(multi, socket, bits, &running)
    }

    /// libcurl wants to hear of a socket, or no more.
    func watch(_ socket: Int32, _ action: Int32) { watched?.want(socket, action) }

    /// libcurl opens a connection's socket.
    func open(family: Int32, type: Int32, protocol: Int32) -> Int32 {
        let socket = watched?.open(family: family, type: type, protocol: `protocol`) ?? -1
        if socket >= 0 { connections.wrappingAdd(1, ordering: .relaxed) }
        return socket
    }

    /// Sockets of connections that are open; from any thread.
    var openConnections: Int { connections.load(ordering: .relaxed) }

    /// Whether addresses are asked about before they are connected to.
    var checksPeers: Bool { options.admits != nil }

    /// Whether an address may be connected to.
    func admits(_ peer: PeerAddress) -> Bool { options.admits?(peer) ?? true }

    /// libcurl closes a connection's socket.
    func close(_ socket: Int32) {
        var users = 0
        for transfer in active where transfer.socket == socket { users += 1 }
        if users > 0 {
            let loss = users == 1 && !isShared(socket) ? ConnectionLoss(of: socket) : .unknown
            for transfer in active where transfer.socket == socket {
                transfer.loss = loss
                transfer.socket = -1
            }
        }
        watched?.close(socket)
        connections.wrappingSubtract(1, ordering: .relaxed)
    }

    /// Ends the connections that no transfer uses, and lets no later one use those of today's.
    func retireConnections() {
        for transfer in active { transfer.easy?.forbidReuse() }
        watched?.endIdle(except: Set(active.map(\.socket)))
    }

    /// Notes that a connection speaks HTTP/2.
    func noteShared(_ socket: Int32) { watched?.noteShared(socket) }

    /// Whether a connection is open and speaks HTTP/2.
    func isShared(_ socket: Int32) -> Bool { watched?.isShared(socket) ?? false }

    /// libcurl wants to be called in so many milliseconds, -1 for not at all.
    func setTimer(_ milliseconds: Int) {
        switch milliseconds {
        case ..<0: timerDeadline = .max
        case 0: timerDeadline = now
        // A fresh reading: called too early, libcurl would not ask again.
        default: timerDeadline = Self.clock() + milliseconds * 1_000_000
        }
    }
}
