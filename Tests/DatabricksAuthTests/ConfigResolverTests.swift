import DatabricksAuth
import Failures
import Testing

private let file = "/home/u/.databrickscfg"
private let profiles = """
    [DEFAULT]
    host = https://default.test
    token = dapi-default
    [m2m]
    host = https://m2m.test
    client_id = id-1
    client_secret = dose-1
    workspace_id = 77
    [half]
    host = https://half.test
    client_id = id-2
    [hostless]
    token = dapi-lone
    [cli]
    host = https://cli.test
    auth_type = databricks-cli
    [twin-a]
    host = twin.test
    token = a
    [twin-b]
    host = https://twin.test/
    token = b
    """

/// One row: what is set, and what is used.
struct Resolution: Sendable, CustomTestStringConvertible {
    let name: String
    var environment: [String: String] = [:]
    var flags = CredentialFlags()
    let host: String
    let authType: String
    var profile: String?
    /// `attribute: phrase of its origin`.
    var origins: [ConfigAttribute: String] = [:]

    var testDescription: String { name }

    static let all = [
        Resolution(
            name: "a complete environment never opens the file",
            environment: ["DATABRICKS_HOST": "a.test", "DATABRICKS_TOKEN": "t"],
            host: "https://a.test", authType: "pat",
            origins: [.host: "DATABRICKS_HOST", .token: "DATABRICKS_TOKEN"]),
        Resolution(
            name: "LiteLLM's names work",
            environment: [
                "DATABRICKS_API_BASE": "https://a.test/serving-endpoints",
                "DATABRICKS_API_KEY": "t",
            ],
            host: "https://a.test", authType: "pat",
            origins: [.host: "DATABRICKS_API_BASE", .token: "DATABRICKS_API_KEY"]),
        Resolution(
            name: "LiteLLM's base with client credentials",
            environment: [
                "DATABRICKS_API_BASE": "https://a.test/serving-endpoints",
                "DATABRICKS_CLIENT_ID": "i", "DATABRICKS_CLIENT_SECRET": "s",
            ],
            host: "https://a.test", authType: "oauth-m2m"),
        Resolution(
            name: "an empty variable is not set",
            environment: ["DATABRICKS_HOST": "", "DATABRICKS_TOKEN": ""],
            host: "https://default.test", authType: "pat", profile: "DEFAULT",
            origins: [.token: "profile DEFAULT of \(file)"]),
        Resolution(
            name: "the profile of the environment",
            environment: ["DATABRICKS_CONFIG_PROFILE": "m2m"],
            host: "https://m2m.test", authType: "oauth-m2m", profile: "m2m",
            origins: [.workspaceID: "profile m2m of \(file)"]),
        Resolution(
            name: "environment fills a named profile, and comes first",
            environment: [
                "DATABRICKS_CONFIG_PROFILE": "m2m", "DATABRICKS_CLIENT_SECRET": "other",
            ],
            host: "https://m2m.test", authType: "oauth-m2m", profile: "m2m",
            origins: [.clientSecret: "DATABRICKS_CLIENT_SECRET"]),
        Resolution(
            name: "--profile beats a complete environment",
            environment: [
                "DATABRICKS_HOST": "a.test", "DATABRICKS_TOKEN": "t",
                "DATABRICKS_AUTH_TYPE": "pat", "DATABRICKS_WORKSPACE_ID": "1",
            ],
            flags: CredentialFlags(profile: "m2m"),
            host: "https://m2m.test", authType: "oauth-m2m", profile: "m2m",
            origins: [.workspaceID: "profile m2m of \(file)"]),
        Resolution(
            name: "--profile takes what it lacks from the environment",
            environment: ["DATABRICKS_CLIENT_SECRET": "s", "DATABRICKS_TOKEN": "t"],
            flags: CredentialFlags(profile: "half"),
            host: "https://half.test", authType: "oauth-m2m", profile: "half",
            origins: [.clientSecret: "DATABRICKS_CLIENT_SECRET"]),
        Resolution(
            name: "--profile without a host takes the environment's",
            environment: ["DATABRICKS_HOST": "a.test"],
            flags: CredentialFlags(profile: "hostless"),
            host: "https://a.test", authType: "pat", profile: "hostless"),
        Resolution(
            name: "a host alone finds its one profile",
            environment: ["DATABRICKS_HOST": "https://m2m.test/?o=5"],
            host: "https://m2m.test", authType: "oauth-m2m", profile: "m2m"),
        Resolution(
            name: "--host finds its profile too", flags: CredentialFlags(host: "m2m.test"),
            host: "https://m2m.test", authType: "oauth-m2m", profile: "m2m",
            origins: [.host: "--host"]),
        Resolution(
            name: "--token-file beats every other credential",
            environment: [
                "DATABRICKS_HOST": "a.test", "DATABRICKS_CLIENT_ID": "i",
                "DATABRICKS_CLIENT_SECRET": "s", "DATABRICKS_AUTH_TYPE": "oauth-m2m",
            ],
            flags: CredentialFlags(tokenFile: "/t"), host: "https://a.test", authType: "pat",
            origins: [.token: "--token-file"]),
        Resolution(
            name: "--client-secret-file completes the environment",
            environment: ["DATABRICKS_HOST": "a.test", "DATABRICKS_CLIENT_ID": "i"],
            flags: CredentialFlags(clientSecretFile: "/t"), host: "https://a.test",
            authType: "oauth-m2m"),
        Resolution(
            name: "a systemd credential is the token",
            environment: ["DATABRICKS_HOST": "a.test", "CREDENTIALS_DIRECTORY": "/cred"],
            host: "https://a.test", authType: "pat",
            origins: [.token: "/cred/databricks-token"]),
        Resolution(
            name: "auth_type ends the conflict",
            environment: [
                "DATABRICKS_HOST": "a.test", "DATABRICKS_TOKEN": "t",
                "DATABRICKS_CLIENT_ID": "i", "DATABRICKS_CLIENT_SECRET": "s",
                "DATABRICKS_AUTH_TYPE": "oauth-m2m",
            ],
            host: "https://a.test", authType: "oauth-m2m"),
        Resolution(
            name: "user name and password",
            environment: [
                "DATABRICKS_HOST": "a.test", "DATABRICKS_USERNAME": "token",
                "DATABRICKS_PASSWORD": "p",
            ],
            host: "https://a.test", authType: "basic"),
        Resolution(
            name: "plain http on loopback",
            environment: ["DATABRICKS_HOST": "http://127.0.0.1:4000", "DATABRICKS_TOKEN": "t"],
            host: "http://127.0.0.1:4000", authType: "pat"),
        Resolution(
            name: "plain http on request",
            environment: ["DATABRICKS_HOST": "http://a.test", "DATABRICKS_TOKEN": "t"],
            flags: CredentialFlags(allowsInsecureHTTP: true), host: "http://a.test",
            authType: "pat"),
        Resolution(
            name: "an id in the pasted URL",
            environment: ["DATABRICKS_HOST": "https://a.test/?o=42", "DATABRICKS_TOKEN": "t"],
            host: "https://a.test", authType: "pat", origins: [.workspaceID: "host"]),
    ]
}

