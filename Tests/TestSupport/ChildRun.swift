package import POSIX

/// A program run to its end, with what it wrote.
package struct ChildRun: Sendable {
    /// Standard output, as UTF-8 with broken bytes replaced.
    package let output: String
    /// Standard error; empty when it was merged into `output`.
    package let errors: String
    /// The status as a shell shows it: 128 and the number for a signal.
    package let status: Int32

    /// Runs a program found on our PATH, with no environment but the one given, and waits for it.
    ///
    /// Output goes through files in a scratch directory, so a child that writes much cannot block. With
    /// `mergingErrors` both streams share one file, in the order written.
    package static func run(
        _ arguments: [String], environment: [String: String] = [:], input: [UInt8] = [],
        mergingErrors: Bool = false
    ) throws(SystemError) -> ChildRun {
        let directory = try FileSystem.makeTemporaryDirectory("run")
        defer { try? FileSystem.removeTree(directory) }
        try FileSystem.replace("\(directory)/input", with: input)
        let source = try FileSystem.openForReading("\(directory)/input")
        let output = try FileSystem.openForAppending("\(directory)/output")
        let errors = try FileSystem.openForAppending("\(directory)/errors")
        let child = try ChildProcess.start(
            arguments, environment: environment,
            streams: [
                0: source.descriptor, 1: output.descriptor,
                2: mergingErrors ? output.descriptor : errors.descriptor,
            ])
        let ending = try child.wait()
        return ChildRun(
            output: try text("\(directory)/output"), errors: try text("\(directory)/errors"),
            status: ending.shellStatus)
    }

    private static func text(_ path: String) throws(SystemError) -> String {
        String(decoding: try FileSystem.read(path), as: UTF8.self)
    }
}
