import CommandSupport

/// A command that generates text: `chat`, `respond` and `complete`.
protocol TextCommand: ServiceCommand {
    static var task: QueryTask { get }
    var words: [String] { get }
    /// Absent where there is no conversation.
    var conversation: ChatOptions? { get }
    var service: ServiceOptions { get }
    var common: QuestionOptions { get }
    var generation: GenerationOptions { get }
    var batch: BatchOptions { get }
}

extension TextCommand {
    var conversation: ChatOptions? { nil }

    func run(_ context: ToolContext) async throws {
        let run = GenerationRun(
            task: Self.task, words: words, chat: conversation, service: service,
            common: common, generation: generation, options: options,
            context: context)
        guard batch.isBatch else {
            try batch.refuseFile()
            return try await run.run()
        }
        try batch.refuseWithoutInput(common.ignoresInput)
        try await run.runBatch(batch)
    }
}
