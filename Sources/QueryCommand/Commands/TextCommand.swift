import CommandSupport

/// A command that generates text: `chat`, `respond` and `complete`.
///
/// Each lists the groups of its options by itself: with every group within a group the checks of a debug build of
/// ArgumentParser take four times as long.
protocol TextCommand: ToolCommand {
    static var task: QueryTask { get }
    var words: [String] { get }
    /// Absent where there is no conversation.
    var conversation: ChatOptions? { get }
    var service: ServiceOptions { get }
    var generation: GenerationOptions { get }
    var batch: BatchOptions { get }
    var preview: PreviewOptions { get }
    var options: QueryOptions { get }
}

extension TextCommand {
    var conversation: ChatOptions? { nil }

    func run(_ context: ToolContext) async throws {
        let run = GenerationRun(
            task: Self.task, words: words, chat: conversation, service: service,
            generation: generation, preview: preview, options: options, context: context)
        guard batch.isBatch else {
            try batch.refuseFile()
            return try await run.run()
        }
        try batch.refuseWithoutInput(generation.ignoresInput)
        try await run.runBatch(batch)
    }
}
