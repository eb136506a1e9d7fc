import CommandSupport
import Failures
import JSON
import LLMProtocols
import ModelCatalog
import ModelServing
import POSIX
import Transport

/// Runs a batch: takes questions from the reader, asks them as the scheduler says, writes what comes back.
///
/// One task acts on everything; the reader and the transport are other threads, and leave what happened in the mailbox.
final class BatchLoop {
    /// What all the calls need.
    struct Setup {
        let requests: BatchRequests
        let answers: AnswerLines
        let limits: BatchScheduler.Limits
        /// Nil where it is not known.
        let prices: ModelPrices?
        /// Bytes of input; nil for a pipe.
        let inputBytes: Int?
        var clock = RetryClock.continuous
    }

    /// How a batch ended.
    struct Ending {
        let tally: BatchTally
        /// Nil where the price is not known.
        let cost: Money?
        let usage: Usage?
        let elapsed: Duration
        /// Why it ended before all was asked.
        let stop: ToolError?
        /// The signal that ended it.
        let signal: Signal?
    }

    /// Questions that wait in memory, in bytes, before the reader goes on; and lines that wait for their turn.
    private static let (questionBytes, lineBytes) = (16 << 20, 32 << 20)

    private let setup: Setup
    private let errors: ErrorReport
    private let mailbox: BatchMailbox<BatchEvent>
    private let grants: Descriptor
    private let calls: CallGroup
    private var output: BatchOutput
    private var scheduler: BatchScheduler
    private var progress: BatchProgress?
    private var tally = BatchTally()
    private var promptTokens = 0
    private var completionTokens = 0
    /// Calls in flight by their number, with the credential they were sent with.
    private var asked: [Int: (call: BatchCall, credential: String?)] = [:]
    private var callCount = 0
    /// What was read and has no line yet.
    private var (waitingRows, waitingBytes) = (0, 0)
    private var bytesRead = 0
    private var inputFailure: ToolError?
    private var isReading = false
    private var isInputOver = false
    private var signal: Signal?
    private var alarm: Duration?
    private var lastShown = Duration.zero

    init(
        _ setup: Setup, output: BatchOutput, mailbox: BatchMailbox<BatchEvent>,
        grants: Descriptor, errors: ErrorReport
    ) {
        self.setup = setup
        self.output = output
        self.mailbox = mailbox
        self.grants = grants
        self.errors = errors
        calls = CallGroup(mailbox)
        let tokens = setup.requests.fields["max_tokens"]?.int ?? 0
        let prices = setup.limits.maxCost == nil ? nil : setup.prices
        scheduler = BatchScheduler(setup.limits) { call in
            // A token is about four characters; true counts come with the answer.
            let foreseen = Usage(
                promptTokens: (call.byteCount + 3) / 4, completionTokens: call.rows.count * tokens)
            return prices?.cost(of: foreseen.json).total ?? .zero
        }
    }

    /// Runs to the end of the input, or until nothing more is to be asked.
    ///
    /// - Parameter showsProgress: whether somebody watches stderr.
    func run(showsProgress: Bool) async throws -> Ending {
        if showsProgress { progress = BatchProgress() }
        let clock = setup.clock
        let start = clock.now()
        do {
            try await withThrowingDiscardingTaskGroup { group in
                if showsProgress {
                    group.addTask { [mailbox] in
                        while (try? await clock.sleep(.milliseconds(250))) != nil {
                            mailbox.post(.wake)
                        }
                    }
                }
                try await loop(start) { [mailbox] pause in
                    group.addTask {
                        try? await clock.sleep(pause)
                        mailbox.post(.wake)
                    }
                }
                group.cancelAll()
            }
        } catch {
            // What was paid for is kept as far as it can be.
            try? output.finish(isWhole: false)
            throw error
        }
        errors.live.erase()
        let stop = scheduler.stop ?? inputFailure
        let isWhole = stop == nil && signal == nil
        try output.finish(isWhole: isWhole)
        let knowsUsage = promptTokens + completionTokens > 0
        return Ending(
            tally: tally, cost: setup.prices.map { _ in scheduler.budget.spent },
            usage: knowsUsage
                ? Usage(promptTokens: promptTokens, completionTokens: completionTokens) : nil,
            elapsed: clock.now() - start, stop: stop, signal: signal)
    }

    private func loop(_ start: Duration, wakeAfter: (Duration) -> Void) async throws {
        while true {
            try grantMore()
            if let time = try await askWhatIsDue() {
                guard time != .zero else { return }
                let now = setup.clock.now()
                if time < alarm ?? .seconds(Int32.max) {
                    alarm = time
                    wakeAfter(time - now)
                }
            }
            show(start)
            try await take(mailbox.take())
            if signal != nil { return }
        }
    }

    /// Starts every call that may start now; answers when the next may, nil when that needs an event, zero when
    /// all is over.
    private func askWhatIsDue() async throws -> Duration? {
        while true {
            switch scheduler.next(now: setup.clock.now()) {
            case .ask(let call): try await ask(call)
            case .wait(until: let time): return time
            case .over: return .zero
            }
        }
    }

