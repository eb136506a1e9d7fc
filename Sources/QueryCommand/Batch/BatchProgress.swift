import ModelCatalog

/// The line that a terminal shows while a batch runs; pure.
///
/// `[##..................] 12%, 120 rows, 2 failed, 11.5/s, 1m16s left, $0.0042`; for input whose size is not known without
/// the bar and the time that is left.
struct BatchProgress: Sendable {
    /// Nothing is shown before; then a line at most five times a second.
    static let (delay, interval) = (Duration.milliseconds(500), Duration.milliseconds(200))
    private static let barWidth = 20

    /// Bytes of input; nil where that is not known.
    let inputBytes: Int?
    /// Bytes that were read so far.
    var bytesRead = 0
    private var lastShown: Duration?

    init(inputBytes: Int?) { self.inputBytes = inputBytes }

    /// The line at a time since the start; nil when it is too early for another one.
    ///
    /// - Parameter waiting: rows that were read and are not over.
    mutating func line(
        _ tally: BatchTally, waiting: Int, elapsed: Duration, cost: Money?
    ) -> String? {
        guard elapsed >= Self.delay, elapsed >= (lastShown ?? .zero) + Self.interval else {
            return nil
        }
        lastShown = elapsed
        let seconds = elapsed / .seconds(1)
        let rate = Double(tally.ended) / seconds
        var parts = ["\(tally.ended + tally.skipped) rows"]
        if tally.failed > 0 { parts.append("\(tally.failed) failed") }
        parts.append("\(Self.decimal(rate, places: rate < 100 ? 1 : 0))/s")
        let over = Double(tally.ended + tally.skipped)
        let fraction = inputBytes.map { size in
            Double(bytesRead) / Double(max(size, 1)) * over / max(over + Double(waiting), 1)
        }
        // Rows that had a result already took no time, so they say nothing about the others.
        if let fraction, tally.ended > 0, fraction > 0.001 {
            let asked = fraction * Double(tally.ended) / over
            parts.append("\(Self.span(.seconds(seconds * (1 - fraction) / asked))) left")
        }
        if let cost { parts.append(Self.dollars(cost)) }
        return (fraction.map(Self.bar) ?? "") + parts.joined(separator: ", ")
    }

    /// `[##..................] 12%, `.
    private static func bar(_ fraction: Double) -> String {
        let part = min(max(fraction, 0), 1)
        let filled = Int(part * Double(barWidth))
        return "[" + String(repeating: "#", count: filled)
            + String(repeating: ".", count: barWidth - filled) + "] \(Int(part * 100))%, "
    }

    /// `41s`, `3m05s`, `2h07m`.
    static func span(_ duration: Duration) -> String {
        let seconds = Int((duration / .seconds(1)).rounded())
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        switch seconds {
        case ..<60: return "\(seconds)s"
        case ..<3600: return "\(seconds / 60)m\(two(seconds % 60))s"
        default: return "\(seconds / 3600)h\(two(seconds / 60 % 60))m"
        }
    }

    /// `$0.0123`.
    static func dollars(_ amount: Money) -> String {
        "$\(decimal(Double(amount.picodollars) / 1e12, places: 4))"
    }

    private static func decimal(_ number: Double, places: Int) -> String {
        let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
        let whole = Int((number * Double(scale)).rounded())
        guard places > 0 else { return "\(whole)" }
        let digits = String(whole % scale)
        let zeros = String(repeating: "0", count: places - digits.count)
        return "\(whole / scale).\(zeros)\(digits)"
    }
}
