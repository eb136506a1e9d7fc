"""Fakes of the servers that know who we are elsewhere: Entra, an Azure machine, Google, GitHub, Azure DevOps,
an IDE's metadata service. Each refuses whatever the real one would not understand.

Those with a name of their own (login.microsoftonline.com) are reached through the peer as a proxy; the others have a
path under /issuers, or the one of the real server.
"""

import json
import time
from urllib.parse import parse_qsl

from .server import Answer
from .tokens import Key

ISSUER = "https://issuer.peer.test"
TENANT = "aaaaaaaa-0000-0000-0000-00000000000a"
AZURE_CLIENT_ID = "bbbbbbbb-0000-0000-0000-00000000000b"
AZURE_CLIENT_SECRET = "entra-EXAMPLE-secret"
AZURE_APPLICATION = "2ff814a6-3304-4ab8-85cb-cd0e6f879c1d"
GOOGLE_ACCOUNT = "robot@project.iam.gserviceaccount.test"
REQUEST_TOKEN = "EXAMPLE-actions-request-token"
DEVOPS_TOKEN = "EXAMPLE-system-accesstoken"
REFRESH_TOKEN = "1//EXAMPLE-google-refresh"
GOOGLE_TOKEN_URL = "https://oauth2.googleapis.com/token"
ENTRA = {
    "login.microsoftonline.com": "https://management.core.windows.net/",
    "login.microsoftonline.us": "https://management.core.usgovcloudapi.net/",
    "login.chinacloudapi.cn": "https://management.core.chinacloudapi.cn/",
}
MANAGERS = {
    "management.azure.com": "azuredatabricks.net", "management.usgovcloudapi.net": "databricks.azure.us",
    "management.chinacloudapi.cn": "databricks.azure.cn",
}
RESOURCE = "/subscriptions/s/resourceGroups/r/providers/Microsoft.Databricks/workspaces/w"
JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
DEVOPS_PATH = "/issuers/devops/project-1/_apis/distributedtask/hubs/build/plans/plan-1/jobs/job-1/oidctoken"
CLOUD_SCOPES = "https://www.googleapis.com/auth/cloud-platform https://www.googleapis.com/auth/compute"
IAM_SCOPE = "https://www.googleapis.com/auth/iam"


def refuse(reason, status=400, code="invalid_request"):
    """An OAuth error that says which part of the request was wrong."""
    raise Answer(status, {"error": code, "error_description": reason})


def need(condition, reason, status=400, code="invalid_request"):
    """Refuses unless the request is as it should be."""
    if not condition:
        refuse(reason, status, code)


def form(exchange, *names, optional=()):
    """The fields of a form POST: these names and no others."""
    need(exchange.method == "POST", "use POST")
    kind = exchange.headers.get("Content-Type", "").partition(";")[0]
    need(kind == "application/x-www-form-urlencoded", f"content type {kind}")
    fields = parse_qsl(exchange.body.decode(), keep_blank_values=True, strict_parsing=True)
    found = [name for name, _ in fields]
    need(len(set(found)) == len(found), "a field is repeated")
    need(set(names) <= set(found) <= set(names) | set(optional), f"the fields are {sorted(found)}")
    return dict(fields)


