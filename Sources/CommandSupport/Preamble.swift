import ArgumentParser
import Curl
import Failures
import JQ

/// Answers that need no parse: short help and version; and flags that must not get as far as a parse.
enum Preamble {
    /// The text to print instead of running; nil to go on.
    static func answer(
        _ root: any ToolRoot.Type, _ arguments: [String], _ facts: CommandLineFacts
    ) throws(ToolError) -> String? {
        if let flag = facts.secretFlag {
            throw ToolError(
                .usage, "\(flag) is not accepted: everybody on this machine can read arguments",
                hint: "put it into a file and use \(facts.secretFlagInstead) FILE")
        }
        if facts.wantsVersion {
            let parts = ["swift \(ToolVersion.swift)", CurlLibrary.version, JQLibrary.version]
            return "\(root._commandName) \(ToolVersion.number) (\(parts.joined(separator: ", ")))"
        }
        return facts.wantsShortHelp ? ShortHelp.text(of: root, arguments) : nil
    }
}
