import NIOCore
import NIOHTTP1

/// NIO's parser of requests with the limits of the gateway.
///
/// The parser counts targets and fields together and has one refusal for all that is too long; this tells them apart.
final class RequestDecoder: ByteToMessageDecoder {
    typealias InboundOut = HTTPServerRequestPart

    /// The head is too long because of its target.
    struct TargetTooLong: Error {}

    /// How much longer a first line with the longest target can be than the target: a method, blanks, the version.
    private static let restOfLine = 32

    private let parser: HTTPRequestDecoder
    /// The length so far of the first line of the head that is coming.
    ///
    /// What of it came along with the end of the request before, from a client that does not wait for answers, is not
    /// counted.
    private var lineLength = 0
    private var isInLine = true

    init() {
        var limits = NIOHTTPDecoderLimitConfiguration()
        // What is below these and still too much is `RequestHead`'s to refuse.
        limits.maxHeaderFieldSize = 64 << 10
        limits.maxHeaderListSize = 64 << 10
        limits.maxHeaderFieldCount = 128
        parser = HTTPRequestDecoder(
            leftOverBytesStrategy: .dropBytes, limitConfiguration: limits)
    }

    /// A request has come in whole: what comes next is another one's head.
    func requestEnded() {
        lineLength = 0
        isInLine = true
    }

    func decoderAdded(context: ChannelHandlerContext) { parser.decoderAdded(context: context) }

    func decoderRemoved(context: ChannelHandlerContext) {
        parser.decoderRemoved(context: context)
    }

    func decode(
        context: ChannelHandlerContext, buffer: inout ByteBuffer
    ) throws -> DecodingState {
        if isInLine {
            let bytes = buffer.readableBytesView
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
            lineLength += (end ?? bytes.endIndex) - bytes.startIndex
            isInLine = end == nil
        }
        do {
            return try parser.decode(context: context, buffer: &buffer)
        } catch HTTPParserError.headerOverflow
            where lineLength > RequestHead.targetLimit + Self.restOfLine
        {
            throw TargetTooLong()
        }
    }

    func decodeLast(
        context: ChannelHandlerContext, buffer: inout ByteBuffer, seenEOF: Bool
    ) throws -> DecodingState {
        try parser.decodeLast(context: context, buffer: &buffer, seenEOF: seenEOF)
    }
}
