"""The conformance table: method x environment x outcome, for dbx-auth and the official SDK alike.

A row is an environment, a profile file and what must come of it: `type`, the auth type that is chosen and gives a
bearer, or `error`, a class of failure with a text that both messages hold. Where the two differ on purpose, `sdk`
holds the SDK's outcome and `why` the reason; man/dbx-auth.1 lists these reasons.

Words in braces are filled in: {host} is the peer, {id} {secret} {pat} its credentials, {azure} {gcp} {account} hosts
that it plays as a proxy, {jwt} an identity token that its workspace trusts.
"""

from dataclasses import dataclass, field

AUTH, CONFIG, ABSENT, USAGE = "auth", "config", "absent", "usage"

# Why the two differ, in the words of man/dbx-auth.1.
NAMED = ("A setting, variable, file or program that is missing is named, with the status 78, 66 or 77; the SDKs say that "
         "no default credentials can be configured.")
TOLD = "What a server or a program says when it refuses is told; the SDKs go on, and end as if nothing were configured."
UNKNOWN_TYPE = "An unknown auth_type is an error that names it, as with the official CLI."
FLAG_FIRST = ("A profile that a flag names beats the environment, as with the official CLI since 1.7; for the SDKs the "
              "environment comes first.")
ONLY_PROFILE = "A host alone uses the only profile of that host; two such profiles are an error that names both."
OWN_HOST = "A credential is used only with the host of its own source."
PLAIN_HTTP = "http:// hosts other than this machine are refused, and so is what is no host at all."
GROUP = ("A group's role (DATABRICKS_GROUP_ID) is refused, with the reason, for methods that cannot have one.")
SETTINGS = "An OAuth setting that is missing or leads nowhere has the status of settings, 78, in other words."
MACHINE = "azure-msi is a method, as with the official CLI; the Python SDK has none for a machine of Azure's."

# Differences that no row can show, since both sides send the same credential.
NOT_SHOWN = [
    "The host's metadata document is asked for only when something in it is needed, so a workspace's id that is not set is "
    "not sent.",
    "A method that is configured and fails is not passed over in silence for the next one, as the official CLI does.",
    "skip_verify, http_timeout_seconds, retry_timeout_seconds and the variables of the SDKs' own log are shown by describe, "
    "and have no effect: --cacert, --timeout, --retry and -v take their place.",
]


@dataclass
class Row:
    """One case."""

    name: str
    env: dict
    type: str = ""
    error: str = ""
    text: str = ""
    ini: str = ""
    flag: str = ""
    files: dict = field(default_factory=dict)
    programs: dict = field(default_factory=dict)
    sdk: str | None = None
    sdk_text: str | None = None
    why: str = ""
    header: str = "Bearer "


def host(**env):
    """An environment with the peer as the workspace."""
    return {"DATABRICKS_HOST": "{host}", **env}


