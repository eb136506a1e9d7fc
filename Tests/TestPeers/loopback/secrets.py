"""The secrets API: scopes, keys whose values are never listed, and who may use a scope."""

import base64
import re

from .server import Answer, error

NAME = re.compile(r"[A-Za-z0-9_@.-]{1,128}")
LIMIT = 128 * 1024


def refuse(code, message):
    """The service's 400."""
    raise Answer(400, error(code, message))


class Secrets:
    """All scopes of one workspace."""

    def __init__(self):
        self.scopes, self.access, self.vaults = {}, {}, {}

    def route(self, exchange):
        """Answers a request of this API; false when it is none."""
        action = exchange.path.removeprefix("/api/2.0/secrets/").replace("/", "_").replace("-", "_")
        handler = ROUTES.get((exchange.method, action))
        if not handler:
            return False
        values = exchange.query if exchange.method == "GET" else exchange.json()
        exchange.send(200, handler(self, values))
        return True

    def scope(self, values):
        """The scope that a request names."""
        name = values.get("scope", "")
        if name not in self.scopes:
            raise Answer(404, error("RESOURCE_DOES_NOT_EXIST", f"Scope {name} does not exist!"))
        return self.scopes[name]

    def key(self, values):
        """The secret's name, which must be there."""
        key = values.get("key", "")
        if key not in self.scope(values):
            message = f"No secret exists with key {key} in scope {values['scope']}."
            raise Answer(404, error("RESOURCE_DOES_NOT_EXIST", message))
        return key

    def create_scope(self, values):
        """A new scope; its creator manages it."""
        name = values.get("scope", "")
        if not NAME.fullmatch(name):
            refuse("INVALID_PARAMETER_VALUE", "Scope names are alphanumeric with -, _, @ and .")
        if name in self.scopes:
            refuse("RESOURCE_ALREADY_EXISTS", f"Scope {name} already exists!")
        principal = values.get("initial_manage_principal")
        if principal not in (None, "users"):
            refuse("INVALID_PARAMETER_VALUE", "initial_manage_principal must be users")
        kind, vault = values.get("scope_backend_type", "DATABRICKS"), values.get(
            "backend_azure_keyvault")
        if (kind == "AZURE_KEYVAULT") != isinstance(vault, dict) or (
                vault and set(vault) != {"resource_id", "dns_name"}):
            refuse("INVALID_PARAMETER_VALUE", "An AZURE_KEYVAULT scope needs its vault's id and name")
        self.scopes[name], self.vaults[name] = {}, vault
        self.access[name] = {principal or "someone@example.test": "MANAGE"}
        return b""

    def delete_scope(self, values):
        """The scope and all in it."""
        self.scope(values)
        del self.scopes[values["scope"]], self.access[values["scope"]]
        return b""

    def list_scopes(self, _):
        """The member is left out when there are none."""
        rows = [{"name": name, "backend_type": "AZURE_KEYVAULT", "keyvault_metadata": vault}
                if vault else {"name": name, "backend_type": "DATABRICKS"}
                for name in self.scopes for vault in [self.vaults[name]]]
        return {"scopes": rows} if rows else {}

    def put(self, values):
        """Text, or bytes in base64; one of the two."""
        scope, key = self.scope(values), values.get("key", "")
        if not NAME.fullmatch(key):
            refuse("INVALID_PARAMETER_VALUE", "Key names are alphanumeric with -, _, @ and .")
        if ("string_value" in values) == ("bytes_value" in values):
            refuse("MALFORMED_REQUEST", "Give one of string_value and bytes_value")
        value = (values["string_value"].encode() if "string_value" in values
                 else base64.b64decode(values["bytes_value"], validate=True))
        if len(value) > LIMIT:
            refuse("MAX_SECRET_SIZE_EXCEEDED", "The secret is larger than 128 KB")
        scope[key] = value
        return b""

    def delete(self, values):
        """One secret."""
        del self.scope(values)[self.key(values)]
        return b""

    def list(self, values):
        """Names only."""
        rows = [{"key": key, "last_updated_timestamp": 1760000000123} for key in self.scope(values)]
        return {"secrets": rows} if rows else {}

    def get(self, values):
        """The value in base64; our tools never ask for it, the SDK can."""
        key = self.key(values)
        return {"key": key, "value": base64.b64encode(self.scope(values)[key]).decode()}

    def put_access(self, values):
        """Grants a level of access to a scope."""
        self.scope(values)
        if values.get("permission") not in ("READ", "WRITE", "MANAGE"):
            refuse("INVALID_PARAMETER_VALUE", "permission must be READ, WRITE or MANAGE")
        self.access[values["scope"]][values["principal"]] = values["permission"]
        return b""

    def delete_access(self, values):
        """Takes it away."""
        self.scope(values)
        if self.access[values["scope"]].pop(values.get("principal"), None) is None:
            raise Answer(404, error("RESOURCE_DOES_NOT_EXIST", "No such access control entry"))
        return b""

    def list_access(self, values):
        """Who may do what."""
        self.scope(values)
        rows = [{"principal": name, "permission": level}
                for name, level in self.access[values["scope"]].items()]
        return {"items": rows}


ROUTES = {
    ("POST", "scopes_create"): Secrets.create_scope,
    ("POST", "scopes_delete"): Secrets.delete_scope,
    ("GET", "scopes_list"): Secrets.list_scopes,
    ("POST", "put"): Secrets.put,
    ("POST", "delete"): Secrets.delete,
    ("GET", "list"): Secrets.list,
    ("GET", "get"): Secrets.get,
    ("POST", "acls_put"): Secrets.put_access,
    ("POST", "acls_delete"): Secrets.delete_access,
    ("GET", "acls_list"): Secrets.list_access,
}
