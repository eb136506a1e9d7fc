/// Which service is asked, by flags and environment alone.
enum ServiceChoice: Equatable {
    /// An OpenAI-compatible server.
    case openAI(baseURL: String)
    /// A Databricks workspace, which the profile chain then finds; `fallback` when it finds none at all.
    case workspace(fallback: String?)

    /// OpenAI's own server, for a lone `OPENAI_API_KEY`.
    static let openAIBaseURL = "https://api.openai.com/v1"

    /// The choice, in this order: `--base-url`; a Databricks flag; a Databricks host or profile in the
    /// environment; `OPENAI_BASE_URL`; a Databricks profile file; `OPENAI_API_KEY` alone.
    init(baseURL: String?, namesWorkspace: Bool, environment: [String: String]) {
        func value(_ name: String) -> String? {
            environment[name].flatMap { $0.isEmpty ? nil : $0 }
        }
        let workspaceVariables = [
            "DATABRICKS_HOST", "DATABRICKS_API_BASE", "DATABRICKS_CONFIG_PROFILE",
        ]
        if let baseURL {
            self = .openAI(baseURL: baseURL)
        } else if namesWorkspace || workspaceVariables.contains(where: { value($0) != nil }) {
            self = .workspace(fallback: nil)
        } else if let baseURL = value("OPENAI_BASE_URL") {
            self = .openAI(baseURL: baseURL)
        } else {
            self = .workspace(fallback: value("OPENAI_API_KEY").map { _ in Self.openAIBaseURL })
        }
    }
}
