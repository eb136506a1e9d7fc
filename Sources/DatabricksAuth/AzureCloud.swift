import Failures

/// The endpoints of one of Azure's clouds.
struct AzureCloud: Sendable {
    /// Where Entra gives tokens; ends with a slash.
    let authority: String
    /// The resource of the token that proves rights on the workspace's Azure resource.
    let management: String
    /// The resource manager, and the resource of the tokens that it takes; ends with a slash.
    let manager: String
    /// A host as workspaces of this cloud have, for settings that do not know theirs yet.
    let anyHost: WorkspaceHost

    /// By the name in `azure_environment`, of which `AZURE…` and `…CLOUD` are left out; nil for an unknown one.
    init?(named name: String) {
        var name = name.uppercased()
        if name.hasPrefix("AZURE") { name.removeFirst(5) }
        if name.hasSuffix("CLOUD") { name.removeLast(5) }
        // Authority, service management, resource manager, domain of workspaces.
        let row: [String]
        switch name {
        case "PUBLIC", "":
            row = [
                "login.microsoftonline.com", "management.core.windows.net", "management.azure.com",
                "azuredatabricks.net",
            ]
        case "USGOVERNMENT":
            row = [
                "login.microsoftonline.us", "management.core.usgovcloudapi.net",
                "management.usgovcloudapi.net", "databricks.azure.us",
            ]
        case "CHINA":
            row = [
                "login.chinacloudapi.cn", "management.core.chinacloudapi.cn",
                "management.chinacloudapi.cn", "databricks.azure.cn",
            ]
        default: return nil
        }
        guard let host = try? WorkspaceHost("unknown.\(row[3])") else { return nil }
        authority = "https://\(row[0])/"
        management = "https://\(row[1])/"
        manager = "https://\(row[2])/"
        anyHost = host
    }

    /// The one that is set, else the one whose hosts have this suffix, else the public one.
    static func of(_ config: GatheredConfig) throws(ToolError) -> AzureCloud {
        let name = config[.azureEnvironment] ?? config.host?.azureEnvironment ?? "PUBLIC"
        guard let cloud = AzureCloud(named: name) else {
            throw ToolError(
                .config, "azure_environment \(name.printable) is unknown",
                hint: "use PUBLIC, USGOVERNMENT or CHINA")
        }
        return cloud
    }
}
