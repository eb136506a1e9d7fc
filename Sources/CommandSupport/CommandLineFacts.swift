/// What must be known of the command line before it is parsed, since parsing may be what fails.
struct CommandLineFacts {
    let wantsShortHelp: Bool
    let wantsVersion: Bool
    let wantsJSONErrors: Bool
    let isQuiet: Bool
    /// `--no-input`, or `DBX_NO_INPUT` that is neither empty nor 0.
    let forbidsInput: Bool
    let verbosity: Int
    let color: Console.ColorChoice
    /// A flag that would hold a secret, without its value.
    let secretFlag: String?

    private static let secretFlags: [String: String] = [
        "--token": "--token-file", "--client-secret": "--client-secret-file",
        "--password": "--token-file", "--api-key": "--key-file",
        "--string-value": "--value-file",
    ]

    /// The way to give the secret instead.
    var secretFlagInstead: String { secretFlag.flatMap { Self.secretFlags[$0] } ?? "--token-file" }

    init(_ folded: [String], environment: [String: String]) {
        let flags = ArgumentFolding.flags(folded)
        let names = flags.map(\.name)
        func has(_ choices: String...) -> Bool { choices.contains(where: names.contains) }
        func value(_ choices: String...) -> String? {
            flags.compactMap { flag in
                choices.lazy.compactMap { choice in
                    flag.name == choice
                        ? flag.next
                        : flag.name.hasPrefix("\(choice)=")
                            ? String(flag.name.dropFirst(choice.count + 1)) : nil
                }.first
            }.last
        }
        wantsShortHelp = has("-h")
        wantsVersion = has("-V", "--version")
        isQuiet = has("-Q", "--quiet")
        forbidsInput = has("--no-input") || !["", "0"].contains(environment["DBX_NO_INPUT"] ?? "")
        let format = value("-o", "--output")
        wantsJSONErrors =
            format == "json" || format == "jsonl" || environment["DBX_ERROR_FORMAT"] == "json"
        color = value("--color").flatMap(Console.ColorChoice.init) ?? .auto
        let debug = environment["DBX_DEBUG"] ?? ""
        verbosity = max(
            names.count { $0 == "-v" || $0 == "--verbose" },
            debug == "api" ? 2 : debug.isEmpty || debug == "0" ? 0 : 1)
        secretFlag = names.map { String($0.prefix { $0 != "=" }) }
            .first { Self.secretFlags[$0] != nil }
    }
}
