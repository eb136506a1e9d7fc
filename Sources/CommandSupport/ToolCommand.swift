package import ArgumentParser

/// A command that does something; commands that only hold others need not be one.
package protocol ToolCommand: ParsableCommand {
    func run(_ context: ToolContext) async throws
}

/// The root command of a tool.
package protocol ToolRoot: ParsableCommand {
    /// Rewrites the command line before it is parsed, for short forms that are not flags.
    static func rewriting(_ arguments: [String]) -> [String]
}

extension ToolRoot {
    package static func rewriting(_ arguments: [String]) -> [String] { arguments }
}
