import Failures
import JSON
import POSIX

/// Whoever is logged in with `az login`: auth type `azure-cli`.
struct AzureCLI: EntraTokenSource {
    static let method = AuthMethod(
        type: "azure-cli", needs: [],
        obstacle: { setup in
            AuthSetup.notAzure(setup)
                ?? (Program.path(of: "az", in: setup.config.environment) == nil
                    ? "the program az is not on PATH" : nil)
        }
    ) { setup, exchange throws(ToolError) in
        .fetched(
            AzureCLI(
                tokens: try EntraTokens(setup),
                program: Program("az", "azure-cli", setup, exchange), now: exchange.now))
    }

    let tokens: EntraTokens
    let program: Program
    let now: @Sendable () -> WallTime

    func fetch() async throws -> AccessToken {
        let tenant = try await tenantArguments()
        let access = try await token(for: tokens.application, tenant)
        // A person has a `upn` claim, and no use for the token of a service principal.
        guard JSONWebToken.claims(of: access.value)?["upn"] == nil else {
            return tokens.located(access)
        }
        return try await tokens.pair(needsManagement: false) { resource in
            resource == tokens.application ? access : try await token(for: resource, tenant)
        }
    }

    func token(for resource: String) async throws -> AccessToken {
        try await token(for: resource, tenantArguments())
    }

    private func token(for resource: String, _ tenant: [String]) async throws -> AccessToken {
        if let subscription {
            // Rights on the workspace do not imply rights on its subscription, which az then does not know.
            let arguments = ["--subscription", subscription] + tenant
            if let token = try? await ask(resource, arguments) { return token }
        }
        return try await ask(resource, tenant)
    }

    /// The third part of `/subscriptions/ID/…`.
    private var subscription: String? {
        let parts = tokens.setup[.azureWorkspaceResourceID]?
            .split(separator: "/", omittingEmptySubsequences: false)
        return parts.flatMap { $0.count > 2 && !$0[2].isEmpty ? String($0[2]) : nil }
    }

    /// `--tenant`, which az refuses to a machine's own identity.
    private func tenantArguments() async throws -> [String] {
        guard let tenant = tokens.setup[.azureTenantID] else { return [] }
        let account = try? await program.json(["account", "show", "--output", "json"])
        let isMachine =
            account?["user"]?["type"]?.string == "servicePrincipal"
            && ["systemAssignedIdentity", "userAssignedIdentity"]
                .contains(account?["user"]?["name"]?.string)
        return isMachine ? [] : ["--tenant", tenant]
    }

    private func ask(_ resource: String, _ more: [String]) async throws -> AccessToken {
        let asked = now()
        let answer = try await program.json(
            ["account", "get-access-token", "--resource", resource, "--output", "json"] + more)
        let value = Secret(answer["accessToken"]?.string ?? "")
        // `expiresOn` is local time without an offset; the other two say which instant they mean.
        let expiry =
            answer["expires_on"]?.seconds ?? JSONWebToken.claims(of: value)?["exp"]?.seconds
        guard value.isHeaderSafe, let expiry else {
            throw ToolError(
                .peer, "azure-cli: az printed no accessToken, or not when it ends",
                hint: "run: az account get-access-token --resource \(resource)")
        }
        return AccessToken(value, expiry: WallTime(seconds: expiry), fetched: asked)
    }
}

extension JSONValue {
    /// A count of seconds, as a number or as the text of one.
    var seconds: Int? {
        let number = double ?? string.flatMap { Double($0.trimmed) }
        return number.flatMap { $0 > 0 && $0 < 1e11 ? Int($0) : nil }
    }
}
