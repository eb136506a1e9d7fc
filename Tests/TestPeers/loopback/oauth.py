"""OAuth of the workspace: discovery, grants, personal access tokens, who am I."""

import base64
import threading
import time
from urllib.parse import parse_qs, unquote

from . import authorize
from .server import Answer, error

CLIENT_ID = "11111111-2222-3333-4444-555555555555"
CLIENT_SECRET = "dose-EXAMPLE-client-secret"
PAT = "dapi-EXAMPLE-token"
ACCOUNT_ID = "99999999-8888-7777-6666-555555555555"
SCOPES = {"all-apis", "model-serving", "model-serving-inference"}
EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
JWT = "urn:ietf:params:oauth:token-type:jwt"
WELL_KNOWN = "/.well-known/oauth-authorization-server"
ACCOUNT = f"/oidc/accounts/{ACCOUNT_ID}"


class Tokens:
    """Which bearers are good now, and how many times one was asked for."""

    def __init__(self, lifetime):
        self.lock, self.lifetime = threading.Lock(), lifetime
        self.expiries, self.adopted, self.issued = {}, {}, 0
        self.logins = authorize.Logins()

    def issue(self, owner=CLIENT_ID):
        """A new access token of somebody, and its lifetime in seconds."""
        with self.lock:
            self.issued += 1
            token = f"oauth-EXAMPLE-{self.issued}"
            self.expiries[token] = time.monotonic() + self.lifetime, owner
            return token, self.lifetime

    def count(self):
        """A number that no other token of this peer has."""
        with self.lock:
            self.issued += 1
            return self.issued

    def adopt(self, token, principal):
        """Accepts another issuer's token as a bearer."""
        with self.lock:
            self.adopted[token] = principal

    def expire(self):
        """Makes every OAuth token issued so far invalid, as a rotation would."""
        with self.lock:
            self.expiries.clear()
            self.adopted.clear()

    def principal(self, bearer):
        """The user behind a bearer; None when it is unknown or over."""
        if bearer == PAT:
            return "someone@example.test"
        with self.lock:
            if bearer in self.adopted:
                return self.adopted[bearer]
            end, owner = self.expiries.get(bearer, (0, None))
            return owner if end > time.monotonic() else None


def authenticate(exchange, tokens):
    """The caller's name, or the workspace's 401."""
    scheme, _, bearer = exchange.headers.get("Authorization", "").partition(" ")
    if scheme == "Basic":
        user, _, bearer = base64.b64decode(bearer).decode(errors="replace").partition(":")
        scheme = "Bearer" if user == "token" else scheme
    principal = tokens.principal(bearer.strip()) if scheme == "Bearer" else None
    if principal is None:
        sent = "Invalid access token." if bearer else "Credential was not sent."
        raise Answer(401, error("UNAUTHENTICATED", sent), {"WWW-Authenticate": "Bearer"})
    return principal


def is_account(exchange):
    """Whether the request went to an account console."""
    return exchange.host.startswith(("accounts.", "accounts-dod."))


def host_metadata(exchange):
    """The document at /.well-known/databricks-config."""
    if is_account(exchange):
        return {
            "oidc_endpoint": exchange.base + "/oidc/accounts/{account_id}",
            "host_type": "account",
        }
    return {
        "oidc_endpoint": f"{exchange.base}/oidc",
        "account_id": ACCOUNT_ID,
        "workspace_id": "1234567890123456",
        "host_type": "workspace",
    }


def discovery(root):
    """OAuth authorization server metadata (RFC 8414)."""
    return {
        "issuer": root,
        "authorization_endpoint": f"{root}/v1/authorize",
        "token_endpoint": f"{root}/v1/token",
        "scopes_supported": ["all-apis", "offline_access"],
        "grant_types_supported": ["client_credentials", EXCHANGE, *authorize.GRANTS],
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "none"],
    }


def route(exchange, tokens, issuers):
    """Answers what needs no bearer; False when the request is none of that."""
    path, root = exchange.path, ACCOUNT if is_account(exchange) else "/oidc"
    if path == "/.well-known/databricks-config":
        exchange.send(200, host_metadata(exchange))
    elif path == root + WELL_KNOWN:
        exchange.send(200, discovery(exchange.base + root))
    elif path == "/" and "destination_url" in exchange.query:
        tokens.logins.pick(exchange)
    elif path == root + "/v1/authorize":
        tokens.logins.authorize(exchange)
    elif path == root + "/v1/token":
        grant(exchange, tokens, issuers)
    elif path.startswith("/oidc/"):
        raise Answer(404, {"error": f"no OAuth at {path}"})
    else:
        return False
    return True


