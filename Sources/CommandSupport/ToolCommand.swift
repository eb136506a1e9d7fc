package import ArgumentParser

/// A command that does something; commands that only hold others need not be one.
package protocol ToolCommand: ParsableCommand {
    func run(_ context: ToolContext) async throws
}

/// The root command of a tool.
package protocol ToolRoot: ParsableCommand {
    /// Whether many threads allocate all the time, so that each better has a heap of its own.
    static var isServer: Bool { get }
    /// Whether a command line is sure to send something, so that libcurl loads while it is parsed.
    static func sendsSomething(_ arguments: [String]) -> Bool
    /// Rewrites the command line before it is parsed, for short forms that are not flags.
    static func rewriting(_ arguments: [String]) -> [String]
}

extension ToolRoot {
    package static var isServer: Bool { false }
    package static func sendsSomething(_ arguments: [String]) -> Bool { false }
    package static func rewriting(_ arguments: [String]) -> [String] { arguments }
}
