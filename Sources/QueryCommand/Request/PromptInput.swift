import Failures
import POSIX

/// Decides whether standard input belongs to the prompt, and reads it.
struct PromptInput {
    /// The words of the command line; a lone `-` stands for standard input.
    var words: [String]
    /// `--no-stdin`.
    var isRefused: Bool
    /// Whether `--json -` has taken standard input.
    var isTaken = false

    /// Whether input of that kind is read: pipes, files and sockets are, terminals and devices only for `-`.
    func reads(_ kind: FileStatus.Kind?) throws(ToolError) -> Bool {
        if words.contains("-") {
            guard !isTaken else {
                throw ToolError(.usage, "stdin can only be read once: - and --json -")
            }
            return true
        }
        guard !isRefused, !isTaken else { return false }
        return switch kind {
        case .file, .fifo, .socket: true
        case .characterDevice, .directory, .other, nil: false
        }
    }

    /// The prompt that words and input make together; nil when there is none.
    ///
    /// - Parameter onSilence: called once when a pipe beside a prompt has brought nothing for three seconds.
    func prompt(
        from input: Descriptor = .standardInput, onSilence: () -> Void = {}
    ) throws(ToolError) -> String? {
        let spoken = words.filter { $0 != "-" }
        let status = try? input.status()
        guard try reads(status?.kind) else { return ChatPrompt.joined(words: spoken, input: nil) }
        let bytes: [UInt8]
        do throws(SystemError) {
            if !spoken.isEmpty, try !input.wait(for: .input, timeout: .seconds(3)) { onSilence() }
            bytes = try input.readAll()
        } catch {
            throw error.toolError("cannot read the prompt", error.isTooLarge ? .data : .io)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ToolError(
                .data, "stdin is not UTF-8 text",
                hint: "images and files are message parts: send them with --json @FILE")
        }
        return ChatPrompt.joined(words: spoken, input: text)
    }
}
