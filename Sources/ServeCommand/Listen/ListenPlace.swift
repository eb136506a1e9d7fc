import Failures
import GatewayServer
import POSIX

/// Where the gateway answers: a port, a path, or sockets that a service manager opened.
enum ListenPlace: Sendable, Equatable {
    /// A port of one address.
    case port(host: String, port: Int)
    /// A Unix socket of ours (0600), made at the start and removed at the end.
    case path(String)
    /// Listening sockets that we were started with (sd_listen_fds(3)).
    case inherited([Descriptor], [BoundAddress])

    /// What the settings say; sockets that we were started with win.
    init(
        _ settings: ListenSettings, environment: [String: String], processID: Int32
    ) throws(ToolError) {
        let count =
            environment["LISTEN_PID"].flatMap { Int32($0) } == processID
            ? environment["LISTEN_FDS"].flatMap { Int32($0) } ?? 0 : 0
        guard count > 0 else {
            self =
                settings.socket.map { .path($0) }
                ?? .port(host: settings.host, port: settings.port)
            return
        }
        let descriptors = (0..<min(count, 64)).map { Descriptor(3 + $0) }
        do throws(SystemError) {
            self = .inherited(
                descriptors,
                try descriptors.map { (descriptor) throws(SystemError) in
                    try descriptor.boundAddress()
                })
        } catch {
            throw ToolError(
                .config, "LISTEN_FDS is \(count), and not all of these are sockets: \(error)",
                cause: error)
        }
    }

    /// The address that the listener's rules are about: the one with the most reach.
    var host: String {
        switch self {
        case .port(let host, _): return host
        case .path: return "localhost"
        case .inherited(_, let addresses):
            let hosts = addresses.compactMap { address -> String? in
                if case .ip(let host, _) = address { host } else { nil }
            }
            return hosts.first { !UpstreamURL.isLoopback($0) } ?? hosts.first ?? "localhost"
        }
    }

    /// Opens what is not open yet.
    func open() throws(ToolError) -> [ListenAddress] {
        switch self {
        case .port(let host, let port): return [.port(host: host, port: port)]
        case .inherited(let descriptors, _): return descriptors.map { .descriptor($0.number) }
        case .path(let path):
            do throws(SystemError) {
                return [.descriptor(try UnixSocket.listen(path).release().number)]
            } catch {
                throw ToolError(
                    .unavailable, "cannot listen on \(path): \(error.reason)", cause: error)
            }
        }
    }

    /// Removes what `open` left in the file system, once nobody listens there any more.
    ///
    /// While this server drained, another one may have taken the path over; its socket stays.
    func close() {
        if case .path(let path) = self { try? UnixSocket.removeStale(path) }
    }

    /// How clients name it: `http://127.0.0.1:4000`, or `unix:` and the path.
    ///
    /// `port` is the bound one of a port's listener.
    func url(port: Int) -> String {
        switch self {
        case .port(let host, _): return ReadyLine.url(host: host, port: port)
        case .path(let path): return "unix:\(path)"
        case .inherited(_, let addresses):
            switch addresses.first {
            case .ip(let host, let port): return ReadyLine.url(host: host, port: port)
            case .path(let path): return "unix:\(path)"
            case nil: return ""
            }
        }
    }

    /// What its control socket is called: the port, or the process where there is none.
    func controlName(port: Int, processID: Int32) -> String {
        port > 0 ? String(port) : "pid-\(processID)"
    }
}
