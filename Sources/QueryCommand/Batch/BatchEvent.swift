import Failures
import POSIX
import Transport

/// What the loop of a batch hears of.
enum BatchEvent: Sendable {
    typealias Answer = Result<(head: ResponseHead, body: [UInt8]), TransportError>

    /// Records were read, and so many left out because they have a result already.
    case read([BatchQuestion], skipped: Int)
    /// The piece of input that was granted is read; the bytes read so far.
    case pieceOver(bytes: Int)
    /// The input is over, or cannot be read further.
    case inputOver(ToolError?)
    /// The input is not the one that the results which are gone on with were made from.
    case inputIsAnother(ToolError)
    /// The call with this number is answered, or broke.
    case answered(Int, Answer)
    /// The time that was waited for has come.
    case wake
    /// Somebody watches, and wants to see how far it is.
    case tick
    case interrupted(Signal)
}
