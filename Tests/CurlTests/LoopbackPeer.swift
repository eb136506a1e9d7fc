import POSIX
import Transport

/// The server of `http_peer.py`, one for the whole test run; it ends when our end of its input closes.
struct LoopbackPeer: Sendable {
    let port: Int
    let tlsPort: Int
    let certificate: String
    /// Where the name that is asked for chooses the certificate, one of `tls_faults.py`, and who signs them.
    let tlsFaultsPort: Int
    let authority: String

    static let shared: Result<LoopbackPeer, any Error> = Result { try start() }

    func url(_ path: String) -> String { "http://127.0.0.1:\(port)/\(path)" }

    func tlsURL(_ path: String) -> String { "https://localhost:\(tlsPort)/\(path)" }

    /// Waits until the server has noted a word.
    func isTold(_ word: String) async throws -> Bool {
        let path = "await/" + word.replacing(" ", with: "%20")
        let request = TransferRequest(
            "GET", url(path), deadlines: .init(idle: .seconds(60), total: nil))
        return try await CurlPeer.transport.collect(request).head.status == 200
    }

    /// Makes the server note a word.
    func tell(_ word: String) async throws {
        let path = "tell/" + word.replacing(" ", with: "%20")
        _ = try await CurlPeer.transport.collect(TransferRequest("GET", url(path)))
    }

    private static func start() throws -> LoopbackPeer {
        let script = String(#filePath.dropLast("LoopbackPeer.swift".count)) + "http_peer.py"
        let input = try OwnedDescriptor.pipe().ends()
        let output = try OwnedDescriptor.pipe().ends()
        _ = try ChildProcess.start(
            ["python3", "-B", script], environment: ["PATH": Environment.value("PATH") ?? ""],
            streams: [0: input.input, 1: output.output])
        _ = OwnedDescriptor(adopting: input.input)
        _ = OwnedDescriptor(adopting: output.output)
        var line: [UInt8] = []
        while line.last != 0x0A {
            let bytes = try output.input.read()
            if bytes.isEmpty { throw NotStarted() }
            line += bytes
        }
        let words = String(decoding: line.dropLast(), as: UTF8.self).split(separator: " ")
        guard words.count == 5, let port = Int(words[0]), let tlsPort = Int(words[1]),
            let tlsFaultsPort = Int(words[3])
        else { throw NotStarted() }
        return LoopbackPeer(
            port: port, tlsPort: tlsPort, certificate: String(words[2]),
            tlsFaultsPort: tlsFaultsPort, authority: String(words[4]))
    }

    struct NotStarted: Error {}
}
