import Gateway
import LLMProtocols
import ModelCatalog
import NIOCore
import Providers
import Transport

/// One model call from the client's whole request to the end of its answer, on the connection's event loop.
///
/// Nothing goes to the client before the upstream has answered with a status, and of an event stream not
/// before its first bytes; a JSON document is held until it is whole or long. Until then a failure leads to
/// another try where the plan has one, and else to a plain error answer.
final class ModelCallRelay {
    enum Answer {
        /// No status yet.
        case awaited
        /// An error: its body is collected to be reworded.
        case failing(ResponseHead, body: [UInt8])
        /// One document.
        case document(DocumentAnswer)
        /// One document for a client that asked for a stream: collected to be made one.
        case unstreamed(ResponseHead, body: [UInt8])
        case events(EventAnswer)
        /// A stream for a client that did not ask for one: collected to be made a document.
        case collected(ResponseHead, CollectedStream)

        /// The token counts so far.
        var usage: Usage? {
            switch self {
            case .awaited, .failing, .unstreamed, .collected: nil
            case .document(let document): document.scanner.usage
            case .events(let events): events.stream.scanner.usage
            }
        }
    }

    let call: ModelCall
    let served: ServedConfiguration
    let loop: ServerLoop
    /// The name that the client asked for.
    let name: String
    /// That name's deployments.
    let route: ModelRoute
    /// What the client tells the gateway.
    let controls: RequestControls
    let startedAt: NIODeadline
    /// The connection to answer on; nil once the call is over.
    var connection: ConnectionHandler?
    var answer = Answer.awaited
    var local: LocalAnswer?
    var isPlaying = false
    /// The workspace to sign for once more when it answers 401, and the refused request; nil after that.
    var resigning: (TransferRequest, WorkspaceSigner)?
    var receiver: UpstreamReceiver?
    var transfer: (any Transfer)?
    /// Events that wait until the client reads on.
    var waiting: [UpstreamInbox.Event] = []
    /// The status that the client sees; 0 until it sees one.
    var status = 0

    // The tries.

    /// Who was asked last; its names go into the response's head.
    var deployment: ServedDeployment?
    /// The same among the members of its group.
    var member: ModelRoute.Member?
    /// The group that the present try is taken for, while the routing state counts it.
    var counted: ModelRoute?
    /// What was and what can be tried; nil while the only deployment of a plain name is tried first.
    var plan: AttemptPlan?
    /// When the present try began, and when its first bytes came.
    var triedAt = NIODeadline.uptimeNanoseconds(0)
    var firstBytesAt: NIODeadline?
    /// The end of a pause between tries.
    var pause: Scheduled<Void>?
    /// Whether the gateway itself ends the call, so that nothing more is tried.
    var isInterrupted = false

    /// The token counts of the answer, read off it when it has ended.
    lazy var usage = answer.usage
    /// What the answer costs, where that is known.
    var cost: Money?

    init(
        _ routed: RoutedCall, served: ServedConfiguration, connection: ConnectionHandler,
        loop: ServerLoop
    ) {
        call = routed.call
        name = routed.name
        route = routed.route
        controls = routed.controls
        self.served = served
        self.connection = connection
        self.loop = loop
        startedAt = .now()
    }

    /// Sends a request, for the present try.
    func send(_ request: TransferRequest) {
        let receiver = UpstreamReceiver(
            NIOLoopBound(self, eventLoop: loop.eventLoop), inbox: loop.inbox)
        self.receiver = receiver
        transfer = loop.state.transport.start(request, receiver: receiver)
    }

    // MARK: hearing from the upstream

    /// Takes an event of the transfer; those of a transfer that was given up are ignored.
    func hear(_ event: UpstreamInbox.Event, from source: UpstreamReceiver) {
        guard let connection, source === receiver else { return }
        if waiting.isEmpty, connection.isWritable {
            take(event)
        } else {
            waiting.append(event)
        }
    }

    /// The client reads on.
    func resume() {
        while connection?.isWritable == true, !waiting.isEmpty { take(waiting.removeFirst()) }
        play()
        flush()
    }

    /// Writes what has come together.
    func flush() { connection?.flushResponse() }

    private func take(_ event: UpstreamInbox.Event) {
        switch event {
        case .head(let head): begin(head)
        case .body(let bytes):
            if receiver?.took(bytes.count) == true { transfer?.resume() }
            take(bytes)
        case .end(let result): end(result)
        }
    }
}
