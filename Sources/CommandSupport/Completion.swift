package import ArgumentParser
import DatabricksAuth
import POSIX

/// What the completion scripts ask a tool at the press of TAB: `dbx-auth ---completion token -- …`.
///
/// Answered from files of the user alone, without the network and without questions; what goes wrong is silence, since
/// a message would stand in the middle of the line that is being typed.
enum Completion {
    /// The candidates, a line each, or nothing; nil for a command line of any other kind.
    static func candidates(_ root: (some ToolRoot).Type, _ arguments: [String]) -> String? {
        guard arguments.first == "---completion" else { return nil }
        do {
            _ = try root.parseAsRoot(arguments)
            return ""
        } catch {
            guard root.exitCode(for: error).rawValue == 0 else { return "" }
            let lines = root.fullMessage(for: error)
            return lines.isEmpty ? "" : lines + "\n"
        }
    }
}

extension CompletionKind {
    /// The names of the profile file.
    package static var profiles: CompletionKind {
        .custom { _, _, _ in
            let store = ProfileStore(environment: Environment.all())
            let file = try? store.load()?.file
            // A name of control characters would be lines, or colours, of its own.
            return (file?.profiles ?? []).map(\.name).filter {
                PrintableText.escaped($0) == $0
            }
        }
    }
}