/// One row: what is set, and how it fails.
struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    var environment: [String: String] = [:]
    var flags = CredentialFlags()
    let code: ToolError.Code
    let message: String

    var testDescription: String { name }

    static let all = [
        Refusal(
            name: "a conflict names both and their origins",
            environment: [
                "DATABRICKS_HOST": "a.test", "DATABRICKS_TOKEN": "t",
                "DATABRICKS_CLIENT_ID": "i", "DATABRICKS_CLIENT_SECRET": "s",
            ],
            code: .config,
            message: "validate: more than one authorization method configured: oauth and pat "
                + "(client_id from DATABRICKS_CLIENT_ID, token from DATABRICKS_TOKEN)"),
        Refusal(
            name: "LiteLLM's key beside client credentials",
            environment: [
                "DATABRICKS_API_BASE": "a.test/serving-endpoints", "DATABRICKS_API_KEY": "k",
                "DATABRICKS_CLIENT_ID": "i", "DATABRICKS_CLIENT_SECRET": "s",
            ],
            code: .config,
            message: "validate: more than one authorization method configured: oauth and pat "
                + "(client_id from DATABRICKS_CLIENT_ID, token from DATABRICKS_API_KEY)"),
        Refusal(
            name: "a complete environment and a profile of another kind",
            environment: [
                "DATABRICKS_HOST": "a.test", "DATABRICKS_TOKEN": "t",
                "DATABRICKS_CONFIG_PROFILE": "m2m",
            ],
            code: .config,
            message: "validate: more than one authorization method configured: oauth and pat "
                + "(client_id from profile m2m of \(file), token from DATABRICKS_TOKEN)"),
        Refusal(
            name: "a lone token", environment: ["DATABRICKS_TOKEN": "t"], code: .config,
            message: "DATABRICKS_TOKEN is set but DATABRICKS_HOST is not"),
        Refusal(
            name: "a profile without a host", flags: CredentialFlags(profile: "hostless"),
            code: .config, message: "profile hostless of \(file) has token but no host"),
        Refusal(
            name: "an unknown profile", flags: CredentialFlags(profile: "nope"), code: .absent,
            message: "resolve: \(file) has no nope profile configured"),
        Refusal(
            name: "an unknown profile in the environment",
            environment: ["DATABRICKS_CONFIG_PROFILE": "nope"], code: .absent,
            message: "resolve: \(file) has no nope profile configured"),
        Refusal(
            name: "a named profile without a file",
            environment: ["DATABRICKS_CONFIG_FILE": "~/none"],
            flags: CredentialFlags(profile: "dev"), code: .absent,
            message: "resolve: /home/u/none does not exist, so it has no dev profile"),
        Refusal(
            name: "a named profile without a home", environment: ["HOME": ""],
            flags: CredentialFlags(profile: "dev"), code: .absent,
            message: "resolve: no profile file to find dev in: HOME is not set"),
        Refusal(
            name: "the reserved section", flags: CredentialFlags(profile: "__settings__"),
            code: .usage,
            message: "__settings__ is a reserved section name and cannot be used as a profile"),
        Refusal(
            name: "nothing at all", environment: ["HOME": ""], code: .auth,
            message: "default auth: cannot configure default credentials, please check "
                + "https://docs.databricks.com/en/dev-tools/auth.html"
                + "#databricks-client-unified-authentication to configure credentials for your "
                + "preferred authentication method"),
        Refusal(
            name: "a host alone", environment: ["DATABRICKS_HOST": "a.test"], code: .auth,
            message: "default auth: cannot configure default credentials, please check "
                + "https://docs.databricks.com/en/dev-tools/auth.html"
                + "#databricks-client-unified-authentication to configure credentials for your "
                + "preferred authentication method. Config: host=https://a.test. "
                + "Env: DATABRICKS_HOST"),
        Refusal(
            name: "half of the client credentials",
            environment: ["DATABRICKS_HOST": "a.test", "DATABRICKS_CLIENT_SECRET": "s"],
            code: .auth,
            message: "oauth-m2m auth: not configured: client_id is missing. Config: "
                + "host=https://a.test, client_secret=***. "
                + "Env: DATABRICKS_HOST, DATABRICKS_CLIENT_SECRET"),
        Refusal(
            name: "two profiles of one host", environment: ["DATABRICKS_HOST": "twin.test"],
            code: .config,
            message: "twin-a and twin-b match https://twin.test in \(file)"),
        Refusal(
            name: "a profile's credential for another host",
            environment: ["DATABRICKS_HOST": "a.test", "DATABRICKS_CONFIG_PROFILE": "m2m"],
            code: .auth,
            message: "client_id from profile m2m of \(file) is for https://m2m.test, "
                + "not for https://a.test (DATABRICKS_HOST), and is not sent there"),
        Refusal(
            name: "--host beside another host's token",
            environment: ["DATABRICKS_HOST": "a.test", "DATABRICKS_TOKEN": "t"],
            flags: CredentialFlags(host: "b.test"), code: .auth,
            message: "token from DATABRICKS_TOKEN is for https://a.test, "
                + "not for https://b.test (--host), and is not sent there"),
        Refusal(
            name: "LiteLLM's key for another host",
            environment: [
                "DATABRICKS_HOST": "a.test", "DATABRICKS_API_BASE": "b.test",
                "DATABRICKS_API_KEY": "k",
            ],
            code: .auth,
            message: "token from DATABRICKS_API_KEY is for https://b.test, "
                + "not for https://a.test (DATABRICKS_HOST), and is not sent there"),
        Refusal(
            name: "plain http",
            environment: ["DATABRICKS_HOST": "http://a.test", "DATABRICKS_TOKEN": "t"],
            code: .config,
            message: "http://a.test from DATABRICKS_HOST is refused: plain http shows the token "
                + "to the network"),
        Refusal(
            name: "a host that is none in the environment",
            environment: ["DATABRICKS_HOST": "https://", "DATABRICKS_TOKEN": "t"],
            code: .config,
            message: "host from DATABRICKS_HOST is not usable: the host name is missing"),
        Refusal(
            name: "a host that is none as a flag", flags: CredentialFlags(host: "ftp://x"),
            code: .usage,
            message: "host from --host is not usable: scheme ftp is not https or http"),
        Refusal(
            name: "an auth_type that nobody knows",
            environment: ["DATABRICKS_HOST": "a.test", "DATABRICKS_AUTH_TYPE": "magic"],
            code: .config,
            message: "auth type \"magic\" not found, please check "
                + "https://docs.databricks.com/en/dev-tools/auth.html"
                + "#databricks-client-unified-authentication for a list of supported auth types"),
        Refusal(
            name: "a login that nobody made", flags: CredentialFlags(profile: "cli"),
            code: .auth,
            message: "databricks-cli auth: not configured: there is no login for cli in "
                + "~/.databricks/token-cache.json: run dbx-auth login"
                + ". Config: host=https://cli.test, auth_type=databricks-cli"),
        Refusal(
            name: "half a credential of Azure",
            environment: ["DATABRICKS_HOST": "a.test", "ARM_CLIENT_ID": "x"], code: .auth,
            message: "azure-client-secret auth: not configured: azure_client_secret is missing"
                + ". Config: host=https://a.test, azure_client_id=x. "
                + "Env: DATABRICKS_HOST, ARM_CLIENT_ID"),
        Refusal(
            name: "a notebook's type",
            environment: ["DATABRICKS_HOST": "a.test", "DATABRICKS_AUTH_TYPE": "runtime"],
            code: .auth,
            message: "auth type \"runtime\" works only inside the notebook's own Python, where "
                + "the token is"),
        Refusal(
            name: "a group role with a token",
            environment: [
                "DATABRICKS_HOST": "a.test", "DATABRICKS_TOKEN": "t", "DATABRICKS_GROUP_ID": "g",
            ],
            code: .config,
            message: "auth type \"pat\" does not support group role assumption. "
                + "Use Databricks OAuth authentication"),
        Refusal(
            name: "a token file that is not there",
            environment: ["DATABRICKS_HOST": "a.test"],
            flags: CredentialFlags(tokenFile: "/gone"), code: .absent,
            message: "--token-file /gone: no such file"),
        Refusal(
            name: "an empty token file", environment: ["DATABRICKS_HOST": "a.test"],
            flags: CredentialFlags(tokenFile: "/empty"), code: .config,
            message: "--token-file /empty: the file is empty"),
    ]
}

