import Failures
import OpenSSL
import POSIX
import TestSupport
import Testing

/// OpenSSL's own program makes the keys and judges the signatures.
@Suite struct RS256Tests {
    private static let text = Array("header.claims".utf8)

    @Test(arguments: [2048, 4096])
    func `openssl accepts a signature, and only over the text that was signed`(bits: Int) throws {
        let directory = try FileSystem.makeTemporaryDirectory("rs256")
        defer { try? FileSystem.removeTree(directory) }
        let key = "\(directory)/key.pem"
        #expect(try openssl("genrsa", "-out", key, "\(bits)") == .exited(0))
        #expect(
            try openssl("rsa", "-in", key, "-pubout", "-out", "\(directory)/public.pem")
                == .exited(0))
        let pem = Secret(String(decoding: try FileSystem.read(key), as: UTF8.self))
        let signature = try RS256.signature(of: Self.text, pem: pem)
        #expect(signature.count == bits / 8)
        #expect(try RS256.signature(of: Self.text, pem: pem) == signature)
        try FileSystem.replace("\(directory)/signature", with: signature)
        for (text, ending) in [(Self.text, 0), (Self.text + [0x20], 1)] as [([UInt8], Int32)] {
            try FileSystem.replace("\(directory)/text", with: text)
            let verdict = try openssl(
                "dgst", "-sha256", "-verify", "\(directory)/public.pem", "-signature",
                "\(directory)/signature", "\(directory)/text")
            #expect(verdict == .exited(ending))
        }
    }

    @Test(arguments: [
        "", "no key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
    ])
    func `a text that is no key is refused`(pem: String) {
        #expect(throws: RS256.Failure.unusableKey) {
            try RS256.signature(of: Self.text, pem: Secret(pem))
        }
    }

    @Test(arguments: [
        ["genrsa", "1024"], ["genrsa", "-aes128", "-passout", "pass:x", "2048"],
        ["ecparam", "-name", "prime256v1", "-genkey", "-noout"],
    ])
    func `a short, an encrypted and a foreign key are refused, and nobody is asked`(
        arguments: [String]
    ) throws {
        let output = try ChildProcess.output(
            of: ["openssl"] + arguments, environment: ["PATH": "/usr/bin:/bin"],
            limit: .seconds(60))
        let pem = Secret(String(decoding: output.stdout, as: UTF8.self))
        #expect(pem.reveal().contains("PRIVATE KEY"))
        #expect(throws: RS256.Failure.unusableKey) {
            try RS256.signature(of: Self.text, pem: pem)
        }
    }

    private func openssl(_ arguments: String...) throws -> ChildProcess.Ending {
        try ChildProcess.output(
            of: ["openssl"] + arguments, environment: ["PATH": "/usr/bin:/bin"],
            limit: .seconds(60)
        ).ending
    }
}
