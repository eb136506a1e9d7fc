import NIOCore

/// The handlers of a client connection, from the socket inwards.
enum ConnectionPipeline {
    /// Adds the parser and the connection's own handler.
    static func add(
        to pipeline: ChannelPipeline.SynchronousOperations, _ loop: ServerLoop
    ) throws {
        let decoder = RequestDecoder()
        try pipeline.addHandler(ByteToMessageHandler(decoder))
        try pipeline.addHandler(ConnectionHandler(loop, decoder))
    }
}
