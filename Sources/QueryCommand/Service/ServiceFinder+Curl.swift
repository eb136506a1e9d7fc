import CommandSupport
import Failures

/// How a shell command does what this command line asks for.
extension ServiceFinder {
    /// The command that prints the `Authorization` header; nil when the server needs none.
    func headerCommand(_ target: QueryTarget) throws(ToolError) -> String? {
        switch target {
        case .openAI:
            if let file = service.keyFile {
                let file = CurlCommand.quoted(file)
                return #"printf 'Authorization: Bearer %s\n' "$(cat \#(file))""#
            }
            guard context.environment["OPENAI_API_KEY"]?.isEmpty == false else { return nil }
            return #"printf 'Authorization: Bearer %s\n' "$OPENAI_API_KEY""#
        case .routeOptimized:
            throw ToolError(
                .usage,
                "--curl cannot show a route-optimized endpoint: its token is made on the way",
                hint: "--dry-run shows the request")
        case .workspace, .app:
            let flags = [
                ("-p", options.profile.profile), ("--host", options.profile.host),
                ("--token-file", options.profile.tokenFile),
                ("--client-secret-file", options.profile.clientSecretFile),
            ].compactMap { flag, value in value.map { " \(flag) \(CurlCommand.quoted($0))" } }
            return "dbx-auth header" + flags.joined()
        }
    }

    /// The network flags that curl has too.
    var curlArguments: [String] {
        let network = options.network
        let values = [("--cacert", network.cacert), ("--proxy", network.proxy)]
        return values.compactMap { flag, value in value.map { "\(flag) \(CurlCommand.quoted($0))" }
        }
            + network.resolve.map { "--resolve \(CurlCommand.quoted($0))" }
    }
}
