import Failures
import JSON
import POSIX
import Synchronization

/// The server's end of the control socket: takes one request of one line, answers with one line.
///
/// A request is `{"command":"status"}`, an answer `{"ok":true,…}` or
/// `{"ok":false,"error":{"code","message","findings"}}`. The file is 0600 in a directory 0700: whoever can connect is
/// the user, or root.
final class ControlSocket: Sendable {
    /// The longest request, in bytes.
    static let lineLimit = 64 << 10
    /// How long a client may take for its line, so that none keeps the others waiting.
    private static let patience = Duration.seconds(2)

    /// How long nothing is accepted when accepting fails, for want of descriptors above all.
    private static let pause = Duration.milliseconds(200)

    private struct State {
        var path: String
        var isClosed = false
    }

    private let state: Mutex<State>
    /// Held while a request is answered, so that the answer to a drain is out before the process ends.
    private let answering = Mutex(())
    private let listener: OwnedDescriptor
    private let answer: @Sendable (JSONValue) -> JSONValue

    /// Listens on a path, and answers on a thread of its own until `close`.
    ///
    /// The directory is made when it is missing. A socket that a killed server left behind is replaced.
    static func open(
        _ path: String, answer: @escaping @Sendable (JSONValue) -> JSONValue
    ) throws(SystemError) -> ControlSocket {
        try FileSystem.makePrivateDirectory(FileSystem.parent(of: path))
        for left in ControlPath.leftBehind(path) { try? UnixSocket.removeStale(left) }
        let socket = ControlSocket(path, try UnixSocket.listen(path, backlog: 16), answer)
        DetachedThread.start(stackBytes: ConfigSource.stackBytes) { socket.serve() }
        return socket
    }

    private init(
        _ path: String, _ listener: consuming OwnedDescriptor,
        _ answer: @escaping @Sendable (JSONValue) -> JSONValue
    ) {
        state = Mutex(State(path: path))
        self.listener = listener
        self.answer = answer
    }

    /// The socket's path.
    var path: String { state.withLock { $0.path } }

    /// Frees the name for the server that comes next, and answers on under another one.
    func stepAside() {
        state.withLock { state in
            let aside = ControlPath.draining(state.path, processID: ThisProcess.id)
            guard !state.isClosed, (try? FileSystem.rename(state.path, to: aside)) != nil else {
                return
            }
            state.path = aside
        }
    }

    /// Removes the file and answers nobody any more.
    func close() {
        answering.withLock { _ in }
        state.withLock { state in
            state.isClosed = true
            try? FileSystem.remove(state.path)
        }
        UnixSocket.shutDown(listener.descriptor)
    }

    private func serve() {
        while !state.withLock({ $0.isClosed }) {
            guard let client = try? UnixSocket.accept(from: listener.descriptor) else {
                // What is lacking may be there again in a moment; a waiting client must not make this spin.
                ThisThread.sleep(Self.pause)
                continue
            }
            guard let line = Self.line(from: client.descriptor, within: Self.patience) else {
                continue
            }
            let request = (try? JSONValue(parsing: line.span)) ?? .null
            answering.withLock { _ in
                let line = answer(request).bytes() + [UInt8(ascii: "\n")]
                try? client.descriptor.write(all: line)
            }
        }
    }

    /// The bytes up to a line's end; nil when they do not come in time or are too many.
    static func line(from descriptor: Descriptor, within limit: Duration?) -> [UInt8]? {
        let end = limit.map { ContinuousClock.now + $0 }
        var line: [UInt8] = []
        while line.count <= lineLimit {
            let left = end.map { $0 - .now }
            guard (try? descriptor.wait(for: .input, timeout: left)) == true,
                let bytes = try? descriptor.read(), !bytes.isEmpty
            else { return nil }
            line += bytes
            if let newline = line.firstIndex(of: UInt8(ascii: "\n")) {
                return Array(line[..<newline])
            }
        }
        return nil
    }
}
