import POSIX
import Testing

@testable import DatabricksAuth

/// The examples of FIPS 180-4, and sha256sum(1) for every length around a block's end.
@Suite struct SHA256Tests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func `the standard's own examples`(text: String, digest: String) {
        #expect(Digest.hexadecimal(SHA256.hash(data: Array(text.utf8))) == digest)
    }

    @Test func `a million letters`() {
        let digest = SHA256.hash(data: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        #expect(
            Digest.hexadecimal(digest)
                == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func `every length up to three blocks, as sha256sum has it`() throws {
        let directory = try FileSystem.makeTemporaryDirectory("sha256")
        defer { try? FileSystem.removeTree(directory) }
        var expected: [String] = []
        for length in 0...192 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ length) }
            try FileSystem.replace("\(directory)/\(1000 + length)", with: bytes)
            expected.append(
                Digest.hexadecimal(SHA256.hash(data: bytes)) + "  \(directory)/\(1000 + length)")
        }
        let output = try ChildProcess.output(
            of: ["sha256sum"] + (0...192).map { "\(directory)/\(1000 + $0)" },
            environment: ["PATH": "/usr/bin:/bin"], limit: .seconds(60))
        #expect(
            String(decoding: output.stdout, as: UTF8.self).split(separator: "\n").map(String.init)
                == expected)
    }
}
