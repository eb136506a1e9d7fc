import CommandSupport
import POSIX
import Synchronization

/// A console in memory, and what was written to it.
final class TestConsole: Sendable {
    private let out = Mutex<[UInt8]>([])
    private let err = Mutex<[UInt8]>([])
    private let isTTY: Bool
    private let width: Int
    private let failure: SystemError?

    init(isTTY: Bool = false, width: Int = 80, failure: SystemError? = nil) {
        self.isTTY = isTTY
        self.width = width
        self.failure = failure
    }

    var output: String { out.withLock { String(decoding: $0, as: UTF8.self) } }
    var errors: String { err.withLock { String(decoding: $0, as: UTF8.self) } }

    var console: Console {
        Console(
            output: OutputChannel(isTTY: isTTY, width: self.width) { bytes throws(SystemError) in
                if let failure = self.failure { throw failure }
                self.out.withLock { $0 += bytes }
            },
            error: OutputChannel { bytes throws(SystemError) in self.err.withLock { $0 += bytes } },
            input: Console.Input(
                descriptor: Descriptor(-1), kind: .characterDevice, isTTY: false))
    }

    /// Runs a tool on this console; its exit status.
    func run(
        _ root: (some ToolRoot).Type, _ arguments: [String], _ environment: [String: String] = [:]
    ) async -> Int32 {
        await ToolMain.status(
            of: root, arguments, environment: environment, console: console)
    }
}
