import Failures
import JSON

/// The secrets API, since endpoints refer to secrets; a value is written and never read back.
extension ServingCall {
    private static let secrets = "/api/2.0/secrets"

    package static let secretScopes = ServingCall(
        "list secret scopes", "GET", "\(secrets)/scopes/list")

    /// An Azure Key Vault whose secrets a scope shows instead of keeping its own.
    package struct KeyVault: Sendable {
        /// `/subscriptions/…/vaults/NAME`.
        let resourceID: String
        /// `https://NAME.vault.azure.net/`.
        let dnsName: String

        package init(resourceID: String, dnsName: String) {
            self.resourceID = resourceID
            self.dnsName = dnsName
        }
    }

    /// - Parameter principal: who may manage it besides its creator; the service knows only `users`.
    package static func createScope(
        _ scope: String, managedBy principal: String?, vault: KeyVault? = nil
    ) -> ServingCall {
        var body: JSONValue = ["scope": .string(scope)]
        body["initial_manage_principal"] = principal.map(JSONValue.string)
        if let vault {
            body["scope_backend_type"] = "AZURE_KEYVAULT"
            body["backend_azure_keyvault"] = [
                "resource_id": .string(vault.resourceID), "dns_name": .string(vault.dnsName),
            ]
        }
        return ServingCall("create scope \(scope)", "POST", "\(secrets)/scopes/create", body: body)
    }

    package static func deleteScope(_ scope: String) -> ServingCall {
        ServingCall(
            "delete scope \(scope)", "POST", "\(secrets)/scopes/delete",
            body: ["scope": .string(scope)])
    }

    /// Names only.
    package static func secrets(in scope: String) -> ServingCall {
        ServingCall(
            "list secrets of \(scope)", "GET",
            "\(secrets)/list?scope=\(ServingRoute.encoded(scope))")
    }

    /// Writes a secret; `value` is `string_value` text or, with `isBase64`, `bytes_value`.
    package static func putSecret(
        _ key: String, in scope: String, value: String, isBase64: Bool
    ) -> ServingCall {
        ServingCall(
            "put secret \(scope)/\(key)", "POST", "\(secrets)/put",
            body: [
                "scope": .string(scope), "key": .string(key),
                isBase64 ? "bytes_value" : "string_value": .string(value),
            ])
    }

    package static func deleteSecret(_ key: String, in scope: String) -> ServingCall {
        ServingCall(
            "delete secret \(scope)/\(key)", "POST", "\(secrets)/delete",
            body: ["scope": .string(scope), "key": .string(key)])
    }

    package static func accessList(of scope: String) -> ServingCall {
        ServingCall(
            "list access of \(scope)", "GET",
            "\(secrets)/acls/list?scope=\(ServingRoute.encoded(scope))")
    }

    /// - Parameter permission: `MANAGE`, `WRITE` or `READ`.
    package static func putAccess(
        of principal: String, to scope: String, _ permission: String
    ) -> ServingCall {
        ServingCall(
            "put access of \(principal) to \(scope)", "POST", "\(secrets)/acls/put",
            body: [
                "scope": .string(scope), "principal": .string(principal),
                "permission": .string(permission),
            ])
    }

    package static func deleteAccess(of principal: String, to scope: String) -> ServingCall {
        ServingCall(
            "delete access of \(principal) to \(scope)", "POST", "\(secrets)/acls/delete",
            body: ["scope": .string(scope), "principal": .string(principal)])
    }
}
