package import ArgumentParser

/// What every command of every tool takes; read by `ToolMain` before the parse.
package struct TerminalOptions: ParsableArguments {
    @Flag(
        name: [.customShort("v"), .customLong("verbose")],
        help: "Tell each request on stderr; -vv also its headers.")
    package var verbose: Int

    @Flag(name: .customLong("debug-body"), help: "Tell request and answer bodies on stderr.")
    package var debugBody = false

    @Flag(
        name: [.customShort("Q"), .customLong("quiet")],
        help: "No progress; warnings and errors stay.")
    package var quiet = false

    @Option(help: ArgumentHelp("Use colour: auto, always or never.", valueName: "when"))
    package var color: Console.ColorChoice = .auto

    @Flag(name: .customLong("no-input"), help: "Never ask; fail instead.")
    package var noInput = false

    package init() {}
}

extension Console.ColorChoice: ExpressibleByArgument {}
