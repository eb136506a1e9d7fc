import Failures
import POSIX

/// Runs the tour's command lines in a private home, with an environment of nothing but what they need.
struct TourShell: Sendable {
    /// The children's environment.
    let environment: [String: String]

    /// Prepares the environment: the tools' directory goes first on PATH, everything else about the user stays out.
    init(
        toolDirectory: String, home: String, host: String, identity: (id: String, secret: Secret),
        outer: [String: String]
    ) {
        var environment = [
            "DATABRICKS_CLIENT_ID": identity.id,
            "DATABRICKS_CLIENT_SECRET": identity.secret.reveal(), "DATABRICKS_HOST": host,
            "HOME": home, "NO_PROXY": "127.0.0.1",
            "PATH": "\(toolDirectory):\(outer["PATH"] ?? "/usr/local/bin:/usr/bin:/bin")",
        ]
        for name in ["LANG", "LC_ALL", "NO_COLOR", "TERM", "TMPDIR"] {
            environment[name] = outer[name]
        }
        self.environment = environment
    }

    /// Runs one command line, hands its output over as it comes, and waits for its end.
    func run(
        _ command: String, _ onOutput: ([UInt8]) throws(SystemError) -> Void
    ) throws(SystemError) -> TourStep.Outcome {
        let nothing = try FileSystem.openForReading("/dev/null")
        let ends = try OwnedDescriptor.pipe().ends()
        let input = OwnedDescriptor(adopting: ends.input)
        let child: ChildProcess
        do {
            let output = OwnedDescriptor(adopting: ends.output)
            child = try ChildProcess.start(
                ["bash", "-o", "pipefail", "-c", command], environment: environment,
                streams: [
                    0: nothing.descriptor, 1: output.descriptor, 2: output.descriptor,
                ])
        }
        var collected: [UInt8] = []
        var pieces = 0
        while true {
            let piece = try input.descriptor.read()
            if piece.isEmpty { break }
            pieces += 1
            collected += piece
            try onOutput(piece)
        }
        return TourStep.Outcome(
            output: String(decoding: collected, as: UTF8.self), pieces: pieces,
            status: try child.wait().shellStatus)
    }
}
