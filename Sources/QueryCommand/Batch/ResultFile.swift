import CommandSupport
import Failures
import POSIX

/// The file of `-O`: a line for each finished row, appended at once, so that whatever ends the process costs only
/// calls in flight.
///
/// While a batch runs the lines stand in the order they came; `finish` puts them into that of the rows by writing
/// a new file that takes the old one's place in one step. The file is locked, so two batches never share one.
final class ResultFile {
    private let path: String
    private let results: Set<String>
    private var file: OwnedDescriptor
    private(set) var ledger = ResultLedger()
    private var length = 0

    /// Opens or creates the file.
    ///
    /// A file that has something in it is `exists` unless `resumes`; then a torn last line is cut off, failed rows are
    /// dropped, and a line that is no result is `data`.
    ///
    /// - Parameter results: the members that hold this batch's results: `text`; lines with another are `data` too.
    init(_ path: String, resumes: Bool, results: Set<String>) throws {
        (self.path, self.results) = (path, results)
        do {
            file = try FileSystem.openForGrowing(path)
        } catch {
            throw error.toolError("-O", error.isAbsent ? .absent : .io)
        }
        let status = try file.descriptor.status()
        guard status.kind == .file else {
            throw ToolError(.usage, "-O \(path): not a regular file")
        }
        // A batch that ended in between may have put a new file in the place of the one that we opened.
        guard try file.descriptor.lock(),
            try FileSystem.status(path).identity == status.identity
        else { throw ToolError(.later, "-O \(path): another batch is writing to it") }
        guard status.byteCount == 0 || resumes else {
            throw ToolError(
                .exists, "-O \(path): the file has something in it already",
                hint: "add --resume to go on with it, or name another file")
        }
        do {
            try read(upTo: status.byteCount)
            if ledger.hasWaste { try rewrite() }
        } catch let error as SystemError {
            throw Self.failure(error, path)
        }
    }

    /// Appends the lines of some rows, each with its end; what a full disk left of them is cut off again.
    func append(_ lines: [BatchOutput.Line]) throws(ToolError) {
        do throws(SystemError) {
            try file.descriptor.write(all: BatchOutput.Line.joined(lines))
        } catch {
            try? file.descriptor.truncate(to: length)
            throw Self.failure(error, path)
        }
        for line in lines {
            ledger.wrote(
                line.index, at: ResultLedger.Place(offset: length, length: line.bytes.count))
            length += line.bytes.count
        }
    }

    /// Makes the file safe on the disk, its lines in the order of the rows if `sorts`.
    func finish(sorts: Bool) throws(ToolError) {
        do throws(SystemError) {
            if sorts, !ledger.isOrdered { try rewrite() } else { try file.descriptor.sync() }
        } catch {
            throw Self.failure(error, path)
        }
    }

    private static func failure(_ error: SystemError, _ path: String) -> ToolError {
        SystemError(error.number, error.call, path).toolError("cannot write", .io)
    }

    /// Fills the ledger from what the file holds.
    private func read(upTo end: Int) throws {
        var decoder = LineCutter()
        var number = 0
        while length + decoder.heldBytes < end {
            let bytes = try file.descriptor.read(
                at: length + decoder.heldBytes, upTo: min(end - length, 1 << 20))
            guard !bytes.isEmpty else { break }
            decoder.append(bytes)
            while let line = decoder.next() {
                number += 1
                guard let known = ResultLine(line.span) else {
                    throw ToolError(
                        .data, "-O \(path), line \(number): not a result of a batch",
                        hint: "--resume goes on with a file that dbx-query wrote")
                }
                if let result = known.result, !results.contains(result) {
                    throw ToolError(
                        .data,
                        "-O \(path), line \(number): holds \(result), which this command does not give",
                        hint: "--resume takes the command that wrote the file, or name another file"
                    )
                }
                ledger.found(
                    known,
                    at: ResultLedger.Place(offset: length, length: line.count + 1))
                length += line.count + 1
            }
        }
        if length < end { try file.descriptor.truncate(to: length) }
    }

    /// Writes the lines worth keeping into a new file, in the order of the rows.
    private func rewrite() throws(SystemError) {
        // A link goes on pointing to the file.
        let new = try FileReplacement(
            of: FileSystem.resolved(path) ?? path,
            permissions: try file.descriptor.status().permissions)
        guard try new.descriptor.lock() else { throw SystemError(11, "flock", path) }
        var kept = ResultLedger()
        var bytes: [UInt8] = []
        var newLength = 0
        for (index, place) in ledger.places {
            bytes += try file.descriptor.read(at: place.offset, upTo: place.length)
            kept.wrote(index, at: ResultLedger.Place(offset: newLength, length: place.length))
            newLength += place.length
            if bytes.count >= 1 << 20 {
                try new.descriptor.write(all: bytes)
                bytes.removeAll(keepingCapacity: true)
            }
        }
        try new.descriptor.write(all: bytes)
        file = try new.commit()
        (ledger, length) = (kept, newLength)
    }
}
