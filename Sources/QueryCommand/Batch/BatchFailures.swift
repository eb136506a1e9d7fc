import CommandSupport
import Failures
import POSIX

/// Where the lines of failed rows go.
struct BatchFailures: Sendable {
    /// Among the results.
    let isInline: Bool
    private let sink: @Sendable ([UInt8]) throws -> Void

    static let inline = BatchFailures(isInline: true) { _ in }

    private init(isInline: Bool, _ sink: @escaping @Sendable ([UInt8]) throws -> Void) {
        self.isInline = isInline
        self.sink = sink
    }

    /// To stderr.
    init(_ context: ToolContext) {
        let (error, live) = (context.console.error, context.errors.live)
        self.init(isInline: false) { line in
            live.erase()
            do throws(SystemError) {
                try error.write(line)
                try error.flush()
            } catch {
                throw error.toolError("cannot write")
            }
        }
    }

    /// To a file; one that has something in it is `exists`, unless the batch is gone on with: then it starts anew.
    init(file path: String, resumes: Bool) throws(ToolError) {
        do throws(SystemError) {
            let file = try FileSystem.openForGrowing(path)
            if try file.descriptor.status().byteCount > 0 {
                guard resumes else {
                    throw SystemError(17, "open", path)
                }
                try file.descriptor.truncate(to: 0)
            }
            let descriptor = file.release()
            self.init(isInline: false) { line in
                do throws(SystemError) {
                    try descriptor.write(all: line)
                } catch {
                    throw SystemError(error.number, error.call, path).toolError("cannot write", .io)
                }
            }
        } catch {
            if error.isExisting {
                throw ToolError(.exists, "--errors \(path): the file has something in it already")
            }
            throw error.toolError("--errors", error.isAbsent ? .absent : .io)
        }
    }

    func write(_ line: [UInt8]) throws { try sink(line) }
}