class Issuers:
    """All of them behind one peer; `tokens` are the bearers that its workspace accepts."""

    def __init__(self, tokens):
        self.tokens, self.key, self.google = tokens, Key("issuer"), Key("google-key-1")

    def identity(self, audience, subject="repo:octo/app:ref:refs/heads/main", **claims):
        """An identity token of the issuer that the workspace's federation policy trusts."""
        return self.key.token(iss=ISSUER, sub=subject, aud=audience, **claims)

    def service_account(self, token_url):
        """The key file of a Google service account."""
        return {
            "type": "service_account", "client_email": GOOGLE_ACCOUNT, "private_key_id": self.google.name,
            "private_key": self.google.private(), "token_uri": token_url, "project_id": "project",
            "client_id": "1", "universe_domain": "googleapis.com",
        }

    def answer(self, exchange):
        """Answers a request to one of the issuers; False when it is for somebody else."""
        host, path = exchange.host, exchange.path
        if host in ENTRA:
            self.entra(exchange, ENTRA[host])
        elif host in MANAGERS:
            self.resource(exchange, MANAGERS[host])
        elif exchange.headers.get("Metadata-Flavor") == "Google":
            self.google_machine(exchange)
        elif host == "iamcredentials.googleapis.com":
            self.impersonate(exchange)
        elif host == "oauth2.googleapis.com" or path == "/issuers/google/token":
            self.google_token(exchange)
        elif path == "/metadata/identity/oauth2/token":
            self.machine(exchange)
        elif path == "/issuers/github":
            self.github(exchange)
        elif path.startswith("/issuers/devops/"):
            self.devops(exchange)
        elif path == "/issuers/metadata":
            self.metadata(exchange)
        elif path == "/aad/auth":
            location = f"https://login.microsoftonline.com/{TENANT}/oauth2/authorize?client_id=x"
            exchange.send(302, b"", {"Location": location})
        else:
            return False
        return True

    def entra(self, exchange, management):
        """The token endpoint, version 1: numbers are texts."""
        need(exchange.path == f"/{TENANT}/oauth2/token", f"path {exchange.path}", 404)
        need("Authorization" not in exchange.headers, "an Authorization header")
        # The Python SDK adds a scope, which version 1 ignores.
        if "client_assertion" in dict(parse_qsl(exchange.body.decode())):
            fields = form(exchange, "grant_type", "client_id", "resource", "client_assertion_type",
                          "client_assertion", optional=["scope"])
            need(fields["client_assertion_type"] == ASSERTION, "client_assertion_type")
            self.trusted(fields["client_assertion"], ["api://AzureADTokenExchange"])
        else:
            fields = form(exchange, "grant_type", "client_id", "client_secret", "resource",
                          optional=["scope"])
            need(fields["client_secret"] == AZURE_CLIENT_SECRET, "AADSTS7000215: Invalid client secret",
                 401, "invalid_client")
        need(fields["grant_type"] == "client_credentials", "grant_type")
        need(fields["client_id"] == AZURE_CLIENT_ID, "AADSTS700016: unknown application", 400,
             "unauthorized_client")
        managers = [f"https://{name}/" for name in MANAGERS]
        need(fields["resource"] in (AZURE_APPLICATION, management, *managers), f"resource {fields['resource']}")
        token = self.bearer("entra", AZURE_CLIENT_ID, fields["resource"])
        exchange.send(200, {
            "token_type": "Bearer", "expires_in": "3599", "expires_on": str(int(time.time()) + 3599),
            "access_token": token, "resource": fields["resource"],
        })

    def resource(self, exchange, domain):
        """Azure's resource manager: the workspace behind a resource."""
        if exchange.method != "GET" or exchange.path != RESOURCE:
            raise Answer(404, {"error": {"code": "ResourceNotFound", "message": f"no {exchange.path}"}})
        need(exchange.query == {"api-version": "2018-04-01"}, "api-version")
        need(exchange.headers.get("Authorization", "").startswith("Bearer entra-EXAMPLE"), "not a token of Entra's", 401)
        exchange.send(200, {"properties": {"workspaceUrl": f"adb-1.7.{domain}", "workspaceId": "1"}})

    def google_machine(self, exchange):
        """The metadata server of a machine in Google's cloud."""
        account = "/computeMetadata/v1/instance/service-accounts/default/"
        flavor = {"Metadata-Flavor": "Google"}
        if exchange.path == account + "token":
            token = self.bearer("google", "machine", "iam")
            exchange.send(200, {"access_token": token, "expires_in": 3599, "token_type": "Bearer"}, flavor)
        elif exchange.path == account:
            exchange.send(200, {"email": GOOGLE_ACCOUNT, "scopes": [IAM_SCOPE], "aliases": ["default"]}, flavor)
        elif exchange.path.endswith("/universe-domain"):
            raise Answer(404, b"")
        else:
            # The client's question whether this is such a machine, and what else it wants to know.
            exchange.send(200, b"project", {**flavor, "Content-Type": "text/plain"})

    def machine(self, exchange):
        """The instance metadata service of an Azure machine."""
        need(exchange.headers.get("Metadata") == "true", "Metadata: true is missing")
        need(exchange.query.get("api-version") == "2018-02-01", "api-version")
        need(set(exchange.query) <= {"api-version", "resource", "client_id"}, "an unknown parameter")
        resource = exchange.query.get("resource")
        need(resource in (AZURE_APPLICATION, *ENTRA.values()), f"resource {resource}")
        token = self.bearer("msi", exchange.query.get("client_id", "system"), resource)
        exchange.send(200, {"access_token": token, "token_type": "Bearer",
                            "expires_on": str(int(time.time()) + 3600), "resource": resource})

    def github(self, exchange):
        """The identity token of an Actions job."""
        need(exchange.method == "GET", "use GET")
        need(exchange.headers.get("Authorization") == f"Bearer {REQUEST_TOKEN}", "not the job's token", 401)
        need(set(exchange.query) == {"run", "audience"}, f"parameters {sorted(exchange.query)}")
        exchange.send(200, {"count": 1, "value": self.identity(exchange.query["audience"])})

    def devops(self, exchange):
        """The identity token of a pipeline's job."""
        need(exchange.method == "POST" and not exchange.body, "use POST without a body")
        need(exchange.path == DEVOPS_PATH, f"path {exchange.path}", 404)
        need(exchange.query == {"api-version": "7.2-preview.1"}, "api-version")
        need(exchange.headers.get("Content-Type") == "application/json", "content type")
        need(exchange.headers.get("Authorization") == f"Bearer {DEVOPS_TOKEN}", "not the job's token", 401)
        exchange.send(200, {"oidcToken": self.identity("api://AzureADTokenExchange", "sc://org/project/conn")})

    def metadata(self, exchange):
        """An IDE's token server; it stands for the workspace that asks for itself."""
        need(exchange.headers.get("X-Databricks-Metadata-Version") == "1", "the version is missing")
        need(exchange.headers.get("X-Databricks-Host", "").startswith("http"), "the host is missing", 404)
        token = self.bearer("metadata", "someone@example.test", "workspace")
        exchange.send(200, {"access_token": token, "token_type": "Bearer",
                            "expires_on": int(time.time()) + 3600})

    def google_token(self, exchange):
        """Google's token endpoint: an assertion for an identity or an access token, a refresh for a person."""
        need("Authorization" not in exchange.headers, "an Authorization header")
        if b"refresh_token" in exchange.body:
            fields = form(exchange, "grant_type", "client_id", "client_secret", "refresh_token",
                          optional=["scope"])
            need(fields["refresh_token"] == REFRESH_TOKEN, "Token has been revoked", 400, "invalid_grant")
            exchange.send(200, {"access_token": self.bearer("google", "person", "iam"), "expires_in": 3599,
                                "token_type": "Bearer"})
            return
        fields = form(exchange, "grant_type", "assertion")
        need(fields["grant_type"] == JWT_BEARER, "grant_type")
        try:
            header, claims = self.google.claims(fields["assertion"])
        except (ValueError, KeyError) as problem:
            refuse(str(problem), 400, "invalid_grant")
        need(header.get("kid") == self.google.name, f"kid {header.get('kid')}")
        need(claims["iss"] == GOOGLE_ACCOUNT and claims["aud"] == GOOGLE_TOKEN_URL, "iss or aud")
        need(claims["exp"] - claims["iat"] == 3600, "exp is not iat + 3600")
        if "target_audience" in claims:
            need(set(claims) == {"iss", "aud", "iat", "exp", "target_audience"}, f"claims {sorted(claims)}")
            token = self.google_identity(claims["target_audience"])
            exchange.send(200, {"id_token": token})
            return
        need(set(claims) == {"iss", "aud", "iat", "exp", "scope"}, f"claims {sorted(claims)}")
        need(claims["scope"] in (CLOUD_SCOPES, IAM_SCOPE), f"scope {claims['scope']}")
        exchange.send(200, {"access_token": self.bearer("google", GOOGLE_ACCOUNT, claims["scope"]),
                            "expires_in": 3599, "token_type": "Bearer"})

    def impersonate(self, exchange):
        """IAM's credentials service."""
        prefix = f"/v1/projects/-/serviceAccounts/{GOOGLE_ACCOUNT}:"
        need(exchange.method == "POST" and exchange.path.startswith(prefix), f"path {exchange.path}", 404)
        bearer = exchange.headers.get("Authorization", "").removeprefix("Bearer ")
        need(bearer.startswith("google-EXAMPLE"), "not a token of Google's", 401)
        body, verb = json.loads(exchange.body), exchange.path.removeprefix(prefix)
        # google-auth says null for no delegates.
        need(body.pop("delegates") in ([], None), "delegates")
        if verb == "generateIdToken":
            audience = body.pop("audience")
            need(body == {"includeEmail": True}, f"body {body}")
            exchange.send(200, {"token": self.google_identity(audience)})
        else:
            need(verb == "generateAccessToken", f"verb {verb}", 404)
            need(body == {"scope": CLOUD_SCOPES.split(), "lifetime": "3600s"}, f"body {body}")
            end = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 3600))
            exchange.send(200, {"accessToken": self.bearer("google", GOOGLE_ACCOUNT, "cloud"),
                                "expireTime": end})

    def google_identity(self, audience):
        """An identity token of a Google service account, which the workspace accepts as a bearer."""
        now = int(time.time())
        token = self.google.token(iss="https://accounts.google.com", aud=audience, sub=GOOGLE_ACCOUNT,
                                  email=GOOGLE_ACCOUNT, iat=now, exp=now + 3600)
        self.tokens.adopt(token, GOOGLE_ACCOUNT)
        return token

    def bearer(self, kind, principal, purpose):
        """An access token; the workspace accepts it only if it is meant for it."""
        token = f"{kind}-EXAMPLE-{self.tokens.count()}"
        if purpose in (AZURE_APPLICATION, "workspace"):
            self.tokens.adopt(token, principal)
        return token

    def trusted(self, token, audiences):
        """The claims of an identity token of the trusted issuer for one of the audiences."""
        try:
            _, claims = self.key.claims(token)
        except (ValueError, KeyError) as problem:
            refuse(f"the identity token is refused: {problem}", 400, "invalid_grant")
        need(claims["iss"] == ISSUER, f"issuer {claims['iss']}", 400, "invalid_grant")
        need(claims["aud"] in audiences, f"audience {claims['aud']}", 400, "invalid_grant")
        return claims
