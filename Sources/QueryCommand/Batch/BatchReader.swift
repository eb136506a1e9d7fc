import CommandSupport
import Failures
import JSON
import POSIX

/// Reads the records of a batch on a thread of its own, and makes questions of them.
///
/// It reads a piece of the input for each `grant`, so that what waits in memory is bounded by whoever grants. Rows
/// that have a result already are counted and left out.
struct BatchReader: Sendable {
    let input: Descriptor
    /// What the records come from, for messages: `stdin`, or a file's name.
    let name: String
    let requests: BatchRequests
    /// The program of `--map`.
    let map: RecordMap?
    let done: ResultLedger
    let mailbox: BatchMailbox<BatchEvent>

    /// Starts the thread; answers with the descriptor of which each byte written grants one piece.
    func start() throws(SystemError) -> Descriptor {
        let ends = try OwnedDescriptor.pipe().ends()
        DetachedThread.start(stackBytes: 8 << 20) { read(grants: ends.input) }
        return ends.output
    }

    private func read(grants: Descriptor) {
        var lines = JSONLinesDecoder()
        var (bytesRead, records) = (0, 0)
        do {
            while let grant = try? grants.read(upTo: 1), !grant.isEmpty {
                let bytes = try input.read(upTo: 64 << 10)
                if bytes.isEmpty { lines.finish() } else { lines.append(bytes) }
                bytesRead += bytes.count
                try pass(&lines, &records)
                mailbox.post(.pieceOver(bytes: bytesRead))
                if bytes.isEmpty {
                    try checkEnd(records)
                    return mailbox.post(.inputOver(nil))
                }
            }
        } catch let error as JSONLinesError {
            mailbox.post(.inputOver(ToolError(.data, "\(name): \(error)")))
        } catch let error as SystemError {
            let failure = SystemError(error.number, error.call, name)
            mailbox.post(.inputOver(failure.toolError("cannot read", .io)))
        } catch {
            mailbox.post(.inputIsAnother(ToolMain.toolError(error)))
        }
    }

    /// Hands on the records that are whole, in pieces so that the first are asked while the others are made.
    private func pass(_ lines: inout JSONLinesDecoder, _ records: inout Int) throws {
        var questions: [BatchQuestion] = []
        var skipped = 0
        defer { mailbox.post(.read(questions, skipped: skipped)) }
        while let line = try lines.next() {
            records += 1
            if done.has(line.index) {
                try check(line)
                skipped += 1
            } else {
                questions.append(question(line))
            }
            if questions.count == 256 {
                mailbox.post(.read(questions, skipped: skipped))
                (questions, skipped) = ([], 0)
            }
        }
    }

    /// Throws unless a record that has a result has the id that the result was made for.
    private func check(_ line: JSONLinesDecoder.Line) throws(ToolError) {
        let record = try map?.record(from: line.bytes) ?? line.bytes
        let id = BatchRecord.name(of: record)?.id
        guard !done.isOf(line.index, id.map { RecordMark($0.span) } ?? .none) else { return }
        let found = id.map { "the id \(String(decoding: $0.prefix(60), as: UTF8.self))" } ?? "no id"
        throw Self.another("\(name), line \(line.number): has \(found), its result another")
    }

    /// Throws when there are results for records that did not come.
    private func checkEnd(_ records: Int) throws(ToolError) {
        guard done.end > records else { return }
        throw Self.another(
            "\(name): it has \(records) records, the file of -O results of \(done.end)")
    }

    private static func another(_ message: String) -> ToolError {
        ToolError(
            .data, message, hint: "--resume takes the input that the file of -O was made from")
    }

    private func question(_ line: JSONLinesDecoder.Line) -> BatchQuestion {
        let place = "\(name), line \(line.number)"
        guard let map else {
            return located(requests.question(index: line.index, line.bytes), place)
        }
        var row = BatchRow(index: line.index)
        do throws(JSONLinesError) {
            // What jq would make of broken JSON is not what the file holds.
            try line.validate()
        } catch {
            return BatchQuestion(
                row: row, content: .invalid(ToolError(.data, "\(name): \(error)")))
        }
        if requests.keepsInput { row.record = line.bytes }
        do throws(ToolError) {
            let record = try map.record(from: line.bytes)
            return located(
                requests.question(index: line.index, line.bytes, mapped: record), place)
        } catch {
            return located(BatchQuestion(row: row, content: .invalid(error)), place)
        }
    }

    private func located(_ question: BatchQuestion, _ place: String) -> BatchQuestion {
        guard case .invalid(let error) = question.content else { return question }
        return BatchQuestion(
            row: question.row,
            content: .invalid(ToolError(error.code, "\(place): \(error.message)")))
    }
}
