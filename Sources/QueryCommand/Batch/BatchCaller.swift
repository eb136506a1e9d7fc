import CommandSupport
import Failures
import JSON
import ModelServing
import Transport

/// Sends the calls of a batch, and understands what comes back.
///
/// For one task; what comes back arrives in the mailbox, under the number of its call.
struct BatchCaller {
    /// What became of a call's try.
    enum Ending {
        case ended(BatchScheduler.Outcome, lines: [[UInt8]])
        /// Its credential was refused, and there is a new one.
        case renewed
    }

    let requests: BatchRequests
    let answers: AnswerLines
    private let group: CallGroup
    private static let fields: HeaderFields = [
        "Accept": "application/json", "Content-Type": "application/json",
    ]
    /// Calls in flight by their number, with the credential they were sent with.
    private var asked: [Int: (call: BatchCall, credential: String?)] = [:]
    private var count = 0

    init(_ requests: BatchRequests, _ answers: AnswerLines, _ mailbox: BatchMailbox<BatchEvent>) {
        (self.requests, self.answers) = (requests, answers)
        group = CallGroup(mailbox)
    }

    /// Sends a call; throws, and sends nothing, where no credential is to be had.
    mutating func ask(_ call: BatchCall) async throws {
        let client = requests.service.client
        let (path, body) = requests.request(call)
        var request = TransferRequest(
            "POST", client.server.host + path, fields: Self.fields, body: .bytes(body),
            deadlines: client.deadlines)
        request.acceptsCompression = true
        try await client.server.authorize(&request.fields, forceRefresh: false)
        count += 1
        asked[count] = (call, request.fields["Authorization"])
        _ = client.transport.start(request, receiver: CallReceiver(count, group: group))
    }

    /// What came of the call with a number; nil for one that is not in flight.
    mutating func take(
        _ number: Int, _ answer: BatchEvent.Answer
    ) async -> (call: BatchCall, ending: Ending)? {
        guard let (call, credential) = asked.removeValue(forKey: number) else { return nil }
        switch answer {
        case .failure(let error):
            return (call, .ended(.broken(error, error.toolError(what)), lines: []))
        case .success(let (head, body)) where 200..<300 ~= head.status:
            do throws(ToolError) {
                let whole = try answers.lines(call, head, body)
                return (call, .ended(.answered(whole.usage), lines: whole.lines))
            } catch {
                return (call, .ended(.useless(error), lines: []))
            }
        case .success(let (head, body)):
            if head.status == 401, !call.isRenewed, await isRenewed(credential) {
                return (call, .renewed)
            }
            let refusal = APIError(head: head, body: body).toolError(what)
            return (call, .ended(.refused(head, refusal), lines: []))
        }
    }

    /// Whether a refused credential could be replaced by another.
    private func isRenewed(_ refused: String?) async -> Bool {
        var fields: HeaderFields = [:]
        fields["Authorization"] = refused
        try? await requests.service.client.server.authorize(&fields, forceRefresh: true)
        return fields["Authorization"] != refused
    }

    /// The calls, for messages: `chat databricks-claude`.
    private var what: String {
        requests.task.call(of: requests.model ?? requests.defaultModel ?? "")
    }
}
