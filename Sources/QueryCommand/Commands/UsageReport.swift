import CommandSupport
import LLMProtocols

/// The line of `--usage`, on stderr.
struct UsageReport {
    let context: ToolContext
    let model: String
    let served: String?
    let asked: QueryService
    /// The service before it was located: the workspace, which knows its endpoints but not what its apps ask.
    let found: QueryService

    /// Prints what an answer took; prices may need a look at the endpoint.
    ///
    /// - Parameter answeredBy: `model` of the answer.
    func show(_ usage: Usage?, answeredBy: String?) async {
        let prices =
            usage == nil
            ? nil
            : await PriceLookup(context).prices(
                of: model, served: served, answeredBy: answeredBy,
                at: asked.target == .app ? asked : found)
        let line = UsageLine.text(usage, prices: prices)
        try? context.console.error.line("\(context.tool): \(line)")
    }
}