M2M = {"DATABRICKS_CLIENT_ID": "{id}", "DATABRICKS_CLIENT_SECRET": "{secret}"}
PAT = {"DATABRICKS_TOKEN": "{pat}"}
ENTRA = {"ARM_CLIENT_ID": "{azure_id}", "ARM_CLIENT_SECRET": "{azure_secret}"}
AZURE = {"DATABRICKS_HOST": "{azure}"}
GCP = {"DATABRICKS_HOST": "{gcp}"}
GITHUB = {
    "ACTIONS_ID_TOKEN_REQUEST_URL": "{peer}/issuers/github?run=1",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN": "{request_token}",
}
DEVOPS = {
    "SYSTEM_ACCESSTOKEN": "{devops_token}", "SYSTEM_TEAMFOUNDATIONCOLLECTIONURI": "{peer}/issuers/devops/",
    "SYSTEM_TEAMPROJECTID": "project-1", "SYSTEM_HOSTTYPE": "build", "SYSTEM_PLANID": "plan-1",
    "SYSTEM_JOBID": "job-1",
}
RESOURCE = "/subscriptions/s/resourceGroups/r/providers/Microsoft.Databricks/workspaces/w"
TWO = "validate: more than one authorization method configured: "
NO_CREDENTIALS = "cannot configure default credentials"
AZ = """#!/bin/sh
[ "$1 $2" = "account show" ] && { echo '{"user":{"type":"user","name":"a@b.test"}}'; exit 0; }
[ "$1 $2 $3 $4 $5 $6" = "account get-access-token --resource {application} --output json" ] || { echo "bad: $*" >&2; exit 2; }
echo '{"accessToken":"{az_token}","tokenType":"Bearer","expiresOn":"2099-01-01 00:00:00.000000","expires_on":4070908800}'
"""
# The SDK takes a small program for the old CLI, which was a script.
CLI = """#!/bin/sh
[ "$1 $2" = "auth token" ] || { echo "bad: $*" >&2; exit 2; }
echo '{"access_token":"{cli_token}","token_type":"Bearer","expiry":"2099-01-01T00:00:00Z"}'
exit
""" + "#" * (1 << 20)
NO_LOGIN = """#!/bin/sh
echo 'Error: no login for this host' >&2
exit 1
""" + "#" * (1 << 20)
SERVING = {"model-dependencies-oauth-token": '{"OAUTH_TOKEN":[{"oauthTokenValue":"{pat}"}]}'}
PROFILES = """
[__settings__]
default_profile = chosen
[DEFAULT]
host = https://wrong.test
token = wrong
[chosen]
host = {host}
token = {pat}
[robot]
host = {host}
client_id = {id}
client_secret = {secret}
[nohost]
token = {pat}
[spaces]
host    =   {host}/
token   =   {pat}
[both]
host = {host}
token = {pat}
client_id = {id}
client_secret = {secret}
[named]
host = {host}
token = {pat}
client_id = {id}
client_secret = {secret}
auth_type = oauth-m2m
[magic]
host = {host}
auth_type = magic
[basic]
host = {host}
username = token
password = {pat}
[file]
host = {host}
oidc_token_filepath = {home}/token.jwt
client_id = {id}
"""

