/// Where a server takes connections from.
package enum ListenAddress: Sendable {
    /// A port of one address; 0 takes a free one.
    case port(host: String, port: Int)
    /// A stream socket that listens already; the server takes it over and closes it.
    case descriptor(Int32)
}
