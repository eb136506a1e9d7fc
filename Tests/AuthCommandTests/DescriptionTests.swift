import DatabricksAuth
import Failures
import JSON
import Testing

@testable import AuthCommand

/// A file system of one profile file.
struct OneFile: FileReader {
    let text: String?

    func read(_ path: String) throws(ToolError) -> FileContents? {
        path == "/home/u/.databrickscfg" ? text.map { FileContents(bytes: Array($0.utf8)) } : nil
    }
}

@Suite struct DescriptionTests {
    private func gathered(
        _ environment: [String: String], _ profiles: String? = nil
    ) throws -> GatheredConfig {
        try ConfigResolver(
            environment: environment.merging(["HOME": "/home/u"]) { $1 },
            files: OneFile(text: profiles)
        ).gather()
    }

    @Test func `the record has the official shape, secrets masked`() throws {
        let config = try gathered([
            "DATABRICKS_HOST": "https://a.test", "DATABRICKS_TOKEN": "hush",
            "DATABRICKS_USERNAME": "u", "DATABRICKS_AUTH_TYPE": "pat",
        ])
        let description = Description(
            config: config, authType: try config.checked().authType, username: "me@a.test")
        let expected = """
            {"status":"success","username":"me@a.test","details":{"auth_type":"pat",\
            "host":"https://a.test","configuration":{\
            "host":{"value":"https://a.test","source":{"type":"environment variable",\
            "name":"DATABRICKS_HOST"},"auth_type_mismatch":false},\
            "token":{"value":"********","source":{"type":"environment variable",\
            "name":"DATABRICKS_TOKEN"},"auth_type_mismatch":false},\
            "username":{"value":"u","source":{"type":"environment variable",\
            "name":"DATABRICKS_USERNAME"},"auth_type_mismatch":true},\
            "auth_type":{"value":"pat","source":{"type":"environment variable",\
            "name":"DATABRICKS_AUTH_TYPE"},"auth_type_mismatch":false}}}}
            """
        #expect(description.record.text() == expected)
    }

    @Test(arguments: [
        ("azure-client-secret", ["ARM_CLIENT_ID": "i", "ARM_CLIENT_SECRET": "s"], []),
        (
            "azure-client-secret", ["ARM_CLIENT_SECRET": "s", "DATABRICKS_TOKEN": "t"], ["token"]
        ),
        ("github-oidc", ["DATABRICKS_CLIENT_ID": "i"], []),
        ("google-id", ["DATABRICKS_GOOGLE_SERVICE_ACCOUNT": "g"], []),
        ("basic", ["DATABRICKS_USERNAME": "u", "ARM_CLIENT_ID": "i"], ["azure_client_id"]),
    ])
    func `what another way to log in would use is marked`(
        type: String, environment: [String: String], marked: [String]
    ) throws {
        let description = Description(config: try gathered(environment), authType: type)
        let settings = description.record["details"]?["configuration"]?.object ?? JSONObject()
        let found = settings.filter { $0.value["auth_type_mismatch"] == true }.map(\.key)
        #expect(found == marked)
    }

    @Test func `the place of a login is shown as an object and as a line`() throws {
        var description = Description(config: try gathered([:]), authType: "databricks-cli")
        #expect(description.record["token_storage"] == nil)
        let shown: JSONValue = [
            "mode": "plaintext", "location": "~/.databricks/token-cache.json",
            "source": "auth_storage",
        ]
        description.storage = TokenStorage(shown: shown)
        #expect(description.record["token_storage"] == shown)
        #expect(
            description.lines.contains(
                "Token storage: plaintext, ~/.databricks/token-cache.json (from auth_storage)"))
    }

    @Test func `a failure is shown beside what is set`() throws {
        let config = try gathered([:], "[DEFAULT]\nhost = a.test\n")
        let description = Description(config: config, authType: nil, failure: "no credential")
        #expect(description.record["status"] == "error")
        #expect(description.record["error"] == "no credential")
        #expect(description.record["profile"] == "DEFAULT")
        #expect(
            description.lines == [
                "Host: https://a.test", "Profile: DEFAULT", "Unable to authenticate: no credential",
                "-----", "Current configuration:",
                "  ✓ host: https://a.test (from profile DEFAULT of /home/u/.databrickscfg)",
            ])
    }
}

@Suite struct ProfileRecordTests {
    @Test func `each profile is judged by itself, whatever the environment holds`() throws {
        let text = """
            [__settings__]
            default_profile = m2m
            [DEFAULT]
            [m2m]
            host = https://a.test
            client_id = i
            client_secret = s
            workspace_id = 7
            [empty]
            host = b.test
            [cli]
            host = c.test
            auth_type = databricks-cli
            """
        let environment = [
            "HOME": "/home/u", "DATABRICKS_HOST": "x.test", "DATABRICKS_TOKEN": "t",
            "DATABRICKS_CONFIG_PROFILE": "m2m",
        ]
        let file = try ProfileFile(path: "cfg", bytes: Array(text.utf8))
        let records = ProfileRecord.all(in: (file, []), environment, allowsInsecureHTTP: false)
            .map(\.record)
        #expect(records.map { $0["name"]?.string } == ["m2m", "empty", "cli"])
        #expect(
            records[0].text()
                == #"{"name":"m2m","host":"https://a.test","workspace_id":"7","#
                + #""auth_type":"oauth-m2m","default":true,"valid":false}"#)
        #expect(records[1]["error"]?.string?.hasPrefix("default auth: cannot configure") == true)
        #expect(records[2]["auth_type"] == "databricks-cli")
    }
}

@Suite struct CredentialVariablesTests {
    @Test func `the child sees one credential only`() async throws {
        let config = try ConfigResolver(
            environment: ["DATABRICKS_HOST": "a.test", "DATABRICKS_TOKEN": "t"],
            files: OneFile(text: nil)
        ).resolve()
        let variables = CredentialVariables(
            config,
            credential: try await PersonalAccessToken(token: Secret("t2")).credential(
                forceRefresh: false))
        let child = variables.replacingCredentials(in: [
            "PATH": "/bin", "DATABRICKS_CLIENT_ID": "i", "DATABRICKS_CONFIG_PROFILE": "p",
            "ARM_SUBSCRIPTION_ID": "s", "GOOGLE_CREDENTIALS": "g", "DATABRICKS_API_KEY": "k",
            "DATABRICKS_OIDC_TOKEN": "o", "DATABRICKS_CLUSTER_ID": "c",
        ])
        #expect(
            child == [
                "PATH": "/bin", "DATABRICKS_CLUSTER_ID": "c", "DATABRICKS_HOST": "https://a.test",
                "DATABRICKS_TOKEN": "t2", "DATABRICKS_AUTH_TYPE": "pat",
            ])
    }
}
