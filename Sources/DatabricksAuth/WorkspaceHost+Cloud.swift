/// The three clouds that Databricks runs in.
package enum Cloud: String, Sendable {
    case aws = "AWS"
    case azure = "AZURE"
    case gcp = "GCP"
}

extension WorkspaceHost {
    /// The cloud of a host by its suffix; AWS when no suffix says otherwise.
    var cloud: Cloud {
        if azureEnvironment != nil { return .azure }
        return has(suffix: ".gcp.databricks.com") ? .gcp : .aws
    }

    /// The Azure cloud that has such hosts, in `azure_environment`'s words; nil for hosts elsewhere.
    var azureEnvironment: String? {
        if has(suffix: ".azuredatabricks.net") { return "PUBLIC" }
        if has(suffix: ".databricks.azure.us") { return "USGOVERNMENT" }
        return has(suffix: ".databricks.azure.cn") ? "CHINA" : nil
    }

    /// Whether the name is one that only Databricks gives to workspaces, in any of its clouds.
    package var isDatabricks: Bool {
        azureEnvironment != nil
            || [".databricks.com", ".databricks.us", ".databricks.mil"].contains {
                has(suffix: $0)
            }
    }

    /// Databricks' application id in Entra: another one for hosts of development and staging.
    var azureApplication: String {
        if has(suffix: ".dev.azuredatabricks.net") { return "62a912ac-b58e-4c1d-89ea-b2dbfc7358fc" }
        return has(suffix: ".staging.azuredatabricks.net")
            ? "4a67d088-db5c-48f1-9ff2-0aace800ae68" : "2ff814a6-3304-4ab8-85cb-cd0e6f879c1d"
    }
}

extension AuthSetup {
    /// The cloud that is set, else the one that the host's name tells.
    var cloud: Cloud {
        self[.cloud].flatMap { Cloud(rawValue: $0.uppercased()) } ?? host.cloud
    }

    /// Why an Azure login is of no use here; nil when the host is one of Azure's.
    static let notAzure: @Sendable (AuthSetup) -> String? = { setup in
        setup.cloud == .azure
            ? nil : "\(setup.host.url) is no host of Azure's (else set DATABRICKS_CLOUD=AZURE)"
    }

    /// The same for Google's cloud.
    static let notGoogle: @Sendable (AuthSetup) -> String? = { setup in
        setup.cloud == .gcp
            ? nil : "\(setup.host.url) is no host of Google's cloud (else set DATABRICKS_CLOUD=GCP)"
    }
}
