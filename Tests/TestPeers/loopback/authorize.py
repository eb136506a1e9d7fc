"""Logins in a browser: the authorization endpoint with PKCE, codes, and refresh tokens that rotate."""

import base64
import hashlib
import re
import secrets
import threading
from urllib.parse import parse_qsl, urlencode, urlsplit

from .server import Answer, error

CLIENT_ID = "databricks-cli"
GRANTS = ("authorization_code", "refresh_token")
USER = "someone@example.test"
REDIRECT = re.compile(r"http://localhost:(80[23]\d|8040)")
QUERY = {"response_type", "client_id", "redirect_uri", "scope", "state", "code_challenge",
         "code_challenge_method"}
CODE_FORM = {"grant_type", "code", "redirect_uri", "code_verifier", "client_id"}
REFRESH_FORM = {"grant_type", "refresh_token", "client_id"}


class Logins:
    """Codes that were not redeemed yet, and the refresh tokens that are good now."""

    def __init__(self):
        self.lock = threading.Lock()
        self.codes, self.refresh, self.made = {}, {}, 0

    def name(self, kind):
        """A new code or refresh token."""
        self.made += 1
        return f"{kind}-EXAMPLE-{self.made}-{secrets.token_hex(4)}"

    def pick(self, exchange):
        """The page where a user without a host picks a workspace: this one."""
        target = urlsplit(exchange.query.get("destination_url", ""))
        if set(exchange.query) != {"destination_url"} or target.path != "/oidc/v1/authorize":
            raise Answer(400, error("INVALID_REQUEST", "destination_url is no authorization request"))
        self.authorize(exchange, dict(parse_qsl(target.query)), {"iss": exchange.base + "/oidc"})

    def authorize(self, exchange, query=None, more=None):
        """The page of the browser: the user is logged in already, and is sent back at once."""
        query = exchange.query if query is None else query
        if exchange.method != "GET" or set(query) - {"assume_group"} != QUERY:
            odd = sorted(set(query) ^ QUERY)
            raise Answer(400, error("INVALID_REQUEST", f"missing or unexpected: {odd}"))
        if query["client_id"] != CLIENT_ID or not REDIRECT.fullmatch(query["redirect_uri"]):
            raise Answer(400, error("INVALID_REQUEST", "unknown client or redirect_uri"))
        if query["response_type"] != "code" or query["code_challenge_method"] != "S256":
            raise Answer(400, error("INVALID_REQUEST", "only code with S256 is served"))
        if not re.fullmatch(r"[A-Za-z0-9_-]{43}", query["code_challenge"]):
            raise Answer(400, error("INVALID_REQUEST", "no SHA-256 as code_challenge"))
        if len(query["state"]) < 16:
            raise Answer(400, error("INVALID_REQUEST", "the state is too short"))
        with self.lock:
            code = self.name("code")
            self.codes[code] = query
        back = urlencode({"code": code, "state": query["state"], **(more or {})})
        exchange.send(302, b"", {"Location": f"{query['redirect_uri']}/?{back}"})

    def redeem(self, form, refuse):
        """The scope of a code whose verifier fits; a code is good once."""
        if set(form) != CODE_FORM:
            refuse("invalid_request", f"missing or unexpected: {sorted(set(form) ^ CODE_FORM)}")
        with self.lock:
            query = self.codes.pop(form["code"], None)
        digest = hashlib.sha256(form["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if query is None or challenge != query["code_challenge"]:
            refuse("invalid_grant", "The authorization code is invalid")
        if not 43 <= len(form["code_verifier"]) <= 128:
            refuse("invalid_grant", "The verifier's length is not from 43 to 128")
        if (form["redirect_uri"], form["client_id"]) != (query["redirect_uri"], CLIENT_ID):
            refuse("invalid_grant", "redirect_uri or client_id differ from the login's")
        return query["scope"]

    def renew(self, form, refuse):
        """The scope of a refresh token, which is used up by that."""
        if set(form) != REFRESH_FORM or form["client_id"] != CLIENT_ID:
            refuse("invalid_request", f"missing or unexpected: {sorted(set(form) ^ REFRESH_FORM)}")
        with self.lock:
            scope = self.refresh.pop(form["refresh_token"], None)
        if scope is None:
            refuse("invalid_request", "Refresh token is invalid")
        return scope

    def answer(self, scope, token, lifetime):
        """The token answer: a refresh token only where `offline_access` was asked for."""
        answer = {"access_token": token, "token_type": "Bearer", "expires_in": lifetime,
                  "scope": scope}
        if "offline_access" in scope.split():
            with self.lock:
                answer["refresh_token"] = self.name("refresh")
                self.refresh[answer["refresh_token"]] = scope
        return answer


def grant(exchange, fields, tokens, refuse):
    """A token request of the public client; False when it is none."""
    kind = fields.get("grant_type")
    if kind not in GRANTS:
        return False
    if exchange.headers.get("Authorization"):
        refuse("invalid_request", "a public client sends no Authorization")
    logins = tokens.logins
    scope = (logins.redeem if kind == GRANTS[0] else logins.renew)(fields, refuse)
    token, lifetime = tokens.issue(USER)
    exchange.send(200, logins.answer(scope, token, lifetime), {"Cache-Control": "no-store"})
    return True