ROWS = [
    # Personal access tokens.
    Row("a token and a host", host(**PAT), "pat"),
    Row("the host without a scheme", {"DATABRICKS_HOST": "{bare_azure}", **PAT}, "pat"),
    Row("the host with a slash", {"DATABRICKS_HOST": "{host}/", **PAT}, "pat"),
    Row("the host with many slashes", {"DATABRICKS_HOST": "{host}///", **PAT}, "pat"),
    Row("the host with port 443", {"DATABRICKS_HOST": "{azure}:443", **PAT}, "pat"),
    Row("an empty variable is none", host(**PAT, DATABRICKS_CLIENT_ID=""), "pat"),
    Row("a token without a host", PAT, error=CONFIG, text="DATABRICKS_HOST is not", sdk=AUTH,
        sdk_text=NO_CREDENTIALS, why=NAMED),
    Row("a host without a token", host(), error=AUTH, text=NO_CREDENTIALS),
    Row("nothing at all", {}, error=AUTH, text=NO_CREDENTIALS),
    Row("a host with a path", {"DATABRICKS_HOST": "{host}/serving-endpoints", **PAT}, "pat"),
    Row("pat by name", host(**PAT, DATABRICKS_AUTH_TYPE="pat"), "pat"),
    Row("pat by name without a token", host(DATABRICKS_AUTH_TYPE="pat"), error=AUTH, text="pat auth: not configured",
        sdk=AUTH, sdk_text=NO_CREDENTIALS, why=NAMED),
    Row("plain http elsewhere", {"DATABRICKS_HOST": "http://elsewhere.test", **PAT}, error=CONFIG,
        text="plain http", sdk="pat", why=PLAIN_HTTP),
    Row("a host that is none", {"DATABRICKS_HOST": "ftp://x", **PAT}, error=CONFIG, text="scheme ftp",
        sdk="pat", why=PLAIN_HTTP),
    # User and password.
    Row("basic", host(DATABRICKS_USERNAME="token", DATABRICKS_PASSWORD="{pat}"), "basic", header="Basic "),
    Row("basic without a password", host(DATABRICKS_USERNAME="u"), error=AUTH, text="password is missing",
        sdk_text=NO_CREDENTIALS, why=NAMED),
    # Service principals.
    Row("id and secret", host(**M2M), "oauth-m2m"),
    Row("m2m by name", host(**M2M, DATABRICKS_AUTH_TYPE="oauth-m2m"), "oauth-m2m"),
    Row("m2m with a slash at the host", {"DATABRICKS_HOST": "{host}/", **M2M}, "oauth-m2m"),
    Row("a wrong secret", host(**{**M2M, "DATABRICKS_CLIENT_SECRET": "x"}), error=AUTH, text="invalid_client"),
    Row("an id without a secret", host(DATABRICKS_CLIENT_ID="{id}"), error=AUTH,
        text="client_secret is missing", sdk_text=NO_CREDENTIALS, why=NAMED),
    Row("an account host", {"DATABRICKS_HOST": "{account}", "DATABRICKS_ACCOUNT_ID": "{account_id}", **M2M},
        "oauth-m2m"),
    Row("an account host without its id", {"DATABRICKS_HOST": "{account}", **M2M}, error=CONFIG, text="account",
        sdk=AUTH, sdk_text="account_id is required", why=SETTINGS),
    Row("a discovery url", host(**M2M, DATABRICKS_DISCOVERY_URL="{peer}/oidc/.well-known/oauth-authorization-server"),
        "oauth-m2m"),
    Row("a discovery url that leads nowhere", host(**M2M, DATABRICKS_DISCOVERY_URL="{peer}/oidc/nowhere"), error=CONFIG,
        text="not supported for this host", sdk=AUTH, sdk_text="", why=SETTINGS),
    Row("m2m for a group", host(**M2M, DATABRICKS_GROUP_ID="7"), "oauth-m2m"),
    Row("a token for a group", host(**PAT, DATABRICKS_GROUP_ID="7"), error=CONFIG, text="does not support group",
        sdk_text=NO_CREDENTIALS, why=GROUP),
    # Conflicts.
    Row("token and secret", host(**PAT, **M2M), error=CONFIG, text=TWO + "oauth and pat"),
    Row("token and Azure", host(**PAT, **ENTRA), error=CONFIG, text=TWO + "azure and pat"),
    Row("token and Google", host(**PAT, GOOGLE_CREDENTIALS="x"), error=CONFIG, text=TWO + "google and pat"),
    Row("three kinds", host(**PAT, **M2M, **ENTRA), error=CONFIG, text=TWO + "azure and oauth and pat"),
    Row("user and secret", host(DATABRICKS_USERNAME="u", **M2M), error=CONFIG, text=TWO + "basic and oauth"),
    Row("token and metadata service", host(**PAT, DATABRICKS_METADATA_SERVICE_URL="{peer}/issuers/metadata"),
        error=CONFIG, text=TWO + "metadata-service and pat"),
    Row("token and identity file", host(**PAT, DATABRICKS_OIDC_TOKEN_FILEPATH="x"), error=CONFIG,
        text=TWO + "file-oidc and pat"),
    Row("token and named identity variable", host(**PAT, DATABRICKS_OIDC_TOKEN_ENV="X"), error=CONFIG,
        text=TWO + "env-oidc and pat"),
    Row("the usual identity variable is no conflict", host(**PAT, DATABRICKS_OIDC_TOKEN="{jwt}"), "pat"),
    Row("a type settles it", host(**PAT, **M2M, DATABRICKS_AUTH_TYPE="oauth-m2m"), "oauth-m2m"),
    Row("a type settles it the other way", host(**PAT, **M2M, DATABRICKS_AUTH_TYPE="pat"), "pat"),
    Row("an unknown type", host(**PAT, DATABRICKS_AUTH_TYPE="magic"), error=CONFIG, text='auth type "magic" not found',
        sdk=AUTH, sdk_text=NO_CREDENTIALS, why=UNKNOWN_TYPE),
    # Profiles.
    Row("the default profile", {}, "pat", ini=PROFILES),
    Row("a named profile", {"DATABRICKS_CONFIG_PROFILE": "robot"}, "oauth-m2m", ini=PROFILES),
    Row("white space in a profile", {"DATABRICKS_CONFIG_PROFILE": "spaces"}, "pat", ini=PROFILES),
    Row("a profile that is not there", {"DATABRICKS_CONFIG_PROFILE": "nope"}, error=ABSENT,
        text="has no nope profile configured", ini=PROFILES),
    Row("the settings as a profile", {"DATABRICKS_CONFIG_PROFILE": "__settings__"}, error=CONFIG,
        text="reserved section name", ini=PROFILES),
    Row("a profile without a host", {"DATABRICKS_CONFIG_PROFILE": "nohost"}, error=CONFIG, text="no host",
        ini=PROFILES, sdk=AUTH, sdk_text=NO_CREDENTIALS, why=NAMED),
    Row("a profile with two kinds", {"DATABRICKS_CONFIG_PROFILE": "both"}, error=CONFIG, text=TWO + "oauth and pat",
        ini=PROFILES),
    Row("a profile with two kinds and a type", {"DATABRICKS_CONFIG_PROFILE": "named"}, "oauth-m2m", ini=PROFILES),
    Row("a profile of an unknown type", {"DATABRICKS_CONFIG_PROFILE": "magic"}, error=CONFIG, text="not found",
        ini=PROFILES, sdk=AUTH, sdk_text=NO_CREDENTIALS, why=UNKNOWN_TYPE),
    Row("a profile with a password", {"DATABRICKS_CONFIG_PROFILE": "basic"}, "basic", ini=PROFILES, header="Basic "),
    Row("a complete environment leaves the file alone", host(**M2M), "oauth-m2m", ini=PROFILES),
    Row("the environment beats the profile that it names", host(**PAT, DATABRICKS_CONFIG_PROFILE="chosen"), "pat",
        ini=PROFILES.replace("token = {pat}", "token = wrong", 1)),
    Row("environment and named profile of two kinds", host(**PAT, DATABRICKS_CONFIG_PROFILE="robot"), error=CONFIG,
        text=TWO + "oauth and pat", ini=PROFILES),
    Row("a profile by flag beats the environment", host(DATABRICKS_TOKEN="wrong"), "oauth-m2m", ini=PROFILES,
        flag="robot", sdk=CONFIG, sdk_text=TWO, why=FLAG_FIRST),
    Row("DEFAULT without settings", {}, "pat", ini="[DEFAULT]\nhost = {host}\ntoken = {pat}\n"),
    Row("keys of DEFAULT are not inherited", {"DATABRICKS_CONFIG_PROFILE": "a"}, error=AUTH, text=NO_CREDENTIALS,
        ini="[DEFAULT]\ntoken = {pat}\n[a]\nhost = {host}\n"),
    Row("a default profile that is not there", {}, error=ABSENT, text="has no gone profile configured",
        ini="[__settings__]\ndefault_profile = gone\n[DEFAULT]\nhost = {host}\ntoken = {pat}\n"),
    Row("a file elsewhere", {"DATABRICKS_CONFIG_FILE": "{home}/other.cfg"}, "pat",
        files={"other.cfg": "[DEFAULT]\nhost = {host}\ntoken = {pat}\n"}),
    Row("a file that is not there", {"DATABRICKS_CONFIG_FILE": "{home}/none.cfg"}, error=AUTH, text=NO_CREDENTIALS),
    Row("a named profile without a file", {"DATABRICKS_CONFIG_PROFILE": "a"}, error=ABSENT, text="", sdk=AUTH,
        sdk_text=NO_CREDENTIALS, why=NAMED),
    Row("the environment's host beside another's profile", {**AZURE, "DATABRICKS_CONFIG_PROFILE": "chosen"}, error=AUTH,
        text="is not sent there", ini=PROFILES, sdk="pat", why=OWN_HOST),
    Row("a profile of the environment's host", host(), "pat", ini="[one]\nhost = {host}\ntoken = {pat}\n", sdk=AUTH,
        sdk_text=NO_CREDENTIALS, why=ONLY_PROFILE),
    # Federation.
    Row("an identity token in a variable", host(DATABRICKS_OIDC_TOKEN="{jwt}", DATABRICKS_CLIENT_ID="{id}"),
        "env-oidc"),
    Row("a federation policy of the account", host(DATABRICKS_OIDC_TOKEN="{jwt}"), "env-oidc"),
    Row("a named variable", host(DATABRICKS_OIDC_TOKEN_ENV="MINE", MINE="{jwt}"), "env-oidc"),
    Row("a named variable that is empty", host(DATABRICKS_OIDC_TOKEN_ENV="MINE"), error=AUTH, text="MINE is not set",
        sdk_text=NO_CREDENTIALS, why=NAMED),
    Row("an identity token that nobody trusts", host(DATABRICKS_OIDC_TOKEN="{forged_jwt}"), error=AUTH, text="invalid_grant"),
    Row("an identity token for others", host(DATABRICKS_OIDC_TOKEN="{foreign_jwt}"), error=AUTH, text="invalid_grant"),
    Row("a wrong client id beside it", host(DATABRICKS_OIDC_TOKEN="{jwt}", DATABRICKS_CLIENT_ID="x"), error=AUTH,
        text="invalid_client"),
    Row("an identity file beside a client id", {"DATABRICKS_CONFIG_PROFILE": "file"}, error=CONFIG,
        text=TWO + "file-oidc and oauth", ini=PROFILES, files={"token.jwt": "{jwt}"}),
    Row("an identity file beside a client id, by name", {"DATABRICKS_CONFIG_PROFILE": "file",
                                                         "DATABRICKS_AUTH_TYPE": "file-oidc"}, "file-oidc",
        ini=PROFILES, files={"token.jwt": "{jwt}\n"}),
    Row("an identity file by variable", host(DATABRICKS_OIDC_TOKEN_FILEPATH="{home}/token.jwt"), "file-oidc",
        files={"token.jwt": "{jwt}\n"}),
    Row("an identity file by the old variable", host(DATABRICKS_OIDC_TOKEN_FILE="{home}/token.jwt"), "file-oidc",
        files={"token.jwt": "{jwt}"}),
    Row("an identity file that is not there", host(DATABRICKS_OIDC_TOKEN_FILEPATH="{home}/none"), error=ABSENT,
        text="no such file", sdk=AUTH, sdk_text=NO_CREDENTIALS, why=NAMED),
    Row("a GitHub job", host(DATABRICKS_CLIENT_ID="{id}", **GITHUB), "github-oidc"),
    Row("a GitHub job with an audience", host(DATABRICKS_CLIENT_ID="{id}", DATABRICKS_TOKEN_AUDIENCE="databricks",
                                              **GITHUB), "github-oidc"),
    Row("a GitHub job for an account", {"DATABRICKS_HOST": "{account}", "DATABRICKS_ACCOUNT_ID": "{account_id}",
                                        "DATABRICKS_CLIENT_ID": "{id}", **GITHUB}, "github-oidc"),
    Row("a GitHub job with a wrong token", host(DATABRICKS_CLIENT_ID="{id}",
                                                **{**GITHUB, "ACTIONS_ID_TOKEN_REQUEST_TOKEN": "x"}),
        error=AUTH, text="not the job's token", sdk_text=NO_CREDENTIALS, why=TOLD),
    Row("a GitHub job without permission", host(DATABRICKS_CLIENT_ID="{id}", DATABRICKS_AUTH_TYPE="github-oidc"),
        error=AUTH, text="github-oidc auth: not configured", sdk_text=NO_CREDENTIALS,
        why=NAMED),
    Row("an Azure DevOps job", host(DATABRICKS_CLIENT_ID="{id}", **DEVOPS), "azure-devops-oidc"),
    Row("an Azure DevOps job with a wrong token", host(DATABRICKS_CLIENT_ID="{id}", **{**DEVOPS, "SYSTEM_ACCESSTOKEN": "x"}),
        error=AUTH, text="not the job's token", sdk_text=NO_CREDENTIALS, why=TOLD),
    Row("an Azure DevOps job without its token", host(DATABRICKS_CLIENT_ID="{id}",
                                                      DATABRICKS_AUTH_TYPE="azure-devops-oidc",
                                                      **{**DEVOPS, "SYSTEM_ACCESSTOKEN": ""}),
        error=AUTH, text="azure-devops-oidc auth: not configured", sdk_text=NO_CREDENTIALS,
        why=NAMED),
    # Logins of the official CLI.
    Row("the official CLI is logged in", host(DATABRICKS_AUTH_TYPE="databricks-cli"), "databricks-cli",
        programs={"databricks": CLI}),
    Row("a profile of the official CLI", {"DATABRICKS_CONFIG_PROFILE": "a"}, "databricks-cli",
        ini="[a]\nhost = {host}\nauth_type = databricks-cli\n", programs={"databricks": CLI}),
    Row("the official CLI is not logged in", host(DATABRICKS_AUTH_TYPE="databricks-cli"), error=AUTH,
        text="no login for this host", programs={"databricks": NO_LOGIN}),
    Row("the official CLI is not there", host(DATABRICKS_AUTH_TYPE="databricks-cli"), error=AUTH,
        text="databricks-cli auth: not configured", sdk_text=NO_CREDENTIALS, why=NAMED),
    # Azure.
    Row("an Entra principal", {**AZURE, **ENTRA, "ARM_TENANT_ID": "{tenant}"}, "azure-client-secret"),
    Row("an Entra principal whose tenant is found out", {**AZURE, **ENTRA}, "azure-client-secret"),
    Row("an Entra principal with a resource", {**AZURE, **ENTRA, "ARM_TENANT_ID": "{tenant}",
        "DATABRICKS_AZURE_RESOURCE_ID": RESOURCE},
        "azure-client-secret"),
    Row("an Entra principal of the government's cloud", {"DATABRICKS_HOST": "{azure_us}", **ENTRA,
                                                         "ARM_TENANT_ID": "{tenant}"}, "azure-client-secret"),
    Row("an Entra principal of China's cloud", {"DATABRICKS_HOST": "{azure_cn}", **ENTRA,
                                                "ARM_TENANT_ID": "{tenant}"}, "azure-client-secret"),
    Row("a wrong Entra secret", {**AZURE, **ENTRA, "ARM_CLIENT_SECRET": "x", "ARM_TENANT_ID": "{tenant}"}, error=AUTH,
        text="invalid_client"),
    Row("a GitHub job at Entra", {**AZURE, **GITHUB, "ARM_CLIENT_ID": "{azure_id}", "ARM_TENANT_ID": "{tenant}"},
        "github-oidc-azure"),
    Row("a GitHub job with a wrong token at Entra", {**AZURE, **GITHUB, "ARM_CLIENT_ID": "{azure_id}",
                                                     "ARM_TENANT_ID": "{tenant}",
                                                     "ACTIONS_ID_TOKEN_REQUEST_TOKEN": "x"},
        error=AUTH, text="not the job's token", sdk_text=NO_CREDENTIALS, why=TOLD),
    Row("an unknown application at Entra", {**AZURE, **ENTRA, "ARM_CLIENT_ID": "x", "ARM_TENANT_ID": "{tenant}"},
        error=AUTH, text="AADSTS700016"),
    Row("az is logged in", AZURE, "azure-cli", programs={"az": AZ}),
    Row("az by name", {**AZURE, "DATABRICKS_AUTH_TYPE": "azure-cli"}, "azure-cli", programs={"az": AZ}),
    Row("az is not logged in", {**AZURE, "DATABRICKS_AUTH_TYPE": "azure-cli"}, error=AUTH, text="Please run az login",
        programs={"az": "#!/bin/sh\necho 'ERROR: Please run az login' >&2; exit 1\n"}, sdk_text=NO_CREDENTIALS,
        why=TOLD),
    Row("az is not there", {**AZURE, "DATABRICKS_AUTH_TYPE": "azure-cli"}, error=AUTH, text="az is not on PATH",
        sdk_text=NO_CREDENTIALS, why=NAMED),
    Row("a machine of Azure's", {**AZURE, "ARM_USE_MSI": "true", "AZURE_POD_IDENTITY_AUTHORITY_HOST": "{peer}"},
        "azure-msi", sdk=AUTH, sdk_text=NO_CREDENTIALS, why=MACHINE),
    Row("one of several identities of a machine", {**AZURE, "ARM_USE_MSI": "true", "ARM_CLIENT_ID": "{azure_id}",
                                                   "AZURE_POD_IDENTITY_AUTHORITY_HOST": "{peer}"},
        "azure-msi", sdk=AUTH, sdk_text=NO_CREDENTIALS, why=MACHINE),
    Row("the host of a resource", {**ENTRA, "ARM_TENANT_ID": "{tenant}", "DATABRICKS_AZURE_RESOURCE_ID": RESOURCE},
        "azure-client-secret"),
    Row("the host of a resource in China", {**ENTRA, "ARM_TENANT_ID": "{tenant}", "ARM_ENVIRONMENT": "CHINA",
                                            "DATABRICKS_AZURE_RESOURCE_ID": RESOURCE}, "azure-client-secret"),
    Row("a resource that is not there", {**ENTRA, "ARM_TENANT_ID": "{tenant}",
                                         "DATABRICKS_AZURE_RESOURCE_ID": "/subscriptions/none"}, error=CONFIG, text="ResourceNotFound",
        sdk=AUTH, sdk_text="", why=SETTINGS),
    # Google.
    Row("a Google key as text", {**GCP, "GOOGLE_CREDENTIALS": "{google_key}"}, "google-credentials"),
    Row("a Google key in a file", {**GCP, "GOOGLE_CREDENTIALS": "{home}/key.json"}, "google-credentials",
        files={"key.json": "{google_key}"}),
    Row("a Google key that is none", {**GCP, "GOOGLE_CREDENTIALS": "nonsense"}, error=ABSENT, text=""),
    Row("a Google login that was revoked", {**GCP, "DATABRICKS_GOOGLE_SERVICE_ACCOUNT": "{google_account}",
                                            "GOOGLE_APPLICATION_CREDENTIALS": "{home}/adc.json"}, error=AUTH,
        text="Token has been revoked",
        files={"adc.json": '{"type":"authorized_user","client_id":"c","client_secret":"s","refresh_token":"x"}'}),
    Row("Google by impersonation, from a key", {**GCP, "DATABRICKS_GOOGLE_SERVICE_ACCOUNT": "{google_account}",
                                                "GOOGLE_APPLICATION_CREDENTIALS": "{home}/key.json"}, "google-id",
        files={"key.json": "{google_key}"}),
    Row("Google by impersonation, from a login", {**GCP, "DATABRICKS_GOOGLE_SERVICE_ACCOUNT": "{google_account}",
                                                  "GOOGLE_APPLICATION_CREDENTIALS": "{home}/adc.json"}, "google-id",
        files={"adc.json": '{"type":"authorized_user","client_id":"c","client_secret":"s","refresh_token":"1//EXAMPLE-google-refresh"}'}),
    Row("Google by impersonation, from a machine", {**GCP, "DATABRICKS_GOOGLE_SERVICE_ACCOUNT": "{google_account}",
                                                    "GCE_METADATA_HOST": "{authority}",
                                                    "GCE_METADATA_IP": "{authority}"}, "google-id"),
    # Servers beside us.
    Row("a metadata service", host(DATABRICKS_METADATA_SERVICE_URL="{peer}/issuers/metadata"), "metadata-service"),
    Row("a metadata service that does not know us", host(DATABRICKS_METADATA_SERVICE_URL="{peer}/issuers/nowhere"),
        error=AUTH, text=""),
    Row("a served model without its token", {"IS_IN_DB_MODEL_SERVING_ENV": "true", "SERVING_CREDENTIALS_DIR": "{home}",
                                             "DATABRICKS_MODEL_SERVING_HOST_URL": "{host}"}, error=AUTH,
        text=NO_CREDENTIALS),
    Row("a served model", {"IS_IN_DB_MODEL_SERVING_ENV": "true", "SERVING_CREDENTIALS_DIR": "{home}",
                           "DATABRICKS_MODEL_SERVING_HOST_URL": "{host}"}, "model-serving", files=SERVING),
    Row("a served model by the other variables", {"IS_IN_DATABRICKS_MODEL_SERVING_ENV": "true",
                                                  "SERVING_CREDENTIALS_DIR": "{home}",
                                                  "DB_MODEL_SERVING_HOST_URL": "{host}"}, "model-serving",
        files=SERVING),
    Row("not a served model", host(IS_IN_DB_MODEL_SERVING_ENV="false", SERVING_CREDENTIALS_DIR="{home}"), error=AUTH,
        text=NO_CREDENTIALS, files=SERVING),
]
