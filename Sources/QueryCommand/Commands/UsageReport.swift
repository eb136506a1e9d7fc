import CommandSupport
import LLMProtocols

/// The line of `--usage`, on stderr.
struct UsageReport {
    let context: ToolContext
    /// Where the model was asked, or the workspace that knows it.
    let service: QueryService
    let model: String
    let served: String?

    /// Prints what an answer took; prices may need a look at the endpoint.
    ///
    /// - Parameter answeredBy: `model` of the answer.
    func show(_ usage: Usage?, answeredBy: String?) async {
        let prices =
            usage == nil
            ? nil
            : await PriceLookup(context).prices(
                of: model, served: served, answeredBy: answeredBy, at: service)
        let line = UsageLine.text(usage, prices: prices)
        try? context.console.error.line("\(context.tool): \(line)")
    }
}
