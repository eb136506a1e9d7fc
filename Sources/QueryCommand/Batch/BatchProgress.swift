import ModelCatalog

/// The line that a terminal shows while a batch runs; pure.
///
/// `120 of 998 rows, 2 failed, 11.5/s, 1m16s left, $0.0042 [####......]`
struct BatchProgress: Sendable {
    /// Nothing is shown before.
    static let delay = Duration.milliseconds(500)
    private static let barWidth = 20

    /// The part of the input that is over, 0 to 1; nil when its size is not known.
    var fraction: Double?

    /// The line at a time since the start.
    func line(_ tally: BatchTally, elapsed: Duration, cost: Money?) -> String {
        let seconds = max(elapsed / .seconds(1), 0.001)
        let rate = Double(tally.ended) / seconds
        var parts = ["\(tally.ended + tally.skipped) rows"]
        if tally.failed > 0 { parts.append("\(tally.failed) failed") }
        parts.append("\(Self.decimal(rate, places: rate < 100 ? 1 : 0))/s")
        if let fraction, fraction > 0.001, tally.ended > 0 {
            let left = seconds * (1 - fraction) / fraction
            parts.append("\(Self.span(.seconds(left))) left")
        }
        if let cost { parts.append(Self.dollars(cost)) }
        guard let fraction else { return parts.joined(separator: ", ") }
        let filled = Int((min(max(fraction, 0), 1) * Double(Self.barWidth)).rounded(.down))
        let bar =
            String(repeating: "#", count: filled)
            + String(repeating: ".", count: Self.barWidth - filled)
        return "[\(bar)] \(Int(fraction * 100))%, " + parts.joined(separator: ", ")
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