@Suite struct ConfigResolverTests {
    private let files = ["/t": " from-file \n", "/empty": "\n", "/cred/databricks-token": "c\n"]

    @Test(arguments: Resolution.all)
    func `the winning settings know their origin`(row: Resolution) throws {
        let config = try resolver(
            row.environment, profiles: profiles, flags: row.flags, files: files
        ).resolve()
        #expect(config.host == row.host)
        #expect(config.authType == row.authType)
        #expect(config.profile == row.profile)
        for (attribute, phrase) in row.origins {
            #expect(config.gathered.settings[attribute]?.origin.phrase == phrase)
        }
    }

    @Test(arguments: Refusal.all)
    func `what cannot be used says why, with the right code`(row: Refusal) {
        let error = failure {
            _ = try resolver(
                row.environment, profiles: profiles, flags: row.flags, files: files
            ).resolve()
        }
        #expect(error?.message == row.message)
        #expect(error?.code == row.code)
    }

    @Test func `default_profile comes before DEFAULT, which lends it nothing`() throws {
        let text = "[__settings__]\ndefault_profile = dev\n[DEFAULT]\nhost = d.test\n"
        let chosen = text + "token = t\n[dev]\nhost = dev.test\n"
        let error = failure { _ = try resolver(profiles: chosen).resolve() }
        #expect(error?.code == .auth)
        let missing = failure { _ = try resolver(profiles: text).resolve() }
        #expect(missing?.message == "resolve: \(file) has no dev profile configured")
        #expect(missing?.code == .absent)
    }