def refuse(code, description, status=400):
    """An OAuth error answer (RFC 6749, section 5.2)."""
    raise Answer(status, {"error": code, "error_description": description})


def grant(exchange, tokens, issuers):
    """The token endpoint, as strict as the service: each grant takes its own fields and no others."""
    kind = exchange.headers.get("Content-Type", "").partition(";")[0].strip()
    if exchange.method != "POST" or kind != "application/x-www-form-urlencoded":
        refuse("invalid_request", "a form body is required")
    if exchange.query:
        refuse("invalid_request", "parameters belong in the body")
    form = parse_qs(exchange.body.decode(errors="replace"), keep_blank_values=True)
    if any(len(values) > 1 for values in form.values()):
        refuse("invalid_request", "a parameter is repeated")
    fields = {name: values[0] for name, values in form.items()}
    if authorize.grant(exchange, fields, tokens, refuse):
        return
    kinds = {"client_credentials": client_credentials, EXCHANGE: token_exchange, JWT_BEARER: data_plane}
    if fields.get("grant_type") not in kinds:
        refuse("unsupported_grant_type", f"{fields.get('grant_type')} is not served here")
    kinds[fields["grant_type"]](exchange, fields, tokens, issuers)
    token, lifetime = tokens.issue()
    answer = {"access_token": token, "token_type": "Bearer", "expires_in": lifetime}
    if "scope" in fields:
        answer["scope"] = fields["scope"]
    exchange.send(200, answer, {"Cache-Control": "no-store"})


def only(fields, *names):
    """Refuses a field that the grant does not have."""
    if unknown := sorted(set(fields) - {"grant_type", *names}):
        refuse("invalid_request", f"unexpected parameter {unknown[0]}")


def check_scope(fields):
    """A scope is required, and must be one that the principal may have."""
    scopes = fields.get("scope", "").split()
    if not scopes or set(scopes) - SCOPES:
        refuse("invalid_scope", "scope is missing or not allowed")


def client_credentials(exchange, fields, tokens, issuers):
    """A service principal with its secret in a Basic header."""
    only(fields, "scope", "authorization_details", "assume_group")
    scheme, _, encoded = exchange.headers.get("Authorization", "").partition(" ")
    if scheme != "Basic":
        refuse("invalid_client", "Client authentication failed", 401)
    try:
        name, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except ValueError:
        refuse("invalid_client", "Client authentication failed", 401)
    if (unquote(name), unquote(secret)) != (CLIENT_ID, CLIENT_SECRET):
        refuse("invalid_client", "Client authentication failed", 401)
    check_scope(fields)


def token_exchange(exchange, fields, tokens, issuers):
    """A trusted issuer's identity token, and nothing else to prove who we are (RFC 8693)."""
    # The Python SDK sends authorization_details here too.
    only(fields, "scope", "subject_token", "subject_token_type", "client_id", "assume_group",
         "authorization_details")
    if "Authorization" in exchange.headers:
        refuse("invalid_request", "an Authorization header beside a subject token")
    if fields.get("subject_token_type") != JWT:
        refuse("invalid_request", "subject_token_type")
    if "client_id" in fields and fields["client_id"] != CLIENT_ID:
        refuse("invalid_client", "no such service principal", 401)
    audiences = [ACCOUNT_ID, exchange.base + exchange.path, "api://AzureADTokenExchange", "databricks"]
    issuers.trusted(fields.get("subject_token", ""), audiences)
    check_scope(fields)


def data_plane(exchange, fields, tokens, issuers):
    """A token for one serving endpoint, for a token of the workspace."""
    only(fields, "assertion", "authorization_details")
    if "Authorization" in exchange.headers:
        refuse("invalid_request", "an Authorization header beside an assertion")
    if tokens.principal(fields.get("assertion", "")) != CLIENT_ID:
        refuse("invalid_grant", "the assertion is no OAuth token of this workspace")
    if not fields.get("authorization_details", "").startswith("[{"):
        refuse("invalid_authorization_details", "authorization_details is no list of objects")


def introspection():
    """Whose token it is: the account, and the workspace as an integer."""
    scope = {"account_id": ACCOUNT_ID, "workspace_id": 1234567890123456}
    return {"principal_context": {"authentication_scope": scope}}


def me(principal):
    """The SCIM user of the caller."""
    return {
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
        "id": "4242424242424242",
        "userName": principal,
        "displayName": "Example Principal",
        "active": True,
        "emails": [{"type": "work", "value": principal, "primary": True}],
        "groups": [{"display": "users", "type": "direct", "value": "1"}],
        "entitlements": [{"value": "workspace-access"}],
    }
