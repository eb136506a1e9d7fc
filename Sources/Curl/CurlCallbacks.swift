import CCurl
import Glibc
import Transport

/// The functions that libcurl calls, all on the thread that has the loop's turn.
enum CurlCallbacks {
    /// `CURL_WRITEFUNC_PAUSE`, which equals `CURL_READFUNC_PAUSE`.
    private static let pause = 0x1000_0001
    private static let abortRead = 0x1000_0000

    static let write: ccurl_data_callback = { bytes, size, count, user in
        guard let bytes = unsafe bytes, let transfer = unsafe transfer(user) else { return 0 }
        let body = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
        return switch unsafe transfer.takeBody(body) {
        case .proceed: body.count
        case .pause: pause
        // Fewer bytes than given end the transfer.
        case .abort: body.count + 1
        }
    }

    static let header: ccurl_data_callback = { bytes, size, count, user in
        guard let bytes = unsafe bytes, let transfer = unsafe transfer(user) else { return 0 }
        let length = size * count
        // SAFETY: libcurl vouches for `length` bytes at `bytes` until this returns; CChar and UInt8 are alike.
        return unsafe bytes.withMemoryRebound(to: UInt8.self, capacity: length) {
            let line = unsafe UnsafeBufferPointer(start: $0, count: length)
            return unsafe transfer.takeHeader(line) ? length : length + 1
        }
    }

    static let read: ccurl_data_callback = { space, size, count, user in
        guard let space = unsafe space, let transfer = unsafe transfer(user) else {
            return abortRead
        }
        let room = unsafe UnsafeMutableRawBufferPointer(start: space, count: size * count)
        if let count = unsafe transfer.giveBytes(room) { return count }
        switch transfer.giveBody(size * count) {
        case .bytes(let bytes):
            // SAFETY: `giveBody` returns at most `size * count` bytes.
            unsafe room.copyBytes(from: bytes)
            return bytes.count
        case .wait: return pause
        case .end: return 0
        case .failed: return abortRead
        }
    }

    /// Before a body is sent once more; libcurl only ever goes back to its start.
    static let seek: curl_seek_callback = { user, offset, origin in
        guard let transfer = unsafe transfer(user), offset == 0, origin == SEEK_SET,
            transfer.rewindBody()
        else { return CURL_SEEKFUNC_FAIL }
        return CURL_SEEKFUNC_OK
    }

    /// Before each sending of a request, libcurl's own repetitions included.
    static let beforeSending: curl_prereq_callback = { user, _, _, _, _ in
        guard let transfer = unsafe transfer(user), transfer.maySend() else {
            return CURL_PREREQFUNC_ABORT
        }
        return CURL_PREREQFUNC_OK
    }

    // SAFETY: the pointer is the transfer that `TransferLoop` keeps alive while its easy handle is in use.
    private static func transfer(_ user: UnsafeMutableRawPointer?) -> CurlTransfer? {
        unsafe user.map { unsafe Unmanaged<CurlTransfer>.fromOpaque($0).takeUnretainedValue() }
    }

    static let socket: curl_socket_callback = { easy, socket, action, user, _ in
        guard let loop = unsafe loop(user) else { return 0 }
        loop.watch(socket, action)
        if action != CURL_POLL_REMOVE {
            var pointer: UnsafeMutableRawPointer?
            if let easy = unsafe easy {
                unsafe _ = ccurl_get_pointer(easy, CURLINFO_PRIVATE, &pointer)
            }
            unsafe transfer(pointer)?.socket = socket
        }
        return 0
    }

    static let timer: curl_multi_timer_callback = { _, milliseconds, user in
        unsafe loop(user)?.setTimer(milliseconds)
        return 0
    }

    /// Before each search for a host's addresses, unless libcurl knows them from an earlier one.
    static let beforeLookup: curl_resolver_start_callback = { _, _, user in
        unsafe transfer(user)?.beginLookup()
        return 0
    }

    static let open: curl_opensocket_callback = { user, _, address in
        guard let pointer = unsafe address, let transfer = unsafe transfer(user) else { return -1 }
        let loop = transfer.loop
        transfer.settleLookup()
        let address = unsafe pointer.pointee
        if loop.checksPeers {
            guard let peer = unsafe peer(pointer), loop.admits(peer) else { return -1 }
        }
        return loop.open(
            family: address.family, type: address.socktype, protocol: address.protocol)
    }

    /// The address that libcurl is about to connect to; nil for one that is no IP address.
    private static func peer(_ address: UnsafePointer<curl_sockaddr>) -> PeerAddress? {
        let place: Range<Int>
        switch unsafe address.pointee.family {
        case AF_INET: place = 4..<8
        case AF_INET6: place = 8..<24
        default: return nil
        }
        guard let start = MemoryLayout<curl_sockaddr>.offset(of: \.addr),
            place.upperBound <= Int(unsafe address.pointee.addrlen)
        else { return nil }
        // SAFETY: libcurl keeps `addrlen` bytes from `addr` on, also where they are more than a `sockaddr` has.
        let bytes = unsafe UnsafeRawBufferPointer(
            start: UnsafeRawPointer(address) + start, count: place.upperBound)
        return unsafe PeerAddress(bytes: Array(bytes[place]))
    }

    static let close: curl_closesocket_callback = { user, socket in
        unsafe loop(user)?.close(socket)
        return 0
    }

    // SAFETY: the pointer is the loop, which lives until its thread has cleaned up the multi handle.
    private static func loop(_ user: UnsafeMutableRawPointer?) -> TransferLoop? {
        unsafe user.map { unsafe Unmanaged<TransferLoop>.fromOpaque($0).takeUnretainedValue() }
    }
}
