import ArgumentParser

/// Which running server a command speaks to.
struct ControlOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The control socket; the only running server's if not given.", valueName: "path"))
    var control: String?

    @Option(help: ArgumentHelp("The server on this port, when several run.", valueName: "port"))
    var port: Int?

    /// What the flags mean.
    var target: ControlClient.Target { ControlClient.Target(path: control, port: port) }
}
