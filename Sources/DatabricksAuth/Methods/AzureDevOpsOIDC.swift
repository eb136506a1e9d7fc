import Failures
import JSON
import Transport

/// The identity of an Azure DevOps pipeline job, exchanged for a Databricks token: auth type `azure-devops-oidc`.
///
/// The audience is always `api://AzureADTokenExchange`; the pipeline has to map `SYSTEM_ACCESSTOKEN` into the step.
struct AzureDevOpsOIDC: IDTokenSource {
    static let method = AuthMethod(
        type: "azure-devops-oidc", needs: [.clientID], supportsGroups: true,
        obstacle: { setup in setup.missing(of: variables).map { "\($0) is not set" } }
    ) { setup, exchange throws(ToolError) in
        let source = AzureDevOpsOIDC(
            values: variables.map { setup.variable($0) ?? "" }, exchange: exchange)
        return .fetched(TokenFederation(source, type: "azure-devops-oidc", setup, exchange))
    }

    /// What a pipeline sets, in the order of the URL's parts; the job's own token comes first.
    private static let variables = [
        "SYSTEM_ACCESSTOKEN", "SYSTEM_TEAMFOUNDATIONCOLLECTIONURI", "SYSTEM_TEAMPROJECTID",
        "SYSTEM_HOSTTYPE", "SYSTEM_PLANID", "SYSTEM_JOBID",
    ]

    let values: [String]
    let exchange: TokenExchange

    var identity: [String]? { values }

    let choosesAudience = false

    func idToken(audience: String) async throws -> Secret {
        let step = "azure-devops-oidc: the identity token"
        let accessToken = Secret(values[0])
        let collection = values[1].hasSuffix("/") ? values[1] : values[1] + "/"
        let parts = values[2...].map(FormBody.percentEncoded)
        let request = TransferRequest(
            "POST",
            collection + parts[0] + "/_apis/distributedtask/hubs/" + parts[1] + "/plans/"
                + parts[2] + "/jobs/" + parts[3] + "/oidctoken?api-version=7.2-preview.1",
            fields: [
                "Authorization": "Bearer \(accessToken.reveal())",
                "Content-Type": "application/json", "Accept": "application/json",
            ], body: .bytes([]), deadlines: exchange.deadlines)
        let answer = try await exchange.document(request, step, hiding: [accessToken])
        return try exchange.idToken(answer["oidcToken"], "\(step) is missing in the answer")
    }
}