    @Test func `a file that others can read is a warning, or an error where asked for`() throws {
        let config = try resolver(profiles: profiles, mode: 0o644).resolve()
        #expect(
            config.warnings == [
                "\(file) is readable by others (mode 0644); run: chmod 600 \(file)"
            ])
        let error = failure {
            _ = try resolver(["DBX_STRICT_PERMS": "1"], profiles: profiles, mode: 0o640).resolve()
        }
        #expect(error?.code == .config)
        #expect(error?.message == "\(file) is readable by others (mode 0640)")
    }

    @Test func `two tokens that differ are worth a warning`() throws {
        let config = try resolver([
            "DATABRICKS_HOST": "a.test", "DATABRICKS_TOKEN": "t", "DATABRICKS_API_KEY": "k",
        ]).resolve()
        #expect(
            config.warnings == ["DATABRICKS_TOKEN and DATABRICKS_API_KEY differ: the first is used"]
        )
        #expect(config.gathered.settings[.token]?.origin == .environment("DATABRICKS_TOKEN"))
    }

    @Test func `the environment's auth_type is ignored beside --profile, with a note`() throws {
        let config = try resolver(
            ["DATABRICKS_AUTH_TYPE": "pat"], profiles: profiles,
            flags: CredentialFlags(profile: "m2m")
        ).resolve()
        #expect(config.notes == ["DATABRICKS_AUTH_TYPE=pat is ignored beside --profile"])
    }

    @Test func `an old workspace id of none is no workspace`() throws {
        let config = try resolver([
            "DATABRICKS_HOST": "a.test", "DATABRICKS_TOKEN": "t",
            "DATABRICKS_WORKSPACE_ID": "none",
        ]).resolve()
        #expect(config.gathered[.workspaceID] == nil)
    }

    @Test func `no text of a failure or a setting shows a secret`() throws {
        let environment = [
            "DATABRICKS_HOST": "a.test", "DATABRICKS_TOKEN": "hush-1",
            "DATABRICKS_CLIENT_ID": "i", "DATABRICKS_CLIENT_SECRET": "hush-2",
        ]
        let gathered = try resolver(environment).gather()
        let error = failure { _ = try gathered.checked() }
        for text in ["\(gathered)", "\(String(describing: error))", gathered.summary] {
            #expect(!text.contains("hush"))
        }
        #expect(gathered.settings[.token]?.shown == "********")
    }

    @Test func `every attribute has a name of its own, and every variable one attribute`() {
        let variables = ConfigAttribute.allCases.flatMap(\.variables)
        #expect(Set(variables).count == variables.count)
        let keys = ConfigAttribute.allCases.flatMap(\.fileKeys)
        #expect(Set(keys).count == keys.count)
    }
}
