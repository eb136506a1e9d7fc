package import POSIX

/// All that a command knows about the terminal, as values that a test can make up.
package struct Console: Sendable {
    /// Data only.
    package let output: OutputChannel
    /// Progress, warnings, hints and errors.
    package let error: OutputChannel
    package let input: Input

    /// What stands behind stdin.
    package struct Input: Sendable {
        package let descriptor: Descriptor
        /// Nil when stdin is closed.
        package let kind: FileStatus.Kind?
        package let isTTY: Bool

        package init(descriptor: Descriptor, kind: FileStatus.Kind?, isTTY: Bool) {
            self.descriptor = descriptor
            self.kind = kind
            self.isTTY = isTTY
        }
    }

    /// When colour is wanted: `--color`.
    package enum ColorChoice: String, Sendable, CaseIterable {
        case auto
        case always
        case never
    }

    package init(output: OutputChannel, error: OutputChannel, input: Input) {
        self.output = output
        self.error = error
        self.input = input
    }

    /// The real streams.
    package static func standard(
        environment: [String: String], color: ColorChoice = .auto
    ) -> Console {
        let input = Descriptor.standardInput
        return Console(
            output: channel(.standardOutput, environment, color) { bytes throws(SystemError) in
                try WholeWrites.perform { () throws(SystemError) in
                    try Descriptor.standardOutput.write(all: bytes)
                }
            },
            error: channel(.standardError, environment, color) { bytes throws(SystemError) in
                try Descriptor.standardError.write(all: bytes)
            },
            input: Input(
                descriptor: input, kind: try? input.status().kind, isTTY: input.isTTY))
    }

    private static func channel(
        _ descriptor: Descriptor, _ environment: [String: String], _ color: ColorChoice,
        write: @escaping @Sendable ([UInt8]) throws(SystemError) -> Void
    ) -> OutputChannel {
        let isTTY = descriptor.isTTY
        let columns = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
        return OutputChannel(
            isTTY: isTTY, width: (isTTY ? descriptor.terminalWidth : nil) ?? columns ?? 80,
            usesColor: usesColor(isTTY: isTTY, environment, color)
        ) { bytes throws(SystemError) in
            do throws(SystemError) {
                try write(bytes)
            } catch {
                if error.isBrokenPipe { Signal.pipe.dieOfIt() }
                throw error
            }
        }
    }

    /// The rule of `--color`, `CLICOLOR_FORCE`, `NO_COLOR`, `TERM` and `CLICOLOR`, in this order.
    static func usesColor(
        isTTY: Bool, _ environment: [String: String], _ choice: ColorChoice
    ) -> Bool {
        func isOn(_ name: String) -> Bool {
            !(environment[name] ?? "0").isEmpty && environment[name] ?? "0" != "0"
        }
        switch choice {
        case .always: return true
        case .never: return false
        case .auto:
            if !(environment["NO_COLOR"] ?? "").isEmpty { return false }
            if isOn("CLICOLOR_FORCE") { return true }
            return isTTY && environment["TERM"] != "dumb" && environment["CLICOLOR"] != "0"
        }
    }
}
