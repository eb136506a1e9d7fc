import Gateway
import Synchronization
import Transport

/// Which addresses upstreams may have, by the config in service: asked at each connection with the address that is
/// connected to, so that a name cannot lead elsewhere after it was checked.
final class UpstreamPolicy: Sendable {
    private let allowsLinkLocal = Atomic(false)

    /// Goes by a config from now on.
    func take(_ gateway: GatewayConfiguration) {
        allowsLinkLocal.store(gateway.allowsLinkLocalUpstreams, ordering: .relaxed)
    }

    /// Whether a connection may be made.
    func admits(_ peer: PeerAddress) -> Bool {
        !peer.isLinkLocal || allowsLinkLocal.load(ordering: .relaxed)
    }
}
