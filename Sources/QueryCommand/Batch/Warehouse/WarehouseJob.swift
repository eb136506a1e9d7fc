import Failures
import ModelServing
import POSIX
import Synchronization

/// What a run on a warehouse has begun elsewhere and has to end: its statement, and its files in a volume.
final class WarehouseJob: Sendable {
    private struct State {
        var statement: String?
        var directory: String?
        /// A statement is being started: it may run already, and its id comes with the answer.
        var isStarting = false
        var signal: Signal?
        /// What ends it all: once, whoever asks for it first.
        var ending: Task<(any Error)?, Never>?
    }

    private let statements: StatementClient
    private let files: VolumeFiles
    private let state = Mutex(State())

    init(_ statements: StatementClient) {
        self.statements = statements
        files = VolumeFiles(statements.client)
    }

    /// Starts a statement; when a signal came meanwhile, ends it all and dies of that.
    func starting(_ start: () async throws -> StatementStatus) async throws -> StatementStatus {
        state.withLock { $0.isStarting = true }
        let started: Result<StatementStatus, any Error>
        do { started = .success(try await start()) } catch { started = .failure(error) }
        let signal = state.withLock { state in
            state.isStarting = false
            state.statement = (try? started.get())?.id
            return state.signal
        }
        if signal != nil { _ = await end() }
        return try started.get()
    }

    /// The statement is over.
    func isOver() { state.withLock { $0.statement = nil } }

    /// The directory in the volume that is ours.
    func owns(_ directory: String) { state.withLock { $0.directory = directory } }

    /// Cancels the statement and takes the files away; says what could not be done.
    ///
    /// When a signal came, it ends the process too: what was canceled must not look like a failure by itself.
    func end() async -> (any Error)? {
        let ending = state.withLock { state in
            let ending = state.ending ?? Task { await clean() }
            state.ending = ending
            return ending
        }
        let failure = await ending.value
        state.withLock(\.signal)?.dieOfIt()
        return failure
    }

    private func clean() async -> (any Error)? {
        let (statement, directory) = state.withLock { ($0.statement, $0.directory) }
        var failure: (any Error)?
        do {
            if let statement { try await statements.cancel(statement) }
        } catch {
            failure = error
        }
        do {
            if let directory {
                try await files.remove("\(directory)/\(WarehouseUpload.fileName)")
                try await files.removeDirectory(directory)
            }
        } catch {
            failure = failure ?? error
        }
        return failure
    }

    /// Ends everything when a signal comes, then dies of it; a second one ends only this process.
    func endOnSignals() throws(SystemError) {
        try SignalWatch.handle([.interrupt, .terminate]) { signal in
            let (isSecond, isStarting) = self.state.withLock { state in
                defer { state.signal = signal }
                return (state.signal != nil, state.isStarting)
            }
            if isSecond { signal.dieOfIt() }
            if isStarting { return }
            // Of its own: the task that runs the command is waiting for the very thing that is ended here.
            Task { await self.end() }
        }
    }
}
