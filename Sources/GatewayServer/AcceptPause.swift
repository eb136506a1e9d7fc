import NIOCore

/// Stops accepting for a second when accepting fails, for want of descriptors above all.
///
/// NIO's own back-off handler leaves the listener registered for reading after such a failure, and a listener
/// with a waiting connection then wakes its loop without end.
final class AcceptPause: ChannelInboundHandler {
    typealias InboundIn = any Channel

    /// How long nothing is accepted.
    static let length = TimeAmount.seconds(1)

    private var isPausing = false

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard error is IOError else { return context.fireErrorCaught(error) }
        guard !isPausing else { return }
        isPausing = true
        accept(false, context)
        context.eventLoop.assumeIsolated().scheduleTask(in: Self.length) {
            self.isPausing = false
            self.accept(true, context)
        }
    }

    private func accept(_ isOn: Bool, _ context: ChannelHandlerContext) {
        guard context.channel.isActive else { return }
        // Turning reads off is what takes the listener out of the selector.
        try? context.channel.syncOptions?.setOption(.autoRead, value: isOn)
    }
}
