/// What must be known of the command line before it is parsed, since parsing may be what fails.
struct CommandLineFacts {
    let wantsShortHelp: Bool
    let wantsVersion: Bool
    let wantsJSONErrors: Bool
    let isQuiet: Bool
    let verbosity: Int
    let showsBodies: Bool
    let color: Console.ColorChoice
    /// A flag that would hold a secret, without its value.
    let secretFlag: String?

    private static let secretFlags: [String: String] = [
        "--token": "--token-file", "--client-secret": "--client-secret-file",
        "--password": "--token-file", "--key": "--key-file", "--api-key": "--key-file",
    ]

    /// The way to give the secret instead.
    var secretFlagInstead: String { secretFlag.flatMap { Self.secretFlags[$0] } ?? "--token-file" }

    init(_ arguments: [String], environment: [String: String], valued: Set<String>) {
        var flags: [String] = []
        var format: String?
        var color = "auto"
        var isValue = false
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { break }
            if isValue {
                isValue = false
                continue
            }
            let next = index + 1 < arguments.count ? arguments[index + 1] : nil
            switch argument {
            case "-o", "--output": format = next
            case "--color": color = next ?? color
            case _ where argument.hasPrefix("--output="): format = String(argument.dropFirst(9))
            case _ where argument.hasPrefix("--color="): color = String(argument.dropFirst(8))
            case _ where argument.hasPrefix("-o") && !argument.hasPrefix("--"):
                format = String(argument.dropFirst(argument.hasPrefix("-o=") ? 3 : 2))
            default: flags.append(argument)
            }
            isValue = valued.contains(argument)
        }
        wantsShortHelp = flags.contains("-h")
        wantsVersion = flags.contains("-V") || flags.contains("--version")
        isQuiet = flags.contains("-Q") || flags.contains("--quiet")
        showsBodies = flags.contains("--debug-body")
        wantsJSONErrors =
            format == "json" || format == "jsonl" || environment["DBX_ERROR_FORMAT"] == "json"
        self.color = Console.ColorChoice(rawValue: color) ?? .auto
        let spoken = flags.reduce(0) { sum, flag in
            if flag == "--verbose" { return sum + 1 }
            let isShort = flag.hasPrefix("-v") && flag.dropFirst().allSatisfy { $0 == "v" }
            return isShort ? sum + flag.count - 1 : sum
        }
        let debug = environment["DBX_DEBUG"] ?? ""
        let fromEnvironment = debug == "api" ? 2 : debug.isEmpty || debug == "0" ? 0 : 1
        verbosity = max(spoken, fromEnvironment)
        secretFlag = flags.map { String($0.prefix { $0 != "=" }) }
            .first { Self.secretFlags[$0] != nil }
    }
}
