import CommandSupport
import Failures
import JSON
import POSIX

/// Reads what a question is made of: arguments, files and standard input.
struct GenerationInputs {
    let words: [String]
    let chat: ChatOptions?
    let common: QuestionOptions
    let generation: GenerationOptions
    let context: ToolContext

    /// The conversation of `--continue`; one that has not begun when the file is not there yet.
    func conversation() throws(ToolError) -> Conversation {
        guard let path = chat?.conversation, FileSystem.exists(path) else { return Conversation() }
        let bytes: [UInt8]
        do throws(SystemError) { bytes = try FileSystem.read(path, limit: 1 << 30) } catch {
            throw error.toolError("--continue")
        }
        return try Conversation(bytes, name: path)
    }

    /// The request, all of it but the model.
    func request(_ conversation: Conversation) async throws(ToolError) -> GenerationRequest {
        let json = common.json
        let body = try json.map { text throws(ToolError) in
            try BodyObject.parse(InputText.body(text, flag: "--json", context))
        }
        let attachments = try attachments()
        let readsInput =
            !common.ignoresInput && !common.readsBodyFromInput
            && !(chat?.attach.contains("-") ?? false)
        let text = try await InputText.prompt(words, readsStdin: readsInput, context)
        return GenerationRequest(
            fields: generation.fields(parameters: common.parameters, body: body),
            prompt: ChatPrompt(
                systems: try systems(), text: text, attachments: attachments,
                history: conversation.turns),
            schema: try schema(), tools: try tools(), isUnary: generation.isUnary)
    }

    /// The system prompts, those of files read.
    func systems() throws(ToolError) -> [String] {
        var systems: [String] = []
        for system in chat?.system ?? [] { systems.append(try systemText(system)) }
        return systems
    }

    /// The schema of `--schema`.
    func schema() throws(ToolError) -> AnswerSchema? {
        try generation.schema.map { file throws(ToolError) in
            try AnswerSchema(try read(file, "--schema"), file: file)
        }
    }

    /// The tools of `--tools` and `--tool-choice`.
    func tools() throws(ToolError) -> ToolSet? {
        guard let chat, chat.tools != nil || chat.toolChoice != nil else { return nil }
        let bytes = try chat.tools.map { file throws(ToolError) in try read(file, "--tools") }
        return try ToolSet(bytes, file: chat.tools ?? "", choice: chat.toolChoice)
    }

    private func attachments() throws(ToolError) -> [Attachment] {
        var attachments: [Attachment] = []
        for name in chat?.attach ?? [] {
            if name.hasPrefix("https://") || name.hasPrefix("http://") {
                attachments.append(Attachment(imageURL: name))
            } else {
                attachments.append(try Attachment(try contents(name), name: name))
            }
        }
        return attachments
    }

    /// A file's bytes, or standard input's for `-`; too many are refused by name.
    private func contents(_ name: String) throws(ToolError) -> [UInt8] {
        do throws(SystemError) {
            return name == "-"
                ? try context.console.input.descriptor.readAll(limit: Attachment.byteLimit)
                : try FileSystem.read(name, limit: Attachment.byteLimit)
        } catch {
            guard error.isTooLarge else {
                throw error.toolError("--attach", error.isAbsent ? .absent : .io)
            }
            throw ToolError(
                .data, "--attach \(name): is larger than \(Attachment.byteLimit >> 20) MiB")
        }
    }

    private func read(_ file: String, _ flag: String) throws(ToolError) -> [UInt8] {
        try InputText.body("@\(file)", flag: flag, context)
    }

    private func systemText(_ system: String) throws(ToolError) -> String {
        guard system.hasPrefix("@") else { return system }
        let bytes = try InputText.body(system, flag: "--system", context)
        return InputText.text(bytes, of: "--system \(system)", context)
    }
}
