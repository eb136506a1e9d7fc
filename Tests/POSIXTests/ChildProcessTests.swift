import POSIX
import Testing

@Suite struct ChildProcessTests {
    @Test func `a child gets its arguments, environment, and streams`() throws {
        let scratch = try ScratchDirectory()
        try FileSystem.replace(scratch("in"), with: Array("text".utf8))
        let input = try FileSystem.openForReading(scratch("in"))
        let output = try FileSystem.create(scratch("out"))
        let child = try ChildProcess.start(
            ["/bin/sh", "-c", "cat; printf ' %s %s' \"$1\" \"$A\"", "sh", "a b"],
            environment: ["A": "x=y", "PATH": "/usr/bin:/bin"],
            streams: [0: input.descriptor, 1: output.descriptor])
        #expect(try child.wait() == .exited(0))
        let text = String(decoding: try FileSystem.read(scratch("out")), as: UTF8.self)
        #expect(text.hasPrefix("text a b x=y"))
    }

    @Test(
        arguments: [
            ("exit 7", ChildProcess.Ending.exited(7), 7), ("kill -TERM $$", .signaled(15), 143),
            ("kill -KILL $$", .signaled(9), 137),
        ] as [(String, ChildProcess.Ending, Int32)])
    func `a child's ending is told`(script: String, ending: ChildProcess.Ending, status: Int32)
        throws
    {
        let child = try ChildProcess.start(["/bin/sh", "-c", script], environment: [:])
        let told = try child.wait()
        #expect(told == ending)
        #expect(told.shellStatus == status)
    }

    @Test func `a program that does not exist is an error`() {
        let error = #expect(throws: SystemError.self) {
            _ = try ChildProcess.start(["/nowhere/program"], environment: [:])
        }
        #expect(error?.isAbsent == true)
    }

    @Test func `an ignored signal has its default action in a child`() throws {
        Signal.pipe.ignore()
        defer { Signal.pipe.restoreDefault() }
        let child = try ChildProcess.start(
            ["/bin/sh", "-c", "kill -PIPE $$; exit 3"], environment: [:])
        #expect(try child.wait() == .signaled(13))
    }

    @Test func `a signal reaches its handler as an ordinary call`() async throws {
        let (signals, continuation) = AsyncStream<Signal>.makeStream()
        try SignalWatch.handle([.user1, .user2]) { continuation.yield($0) }
        defer { for signal in [Signal.user1, .user2] { signal.restoreDefault() } }
        try Signal.user2.send(to: ThisProcess.id)
        var iterator = signals.makeAsyncIterator()
        #expect(await iterator.next() == .user2)
    }

    @Test func `the environment is read as it is`() {
        let all = Environment.all()
        #expect(all["PATH"] == Environment.value("PATH"))
        #expect(Environment.value("NO_SUCH_VARIABLE_HERE") == nil)
    }

    @Test func `a thread runs what it is given`() async {
        let number = await withCheckedContinuation { continuation in
            DetachedThread.start { continuation.resume(returning: 7) }
        }
        #expect(number == 7)
    }
}
