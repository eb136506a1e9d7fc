import CommandSupport
import Failures
import ModelCatalog
import POSIX
import Transport

/// Runs a batch: takes questions from the reader, asks them as the scheduler says, writes what comes back.
///
/// One task acts on everything; the reader and the transport are other threads, and leave what happened in the mailbox.
final class BatchLoop {
    /// How a batch ended.
    struct Ending {
        let tally: BatchTally
        /// Nil where the price is not known.
        let cost: Money?
        let elapsed: Duration
        /// Why it ended before all was asked.
        let stop: ToolError?
        /// The signal that ended it.
        let signal: Signal?
    }

    /// Questions that wait in memory, in bytes, before the reader goes on; and lines that wait for their turn.
    private static let (questionBytes, lineBytes) = (16 << 20, 32 << 20)

    private let limits: BatchScheduler.Limits
    private let knowsPrice: Bool
    private let clock: RetryClock
    private let errors: ErrorReport
    private let mailbox: BatchMailbox<BatchEvent>
    private let grants: Descriptor
    private var caller: BatchCaller
    private var output: BatchOutput
    private var scheduler: BatchScheduler
    /// Nil when nobody watches stderr.
    private var progress: BatchProgress?
    private var tally = BatchTally()
    /// What was read and has no line yet.
    private var (waitingRows, waitingBytes) = (0, 0)
    private var inputFailure: ToolError?
    private var isReading = false
    private var isInputOver = false
    private var signal: Signal?
    private var alarm: Duration?

    /// - Parameter grants: where each byte lets the reader read another piece.
    init(
        _ caller: BatchCaller, limits: BatchScheduler.Limits, forecast: CostForecast,
        output: BatchOutput, progress: BatchProgress?, mailbox: BatchMailbox<BatchEvent>,
        grants: Descriptor, errors: ErrorReport, clock: RetryClock = .continuous
    ) {
        (self.caller, self.limits, self.output) = (caller, limits, output)
        (self.progress, self.mailbox, self.grants) = (progress, mailbox, grants)
        (self.errors, self.clock) = (errors, clock)
        knowsPrice = forecast.prices != nil
        scheduler = BatchScheduler(limits, forecast: forecast)
    }

    /// Runs to the end of the input, or until nothing more is to be asked.
    func run() async throws -> Ending {
        let start = clock.now()
        do {
            try await withThrowingDiscardingTaskGroup { group in
                if progress != nil {
                    group.addTask { [mailbox, clock] in
                        while (try? await clock.sleep(.milliseconds(250))) != nil {
                            mailbox.post(.tick)
                        }
                    }
                }
                try await loop(start) { [mailbox, clock] pause in
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
        try output.finish(isWhole: stop == nil && signal == nil)
        return Ending(
            tally: tally, cost: cost, elapsed: clock.now() - start, stop: stop, signal: signal)
    }

    private func loop(_ start: Duration, wakeAfter: (Duration) -> Void) async throws {
        while true {
            try grantMore()
            if let time = try await askWhatIsDue() {
                guard time != .zero else { return }
                if time < alarm ?? .seconds(Int32.max) {
                    alarm = time
                    wakeAfter(time - clock.now())
                }
            }
            if let line = progress?.line(
                tally, waiting: waitingRows, elapsed: clock.now() - start, cost: cost)
            {
                errors.live.show(line)
            }
            try await take(mailbox.take())
            if signal != nil { return }
        }
    }

    private var cost: Money? { knowsPrice ? scheduler.budget.spent : nil }

    /// Starts every call that may start now; answers when the next may, nil when that needs an event, zero when
    /// all is over.
    private func askWhatIsDue() async throws -> Duration? {
        scheduler.holdsBack = output.heldBytes >= Self.lineBytes
        while true {
            switch scheduler.next(now: clock.now()) {
            case .ask(let call):
                do {
                    try await caller.ask(call)
                } catch {
                    scheduler.withdraw(call, because: ToolMain.toolError(error))
                }
            case .wait(until: let time): return time
            case .over: return .zero
            }
        }
    }

    /// Lets the reader read another piece, unless enough waits already.
    private func grantMore() throws(ToolError) {
        guard !isReading, !isInputOver, scheduler.stop == nil,
            waitingBytes < Self.questionBytes, output.heldBytes < Self.lineBytes,
            waitingRows < 4 * limits.parallel * limits.batchSize
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
                progress?.bytesRead = bytes
            case .inputOver(let error):
                isInputOver = true
                scheduler.endInput()
                inputFailure = error
            case .inputIsAnother(let error):
                isInputOver = true
                scheduler.halt(error)
            case .answered(let number, let answer): await settle(number, answer, &lines)
            case .wake: alarm = nil
            case .tick: break
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

    private func settle(
        _ number: Int, _ answer: BatchEvent.Answer, _ lines: inout [BatchOutput.Line]
    ) async {
        guard let (call, ending) = await caller.take(number, answer) else { return }
        guard case .ended(let outcome, let results) = ending else {
            return scheduler.renewed(call, now: clock.now())
        }
        switch scheduler.ended(call, outcome, now: clock.now(), jitter: clock.jitter()) {
        case .again(let reason, let pause):
            return errors.note("\(reason.message): again in \(pause)")
        case .failed(let error): fail(call.rows, error, &lines)
        case .done:
            if case .answered(let usage) = outcome { tally.succeed(call.rows.count, usage) }
            for (row, line) in zip(call.rows, results) {
                lines.append(BatchOutput.Line(index: row.index, bytes: line))
            }
        }
        waitingRows -= call.rows.count
        waitingBytes -= call.byteCount
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
}
