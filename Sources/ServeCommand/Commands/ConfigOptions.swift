import ArgumentParser
import Failures

/// Which config a command reads.
struct ConfigOptions: ParsableArguments {
    @Option(
        name: [.customShort("f"), .customLong("config")],
        help: ArgumentHelp(
            "The config, YAML or JSON in LiteLLM's form; - reads it from a pipe (LLM_SERVE_CONFIG).",
            valueName: "file"))
    var path: String?
}
