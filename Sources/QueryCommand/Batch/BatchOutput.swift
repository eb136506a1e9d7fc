import CommandSupport
import Failures
import JSON
import POSIX

/// Where the lines of a batch go: the file of `-O`, or stdout in the order of the rows; failed rows where `--errors` says.
struct BatchOutput {
    /// Where results go.
    enum Results {
        case file(ResultFile)
        /// Whole lines as they are.
        case stream(OutputChannel)
        /// Through a jq program, or in another format.
        case records(RecordWriter)
    }

    /// The line of a row, with its end.
    struct Line {
        let index: Int
        let bytes: [UInt8]
        var isFailure = false

        /// Some lines as they leave.
        static func joined(_ lines: [Line]) -> [UInt8] {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(lines.reduce(0) { $0 + $1.bytes.count })
            for line in lines { bytes += line.bytes }
            return bytes
        }
    }

    private let results: Results
    private let failures: BatchFailures
    private let sortsFile: Bool
    private var window: OrderedWindow

    /// - Parameter isOrdered: whether lines leave in the order of the rows, or a file's are put into it at the end.
    init(_ results: Results, failures: BatchFailures, isOrdered: Bool) {
        self.results = results
        self.failures = failures
        sortsFile = isOrdered
        if case .file = results {
            // A line that waited for its turn would be lost with the process, though it is paid for.
            window = OrderedWindow(isOrdered: false)
        } else {
            window = OrderedWindow(isOrdered: isOrdered)
        }
    }

    /// Which rows need not be asked.
    var ledger: ResultLedger {
        if case .file(let file) = results { return file.ledger }
        return ResultLedger()
    }

    /// Bytes of lines that wait for their turn.
    var heldBytes: Int { window.heldBytes }

    /// Takes the lines of some rows.
    mutating func write(_ lines: [Line]) throws {
        var ready: [Line] = []
        ready.reserveCapacity(lines.count)
        for line in lines {
            let isElsewhere = line.isFailure && !failures.isInline
            if isElsewhere { try failures.write(line.bytes) }
            ready += window.put(line.index, isElsewhere ? nil : line)
        }
        try emit(ready)
    }

    /// Ends the output.
    ///
    /// - Parameter isWhole: whether all rows are there, so that a file may be put into order.
    mutating func finish(isWhole: Bool) throws {
        // Rows before them were not asked: their turn never comes.
        try emit(window.drain())
        switch results {
        case .file(let file): try file.finish(sorts: isWhole && sortsFile)
        case .stream: break
        case .records(let writer): try writer.finish()
        }
    }

    private func emit(_ lines: [Line]) throws {
        guard !lines.isEmpty else { return }
        switch results {
        case .file(let file): try file.append(lines)
        case .stream(let channel):
            do throws(SystemError) {
                try channel.write(Line.joined(lines))
                try channel.flush()
            } catch {
                throw error.toolError("cannot write")
            }
        case .records(let writer): try writer.write(lines.map { try JSONValue(parsing: $0.bytes) })
        }
    }
}
