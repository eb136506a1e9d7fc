import Failures

/// One way to authenticate: how it is recognised, and how it is built.
struct AuthMethod: Sendable {
    /// The name in `auth_type`.
    let type: String
    /// Attributes that must be set, beside a host.
    let needs: [ConfigAttribute]
    /// Whether it is only used when `auth_type` names it.
    var isExplicit = false
    /// Whether its tokens can be asked for with the role of a group (`group_id`): Databricks' own OAuth only.
    var supportsGroups = false
    /// What else keeps it from being used, as the end of a sentence; nil when nothing does.
    var obstacle: @Sendable (AuthSetup) -> String? = { _ in nil }
    /// Builds it; nothing is sent.
    let make: @Sendable (AuthSetup, TokenExchange) throws(ToolError) -> Built

    /// What the method comes to.
    enum Built: Sendable {
        /// A credential that is known already.
        case ready(any CredentialStrategy)
        /// Tokens that end and are fetched again.
        case fetched(any TokenSource)
    }

    /// Every method, in the order in which the official CLI tries them; ours that it lacks come last.
    static let chain: [AuthMethod] = [
        PersonalAccessToken.method, BasicCredentials.method, ClientCredentials.method,
        LoginPlace.method, MetadataService.method, GitHubOIDC.method, AzureDevOpsOIDC.method,
        EnvironmentOIDC.method, FileOIDC.method, GitHubOIDCAzure.method, ManagedIdentity.method,
        AzureClientSecret.method, AzureCLI.method, GoogleCredentials.method,
        GoogleImpersonation.method, ModelServingToken.method, LoginPlace.sdkMethod,
    ]

    /// Methods of Python programs inside a notebook, where the token comes from the interpreter.
    static let outOfReach: Set<String> = ["runtime", "runtime-oauth"]
}
