import Logging
import POSIX

/// Writes each log event as one line, in one write, to standard error.
///
/// A line that cannot be written at once is dropped and counted: the gateway outlives its terminal, and no event loop
/// waits for a reader of the log.
struct StandardErrorLog: LogHandler {
    /// How lines look.
    let format: LogLine.Format
    var logLevel: Logger.Level = .info
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let fields = metadata.merging(event.metadata ?? [:]) { $1 }
        let line = LogLine.render(
            format, time: .now(), level: event.level, message: event.message.description,
            metadata: fields)
        let isWritten = try? Descriptor.standardError.writeWithoutWaiting(Array(line.utf8))
        if isWritten != true { LogLosses.add() }
    }
}
