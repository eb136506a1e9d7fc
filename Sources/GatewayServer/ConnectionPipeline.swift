import NIOCore
import NIOHTTP1

/// The handlers of a client connection, from the socket inwards.
enum ConnectionPipeline {
    /// Adds the parser with the limits of the gateway, and the connection's own handler.
    static func add(
        to pipeline: ChannelPipeline.SynchronousOperations, _ loop: ServerLoop
    ) throws {
        var limits = NIOHTTPDecoderLimitConfiguration()
        // The parser has one limit for targets and fields and one refusal for both; `RequestHead` tells them apart.
        limits.maxHeaderFieldSize = 64 << 10
        limits.maxHeaderListSize = 64 << 10
        limits.maxHeaderFieldCount = 128
        let decoder = HTTPRequestDecoder(
            leftOverBytesStrategy: .dropBytes, limitConfiguration: limits)
        try pipeline.addHandler(ByteToMessageHandler(decoder))
        try pipeline.addHandler(ConnectionHandler(loop))
    }
}