    /// Lets the reader read another piece, unless enough waits already.
    private func grantMore() throws(ToolError) {
        guard !isReading, !isInputOver, scheduler.stop == nil,
            waitingBytes < Self.questionBytes, output.heldBytes < Self.lineBytes,
            waitingRows < 4 * setup.limits.parallel * setup.limits.batchSize
        else { return }
        isReading = true
        do throws(SystemError) { try grants.write(all: [1]) } catch {
            throw error.toolError("cannot read", .io)
        }
    }

    // MARK: what happened

    private func take(_ events: [BatchEvent]) async throws {
        var lines: [BatchOutput.Line] = []
        for event in events {
            switch event {
            case .read(let questions, let skipped):
                tally.skip(skipped)
                for question in questions { admit(question, &lines) }
            case .pieceOver(bytes: let bytes):
                isReading = false
                bytesRead = bytes
            case .inputOver(let error):
                isInputOver = true
                scheduler.endInput()
                inputFailure = error
            case .answered(let number, let result):
                if let (call, credential) = asked.removeValue(forKey: number) {
                    await settle(call, result, credential, &lines)
                }
            case .wake: alarm = nil
            case .interrupted(let signal): self.signal = self.signal ?? signal
            }
        }
        if !lines.isEmpty { try output.write(lines) }
    }

    private func admit(_ question: BatchQuestion, _ lines: inout [BatchOutput.Line]) {
        if case .invalid(let error) = question.content {
            fail([question.row], error, &lines)
        } else {
            waitingRows += 1
            waitingBytes += question.byteCount
            scheduler.add(question)
        }
    }

    private func fail(
        _ rows: [BatchRow], _ error: ToolError, _ lines: inout [BatchOutput.Line]
    ) {
        for row in rows {
            tally.fail(error)
            lines.append(
                BatchOutput.Line(
                    index: row.index, bytes: AnswerLines.failure(row, error), isFailure: true))
        }
    }

    private func show(_ start: Duration) {
        guard progress != nil else { return }
        let elapsed = setup.clock.now() - start
        guard elapsed >= BatchProgress.delay, elapsed - lastShown >= .milliseconds(200) else {
            return
        }
        lastShown = elapsed
        if let size = setup.inputBytes, size > 0 {
            let over = Double(tally.ended + tally.skipped)
            let part = over / max(over + Double(waitingRows), 1)
            progress?.fraction = Double(bytesRead) / Double(size) * part
        }
        let cost = setup.prices.map { _ in scheduler.budget.spent }
        errors.live.show(progress?.line(tally, elapsed: elapsed, cost: cost) ?? "")
    }

    // MARK: calls

    private func ask(_ call: BatchCall) async throws {
        let service = setup.requests.service
        let (path, body) = setup.requests.request(call)
        var request = TransferRequest(
            "POST", service.client.server.host + path,
            fields: ["Accept": "application/json", "Content-Type": "application/json"],
            body: .bytes(body), deadlines: service.client.deadlines)
        request.acceptsCompression = true
        do {
            try await service.client.server.authorize(&request.fields, forceRefresh: false)
        } catch {
            scheduler.withdraw(call, because: ToolMain.toolError(error))
            return
        }
        callCount += 1
        asked[callCount] = (call, request.fields["Authorization"])
        _ = service.client.transport.start(request, receiver: CallReceiver(callCount, group: calls))
    }

    private func settle(
        _ call: BatchCall, _ result: BatchEvent.Answer, _ credential: String?,
        _ lines: inout [BatchOutput.Line]
    ) async {
        let outcome: BatchScheduler.Outcome
        var answered: AnswerLines.Answered?
        switch result {
        case .failure(let error): outcome = .broken(error, error.toolError(what))
        case .success(let (head, body)) where 200..<300 ~= head.status:
            do throws(ToolError) {
                let whole = try setup.answers.lines(call, head, body)
                answered = whole
                outcome = .answered(
                    cost: whole.usage.flatMap { setup.prices?.cost(of: $0.json).total } ?? .zero)
            } catch {
                outcome = .useless(error)
            }
        case .success(let (head, body)):
            if head.status == 401, !call.isRenewed, await isRenewed(credential) {
                return scheduler.renewed(call, now: setup.clock.now())
            }
            outcome = .refused(head, APIError(head: head, body: body).toolError(what))
        }
        let verdict = scheduler.ended(
            call, outcome, now: setup.clock.now(), jitter: setup.clock.jitter())
        switch verdict {
        case .again(let reason, let pause):
            errors.note("\(reason.message): again in \(pause)")
            return
        case .failed(let error): fail(call.rows, error, &lines)
        case .done:
            guard let answered else { break }
            promptTokens += answered.usage?.promptTokens ?? 0
            completionTokens += answered.usage?.completionTokens ?? 0
            tally.succeed(call.rows.count)
            for (row, line) in zip(call.rows, answered.lines) {
                lines.append(BatchOutput.Line(index: row.index, bytes: line))
            }
        }
        waitingRows -= call.rows.count
        waitingBytes -= call.byteCount
    }

    /// Whether a refused credential could be replaced by another.
    private func isRenewed(_ refused: String?) async -> Bool {
        var fields: HeaderFields = [:]
        fields["Authorization"] = refused
        try? await setup.requests.service.client.server.authorize(&fields, forceRefresh: true)
        return fields["Authorization"] != refused
    }

    private var what: String {
        let requests = setup.requests
        return [requests.task.rawValue, requests.model ?? requests.defaultModel].compactMap { $0 }
            .joined(separator: " ")
    }
}
