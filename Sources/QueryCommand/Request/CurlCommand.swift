import JSON

/// The shell command that sends a question with curl, as `--curl` prints it; pure.
///
/// No credential is in it: the header comes through a pipe. It runs as it is in any POSIX shell.
struct CurlCommand {
    let url: String
    let body: JSONObject
    /// The command that prints the `Authorization` header; nil when none is needed.
    var header: String?
    /// More arguments of curl, already as a shell reads them: `--cacert FILE`.
    var extras: [String] = []

    /// What fits into one argument on every system.
    private static let argumentLimit = 64 << 10

    /// The command, over several lines.
    var text: String {
        let json = JSONValue.object(body).text()
        let isLong = json.utf8.count > Self.argumentLimit
        var lines = header.map { ["\($0) |"] } ?? []
        var words = ["curl -sS --fail-with-body"]
        if body["stream"] == true { words.append("-N") }
        if header != nil { words.append("-H @-") }
        words += extras
        lines.append(words.joined(separator: " ") + " -H 'Content-Type: application/json' \\")
        lines.append(
            isLong ? "  --data-binary @/dev/fd/3 \\" : "  -d \(Self.quoted(json)) \\")
        lines.append("  \(Self.quoted(url))" + (isLong ? " 3<<'DBX_QUERY_BODY'" : ""))
        if isLong { lines += [json, "DBX_QUERY_BODY"] }
        return lines.joined(separator: "\n")
    }

    /// A word as a POSIX shell reads it.
    static func quoted(_ text: String) -> String {
        "'" + text.replacing("'", with: #"'\''"#) + "'"
    }
}
