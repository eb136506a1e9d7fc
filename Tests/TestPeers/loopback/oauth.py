"""OAuth of the workspace: discovery, client credentials, personal access tokens, who am I."""

import base64
import threading
import time
from urllib.parse import parse_qs, unquote

from .server import Answer, error

CLIENT_ID = "11111111-2222-3333-4444-555555555555"
CLIENT_SECRET = "dose-EXAMPLE-client-secret"
PAT = "dapi-EXAMPLE-token"
ACCOUNT_ID = "99999999-8888-7777-6666-555555555555"
FORM_FIELDS = {"grant_type", "scope", "authorization_details", "assume_group"}


class Tokens:
    """Which bearers are good now, and how many times one was asked for."""

    def __init__(self, lifetime):
        self.lock, self.lifetime = threading.Lock(), lifetime
        self.expiries, self.issued = {}, 0

    def issue(self):
        """A new access token and its lifetime in seconds."""
        with self.lock:
            self.issued += 1
            token = f"oauth-EXAMPLE-{self.issued}"
            self.expiries[token] = time.monotonic() + self.lifetime
            return token, self.lifetime

    def expire(self):
        """Makes every OAuth token issued so far invalid, as a rotation would."""
        with self.lock:
            self.expiries.clear()

    def principal(self, bearer):
        """The user behind a bearer; None when it is unknown or over."""
        if bearer == PAT:
            return "someone@example.test"
        with self.lock:
            return CLIENT_ID if self.expiries.get(bearer, 0) > time.monotonic() else None


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


def host_metadata(url):
    """The document at /.well-known/databricks-config."""
    return {
        "oidc_endpoint": f"{url}/oidc",
        "account_id": ACCOUNT_ID,
        "workspace_id": "1234567890123456",
        "cloud": "AWS",
        "host_type": "workspace",
    }


def discovery(url):
    """OAuth authorization server metadata (RFC 8414)."""
    return {
        "issuer": f"{url}/oidc",
        "authorization_endpoint": f"{url}/oidc/v1/authorize",
        "token_endpoint": f"{url}/oidc/v1/token",
        "scopes_supported": ["all-apis", "offline_access"],
        "grant_types_supported": ["client_credentials"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic"],
    }


def refuse(code, description, status=400):
    """An OAuth error answer (RFC 6749, section 5.2)."""
    raise Answer(status, {"error": code, "error_description": description})


def grant(exchange, tokens):
    """The client-credentials grant, as strict as the service: form body, Basic header, scope."""
    kind = exchange.headers.get("Content-Type", "").partition(";")[0].strip()
    if exchange.method != "POST" or kind != "application/x-www-form-urlencoded":
        refuse("invalid_request", "a form body is required")
    if exchange.query:
        refuse("invalid_request", "parameters belong in the body")
    form = parse_qs(exchange.body.decode(errors="replace"), keep_blank_values=True)
    if any(len(values) > 1 for values in form.values()):
        refuse("invalid_request", "a parameter is repeated")
    if unknown := sorted(set(form) - FORM_FIELDS):
        refuse("invalid_request", f"unexpected parameter {unknown[0]}")
    if form.get("grant_type") != ["client_credentials"]:
        refuse("unsupported_grant_type", "only client_credentials is served here")
    scheme, _, encoded = exchange.headers.get("Authorization", "").partition(" ")
    if scheme != "Basic":
        refuse("invalid_client", "Client authentication failed", 401)
    try:
        name, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except ValueError:
        refuse("invalid_client", "Client authentication failed", 401)
    if (unquote(name), unquote(secret)) != (CLIENT_ID, CLIENT_SECRET):
        refuse("invalid_client", "Client authentication failed", 401)
    scopes = form.get("scope", [""])[0].split()
    if not scopes or set(scopes) - {"all-apis", "model-serving", "model-serving-inference"}:
        refuse("invalid_scope", "scope is missing or not allowed")
    token, lifetime = tokens.issue()
    answer = {
        "access_token": token,
        "token_type": "Bearer",
        "expires_in": lifetime,
        "scope": " ".join(scopes),
    }
    exchange.send(200, answer, {"Cache-Control": "no-store"})


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
