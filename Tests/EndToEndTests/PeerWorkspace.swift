import JSON
import POSIX
import TestSupport

/// The loopback workspace that all cases of a run share; it ends when this process does.
struct PeerWorkspace: Sendable {
    /// The script that starts one.
    static let script = "\(SourceTree.root)/Tests/TestPeers/peer.py"

    /// The one of this run, or why it did not start.
    static let shared = Result { try start() }

    /// What a case's script learns of it.
    let variables: [String: String]
    /// Its URL, `http://127.0.0.1:PORT`.
    let url: String

    private static func start() throws -> PeerWorkspace {
        let (childInput, ours) = try OwnedDescriptor.pipe().ends()
        let (output, childOutput) = try OwnedDescriptor.pipe().ends()
        // Our end of its standard input stays open on purpose: the peer lives as long as we do.
        _ = ours
        _ = try ChildProcess.start(
            ["python3", "-u", script, "--port", "0"], environment: Environment.all(),
            streams: [0: childInput, 1: childOutput])
        _ = OwnedDescriptor(adopting: childInput)
        _ = OwnedDescriptor(adopting: childOutput)
        var line: [UInt8] = []
        while line.last != UInt8(ascii: "\n") {
            let more = try output.read()
            guard !more.isEmpty else { throw SystemError(5, "start", "the peer workspace") }
            line += more
        }
        return PeerWorkspace(ready: try JSONValue(parsing: String(decoding: line, as: UTF8.self)))
    }

    private init(ready: JSONValue) {
        func text(_ key: String) -> String { ready[key]?.string ?? "" }
        url = text("url")
        variables = [
            "PEER_URL": url,
            "PEER_PAT": text("pat"),
            "PEER_CLIENT_ID": text("client_id"),
            "PEER_CLIENT_SECRET": text("client_secret"),
            "PEER_OPENAI_KEY": text("openai_key"),
            "PEER_SCRIPT": Self.script,
        ]
    }
}
