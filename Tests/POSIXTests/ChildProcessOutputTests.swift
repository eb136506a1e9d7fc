import POSIX
import Testing

@Suite struct ChildProcessOutputTests {
    private func run(
        _ script: String, limit: Duration = .seconds(60), outputLimit: Int = 1 << 20
    ) throws -> ChildProcess.Output {
        try ChildProcess.output(
            of: ["sh", "-c", script], environment: ["PATH": "/usr/bin:/bin"], limit: limit,
            outputLimit: outputLimit)
    }

    @Test func `both streams, the status and an empty input`() throws {
        let output = try run("cat; echo out; echo err >&2; exit 3")
        #expect(output.ending == .exited(3))
        #expect(output.stdout == Array("out\n".utf8))
        #expect(output.stderr == Array("err\n".utf8))
    }

    @Test func `an input is read to its end, and one that no pipe holds is refused`() throws {
        func echo(_ count: Int) throws -> [UInt8] {
            try ChildProcess.output(
                of: ["cat"], environment: ["PATH": "/usr/bin:/bin"],
                input: [UInt8](repeating: 0x61, count: count), limit: .seconds(60)
            ).stdout
        }
        #expect(try echo(5) == Array("aaaaa".utf8))
        #expect(try echo(65_536).count == 65_536)
        #expect(throws: SystemError.self) { try echo(65_537) }
    }

    @Test func `more than a pipe holds on both streams`() throws {
        let output = try run("head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2")
        #expect(output.stdout.count == 300_000)
        #expect(output.stderr.count == 300_000)
    }

    @Test func `a program that does not end is killed`() {
        #expect(throws: SystemError.self) {
            try run("exec cat /dev/zero >/dev/null", limit: .milliseconds(50))
        }
    }

    @Test func `a program that prints without end is killed`() throws {
        let error = #expect(throws: SystemError.self) {
            try run("exec cat /dev/zero", outputLimit: 1000)
        }
        #expect(error?.isTooLarge == true)
    }

    @Test func `what a program leaves running is not waited for`() throws {
        let output = try run("exec 3<&0; (exec tail -f /dev/null) & echo $!", limit: .seconds(600))
        #expect(output.ending == .exited(0))
        let child = Int32(String(decoding: output.stdout, as: UTF8.self).dropLast()) ?? 0
        try Signal.kill.send(to: child)
    }

    @Test func `a program that is not there is an error`() {
        let error = #expect(throws: SystemError.self) {
            try ChildProcess.output(of: ["no-such-program"], environment: [:], limit: .seconds(60))
        }
        #expect(error?.isAbsent == true)
    }
}
