import Failures
import POSIX

/// The master key, from the environment when it is there, else from the config file.
enum MasterKey {
    /// Names the file that holds the key; wins over everything.
    static let fileVariable = "LLM_SERVE_MASTER_KEY_FILE"
    /// LiteLLM's variable; wins over the config file.
    static let variable = "LITELLM_MASTER_KEY"

    /// The key to ask clients for; nil when there is none anywhere.
    ///
    /// A weak key is refused by the name of its origin.
    static func resolve(
        environment: [String: String], config: Secret?
    ) throws(ToolError) -> Secret? {
        if let path = environment[fileVariable], !path.isEmpty {
            let bytes: [UInt8]
            do throws(SystemError) {
                bytes = try FileSystem.read(path, limit: 64 << 10)
            } catch {
                throw error.toolError("cannot read \(fileVariable)", .config)
            }
            var text = Substring(decoding: bytes, as: UTF8.self)
            while let last = text.unicodeScalars.last, last.properties.isWhitespace {
                text.unicodeScalars.removeLast()
            }
            return try checked(String(text), from: "\(fileVariable) \(path)")
        }
        if let text = environment[variable], !text.isEmpty {
            return try checked(text, from: variable)
        }
        return config
    }

    /// The variable that says the key; nil where none does.
    static func variable(in environment: [String: String]) -> String? {
        [fileVariable, variable].first { environment[$0]?.isEmpty == false }
    }

    private static func checked(_ text: String, from origin: String) throws(ToolError) -> Secret {
        if text.isEmpty { throw ToolError(.config, "\(origin): the file is empty") }
        if let reason = ConfigReader.weakness(of: text) {
            throw ToolError(.config, "\(origin): the master key \(reason)", hint: hint)
        }
        return Secret(text)
    }

    /// How to make a good one.
    static let hint = "make one with: echo \"sk-$(openssl rand -hex 16)\""
}
