/// Every setting of Databricks unified authentication; the raw value is its key in the profile file.
///
/// Their variables, groups and kinds are in the table of `ConfigAttribute+Table`.
package enum ConfigAttribute: String, CaseIterable, Sendable {
    case host
    case accountID = "account_id"
    case workspaceID = "workspace_id"
    case groupID = "group_id"
    case cloud
    case discoveryURL = "discovery_url"
    case token
    case username
    case password
    case clientID = "client_id"
    case clientSecret = "client_secret"
    case scopes
    case authorizationDetails = "authorization_details"
    case tokenAudience = "token_audience"
    case oidcTokenEnv = "oidc_token_env"
    case oidcTokenFilepath = "oidc_token_filepath"
    case actionsIDTokenRequestURL = "actions_id_token_request_url"
    case actionsIDTokenRequestToken = "actions_id_token_request_token"
    case profile
    case configFile = "config_file"
    case authType = "auth_type"
    case azureWorkspaceResourceID = "azure_workspace_resource_id"
    case azureClientID = "azure_client_id"
    case azureClientSecret = "azure_client_secret"
    case azureTenantID = "azure_tenant_id"
    case azureUseMSI = "azure_use_msi"
    case azureEnvironment = "azure_environment"
    case azureLoginAppID = "azure_login_app_id"
    case googleServiceAccount = "google_service_account"
    case googleCredentials = "google_credentials"
    case metadataServiceURL = "metadata_service_url"
    case databricksCLIPath = "databricks_cli_path"
    case disableAsyncTokenRefresh = "disable_async_token_refresh"
    case disableOAuthRefreshToken = "disable_oauth_refresh_token"
    case oauthCallbackPort = "oauth_callback_port"
    case clusterID = "cluster_id"
    case warehouseID = "warehouse_id"
    case serverlessComputeID = "serverless_compute_id"
    case skipVerify = "skip_verify"
    case httpTimeoutSeconds = "http_timeout_seconds"
    case retryTimeoutSeconds = "retry_timeout_seconds"
    case rateLimit = "rate_limit"
    case debugTruncateBytes = "debug_truncate_bytes"
    case debugHeaders = "debug_headers"

    /// Attributes that belong together as one way to authenticate; two of them at once are a conflict.
    package enum Group: String, Sendable, Comparable {
        case azure
        case basic
        case envOIDC = "env-oidc"
        case fileOIDC = "file-oidc"
        case google
        case metadataService = "metadata-service"
        case oauth
        case pat

        package static func < (a: Group, b: Group) -> Bool { a.rawValue < b.rawValue }
    }

    /// The setting's name in messages and in `describe`.
    package var name: String { rawValue }
}
