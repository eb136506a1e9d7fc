package import Failures

/// What the command line needs before ArgumentParser, which has no options of two values, sees it.
package enum ArgumentFolding {
    /// Stands between name and value of a folded `--arg`.
    static let separator: Character = "\u{1F}"
    private static let twoValued: Set<String> = ["--arg", "--argjson", "--slurpfile", "--rawfile"]

    /// The shared options whose next token is their value, however it looks.
    private static let valued: Set<String> = twoValued.union([
        "-a", "-f", "-m", "-o", "-O", "-p", "-P", "-q", "-s", "--cacert", "--client-secret-file",
        "--color", "--connect-timeout", "--generate-completion-script", "--host", "--idle-timeout",
        "--jq", "--jq-file", "--map", "--model",
        "--output", "--profile", "--proxy", "--resolve", "--retry", "--retry-max-time", "--seed",
        "--stop", "--system",
        "--timeout", "--token-file",
    ])

    /// Joins the two values of `--arg NAME VALUE` and its kin into one token.
    package static func fold(_ arguments: [String]) throws(ToolError) -> [String] {
        var folded: [String] = []
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--" { return folded + [argument] + rest }
            guard twoValued.contains(argument) else {
                folded.append(argument)
                if valued.contains(argument), let value = rest.popFirst() { folded.append(value) }
                continue
            }
            guard let name = rest.popFirst(), let value = rest.popFirst() else {
                throw ToolError(
                    .usage, "\(argument) takes two values, a name and what it stands for")
            }
            folded += [argument, "\(name)\(separator)\(value)"]
        }
        return folded
    }

    /// Moves flags that stand before the subcommand behind it: `-p prod list` is `list -p prod`.
    package static func commandFirst(_ folded: [String], commands: Set<String>) -> [String] {
        guard folded.first?.hasPrefix("-") == true,
            let place = words(folded).first(where: { commands.contains(folded[$0]) })
        else { return folded }
        var moved = folded
        moved.insert(moved.remove(at: place), at: 0)
        return moved
    }

    /// The tokens before `--` that are neither flags nor the values of shared ones.
    package static func commandWords(_ folded: [String]) -> [String] {
        words(folded).map { folded[$0] }
    }

    /// The flags before `--`, short ones that were written together taken apart, with the token after each.
    static func flags(_ folded: [String]) -> [(name: String, next: String?)] {
        var flags: [(name: String, next: String?)] = []
        for place in places(folded) where folded[place].hasPrefix("-") {
            let token = folded[place]
            let next = place + 1 < folded.count ? folded[place + 1] : nil
            if token.count > 2, !token.hasPrefix("--"), token.dropFirst().allSatisfy(\.isLetter) {
                flags += token.dropFirst().map { ("-\($0)", next) }
            } else {
                flags.append((token, next))
            }
        }
        return flags
    }

    private static func words(_ folded: [String]) -> [Int] {
        places(folded).filter { !folded[$0].hasPrefix("-") }
    }

    /// The places before `--` that do not hold the value of a shared option.
    private static func places(_ folded: [String]) -> [Int] {
        var places: [Int] = []
        var isValue = false
        for (place, token) in folded.enumerated() {
            if isValue {
                isValue = false
                continue
            }
            if token == "--" { break }
            places.append(place)
            isValue = valued.contains(token)
        }
        return places
    }
}
