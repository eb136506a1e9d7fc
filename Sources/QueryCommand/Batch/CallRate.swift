import ArgumentParser

/// A rate on the command line: `10/s`, `600/m`, `5000/h`.
struct CallRate: ExpressibleByArgument, Sendable, Equatable {
    /// Time from one call to the next.
    let interval: Duration

    init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Double(parts[0]), number.isFinite, number > 0,
            let seconds = ["s": 1.0, "m": 60, "h": 3600][String(parts[1])],
            seconds / number < 1e6
        else { return nil }
        interval = .seconds(seconds / number)
    }
}
