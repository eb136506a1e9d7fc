extension ConfigAttribute {
    /// What is known of one attribute beside its name.
    private struct Row {
        /// Environment variables, the first that is set and not empty wins; the first is the canonical one.
        var variables: [String] = []
        /// Other spellings in the profile file.
        var otherKeys: [String] = []
        var group: Group?
        var isSensitive = false
    }

    /// Environment variables that set this attribute, the canonical name first.
    package var variables: [String] { row.variables }

    /// Every key of the profile file that sets this attribute.
    package var fileKeys: [String] { [rawValue] + row.otherKeys }

    /// The way to authenticate that the attribute is a part of.
    package var group: Group? { row.group }

    /// Whether the value must never be shown.
    package var isSensitive: Bool { row.isSensitive }

    private var row: Row {
        switch self {
        case .host: Row(variables: ["DATABRICKS_HOST", "DATABRICKS_API_BASE"])
        case .accountID: Row(variables: ["DATABRICKS_ACCOUNT_ID"])
        case .workspaceID: Row(variables: ["DATABRICKS_WORKSPACE_ID"])
        case .groupID: Row(variables: ["DATABRICKS_GROUP_ID"])
        case .cloud: Row(variables: ["DATABRICKS_CLOUD"])
        case .discoveryURL: Row(variables: ["DATABRICKS_DISCOVERY_URL"])
        case .token:
            Row(
                variables: ["DATABRICKS_TOKEN", "DATABRICKS_API_KEY"], group: .pat,
                isSensitive: true)
        case .username: Row(variables: ["DATABRICKS_USERNAME"], group: .basic)
        case .password:
            Row(variables: ["DATABRICKS_PASSWORD"], group: .basic, isSensitive: true)
        case .clientID: Row(variables: ["DATABRICKS_CLIENT_ID"], group: .oauth)
        case .clientSecret:
            Row(variables: ["DATABRICKS_CLIENT_SECRET"], group: .oauth, isSensitive: true)
        case .scopes, .authorizationDetails: Row()
        case .tokenAudience:
            Row(variables: ["DATABRICKS_TOKEN_AUDIENCE"], otherKeys: ["audience"])
        case .oidcTokenEnv: Row(variables: ["DATABRICKS_OIDC_TOKEN_ENV"], group: .envOIDC)
        case .oidcTokenFilepath:
            Row(
                variables: ["DATABRICKS_OIDC_TOKEN_FILEPATH", "DATABRICKS_OIDC_TOKEN_FILE"],
                otherKeys: ["databricks_id_token_filepath"], group: .fileOIDC)
        case .actionsIDTokenRequestURL: Row(variables: ["ACTIONS_ID_TOKEN_REQUEST_URL"])
        case .actionsIDTokenRequestToken:
            Row(variables: ["ACTIONS_ID_TOKEN_REQUEST_TOKEN"], isSensitive: true)
        case .profile: Row(variables: ["DATABRICKS_CONFIG_PROFILE"])
        case .configFile: Row(variables: ["DATABRICKS_CONFIG_FILE"])
        case .authType: Row(variables: ["DATABRICKS_AUTH_TYPE"])
        case .azureWorkspaceResourceID:
            Row(variables: ["DATABRICKS_AZURE_RESOURCE_ID"], group: .azure)
        case .azureClientID: Row(variables: ["ARM_CLIENT_ID"], group: .azure)
        case .azureClientSecret:
            Row(variables: ["ARM_CLIENT_SECRET"], group: .azure, isSensitive: true)
        case .azureTenantID: Row(variables: ["ARM_TENANT_ID"], group: .azure)
        case .azureUseMSI: Row(variables: ["ARM_USE_MSI"], group: .azure)
        case .azureEnvironment: Row(variables: ["ARM_ENVIRONMENT"])
        case .azureLoginAppID: Row(variables: ["DATABRICKS_AZURE_LOGIN_APP_ID"], group: .azure)
        case .googleServiceAccount:
            Row(variables: ["DATABRICKS_GOOGLE_SERVICE_ACCOUNT"], group: .google)
        case .googleCredentials:
            Row(variables: ["GOOGLE_CREDENTIALS"], group: .google, isSensitive: true)
        case .metadataServiceURL:
            Row(
                variables: ["DATABRICKS_METADATA_SERVICE_URL"], group: .metadataService,
                isSensitive: true)
        case .databricksCLIPath: Row(variables: ["DATABRICKS_CLI_PATH"])
        case .disableAsyncTokenRefresh:
            Row(variables: ["DATABRICKS_DISABLE_ASYNC_TOKEN_REFRESH"])
        case .disableOAuthRefreshToken:
            Row(variables: ["DATABRICKS_DISABLE_OAUTH_REFRESH_TOKEN"])
        case .oauthCallbackPort: Row(variables: ["DATABRICKS_OAUTH_CALLBACK_PORT"])
        case .clusterID: Row(variables: ["DATABRICKS_CLUSTER_ID"])
        case .warehouseID: Row(variables: ["DATABRICKS_WAREHOUSE_ID"])
        case .serverlessComputeID: Row(variables: ["DATABRICKS_SERVERLESS_COMPUTE_ID"])
        case .skipVerify, .httpTimeoutSeconds, .retryTimeoutSeconds: Row()
        case .rateLimit: Row(variables: ["DATABRICKS_RATE_LIMIT"])
        case .debugTruncateBytes: Row(variables: ["DATABRICKS_DEBUG_TRUNCATE_BYTES"])
        case .debugHeaders: Row(variables: ["DATABRICKS_DEBUG_HEADERS"])
        }
    }

    /// Variables that carry a credential without being an attribute of the table: build systems and their kin.
    private static let foreignVariables = [
        "DATABRICKS_OIDC_TOKEN", "SYSTEM_ACCESSTOKEN",
    ]

    /// Every variable that can hold a secret; programs that we ask for a token do not get them.
    static var secretVariables: [String] {
        allCases.filter(\.isSensitive).flatMap(\.variables) + foreignVariables
    }

    /// Every variable that can hold, name or choose a credential; a child process that gets its own loses these.
    package static var credentialVariables: [String] {
        let chosen: Set<ConfigAttribute> = [
            .host, .profile, .authType, .azureEnvironment, .actionsIDTokenRequestURL,
            .discoveryURL, .tokenAudience,
        ]
        return allCases.filter { $0.group != nil || $0.isSensitive || chosen.contains($0) }
            .flatMap(\.variables) + foreignVariables
    }
}
