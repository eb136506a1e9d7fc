import Synchronization

/// Where any thread leaves commands for the transfer thread, and how it learns whether that needs waking.
final class TransferInbox: Sendable {
    enum Command: Sendable {
        case start(CurlTransfer)
        case resume(CurlTransfer)
        case sendMore(CurlTransfer)
        case cancel(CurlTransfer)
        /// End the thread once no transfer is left.
        case stop
        /// Let go of the connections that are open.
        case retire
        /// Nothing but the thread itself: libcurl gets ready before the first request.
        case warmUp
    }

    /// What the caller of `add` has to do.
    enum Duty {
        case nothing
        /// Start the thread: this is the first command.
        case launch
        /// Write to the wake descriptor.
        case wake
        /// The thread has ended and the command was not taken.
        case closed
    }

    private enum Phase { case unborn, awake, asleep, closed }

    private struct State {
        var commands: [Command] = []
        var phase = Phase.unborn
    }

    private let state = Mutex(State())

    func add(_ command: Command) -> Duty {
        state.withLock {
            switch $0.phase {
            case .closed: return .closed
            case .awake:
                $0.commands.append(command)
                return .nothing
            case .asleep:
                $0.commands.append(command)
                $0.phase = .awake
                return .wake
            case .unborn:
                if case .stop = command {
                    $0.phase = .closed
                    return .nothing
                }
                // There is nothing to let go of yet.
                if case .retire = command { return .nothing }
                $0.commands.append(command)
                $0.phase = .awake
                return .launch
            }
        }
    }

    /// All commands since the last call; the thread counts as awake from here on.
    func take() -> [Command] {
        state.withLock { state in
            state.phase = .awake
            guard !state.commands.isEmpty else { return [] }
            defer { state.commands = [] }
            return state.commands
        }
    }

    /// All commands since the last call, for another thread than the one that sleeps; a wake that was asked for stays so.
    func drain() -> [Command] {
        state.withLock { state in
            guard !state.commands.isEmpty else { return [] }
            defer { state.commands = [] }
            return state.commands
        }
    }

    /// Whether nothing has come, so that the thread may sleep; the next `add` will ask for a wake.
    func sleep() -> Bool {
        state.withLock {
            guard $0.commands.isEmpty else { return false }
            $0.phase = .asleep
            return true
        }
    }

    /// No command is taken any more; returns those that came too late.
    func close() -> [Command] {
        state.withLock { state in
            state.phase = .closed
            defer { state.commands = [] }
            return state.commands
        }
    }
}
