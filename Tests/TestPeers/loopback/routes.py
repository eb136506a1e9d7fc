"""The routes of the workspace, of an OpenAI-compatible server at /v1, of a model server, and of the controls."""

import re

from . import faults as fault_module
from . import agents, inference, oauth, unity
from .endpoints import CHAT, COMPLETIONS, EMBEDDINGS, Endpoint
from .faults import Faults, Finished, openai_error
from .issuers import Issuers
from .ledger import Ledger
from .server import Answer, error
from .serving import API, Serving
from .statements import Warehouse

OPENAI_KEY = "sk-EXAMPLE-upstream"
OPENAI_MODELS = {"peer-mini": CHAT, "peer-instruct": COMPLETIONS, "peer-vectors": EMBEDDINGS}
TASKS = {"chat/completions": CHAT, "completions": COMPLETIONS, "embeddings": EMBEDDINGS}


class Workspace:
    """Everything behind the listener: who may ask, what is asked, which fault comes first."""

    def __init__(self, url, token_lifetime):
        self.url, self.ledger, self.faults = url, Ledger(), Faults()
        self.tokens, self.serving = oauth.Tokens(token_lifetime), Serving()
        self.issuers = Issuers(self.tokens)
        self.warehouse = Warehouse(url)

    def answer(self, exchange):
        """Answers one request, or raises the answer."""
        if exchange.path.startswith("/_external/"):
            self.warehouse.external(exchange)
            return
        if exchange.path.startswith("/_"):
            self.control(exchange)
            return
        try:
            self.faults.before(exchange, self.faults.for_path(exchange.path))
            self.route(exchange)
        except Finished:
            pass

    def route(self, exchange):
        """The public routes."""
        path = exchange.path
        if self.issuers.answer(exchange) or oauth.route(exchange, self.tokens, self.issuers):
            return
        if path.startswith("/v1/"):
            self.openai(exchange, path.removeprefix("/v1/"))
        elif path == "/model-server/invocations":
            exchange.send(200, inference.predictions(exchange.json()))
        else:
            principal = oauth.authenticate(exchange, self.tokens)
            self.workspace_route(exchange, principal)

    def workspace_route(self, exchange, principal):
        """The routes that need a bearer."""
        path, method = exchange.path, exchange.method
        if agents.answer(self, exchange):
            return
        if path == "/api/2.0/preview/scim/v2/Me" and method == "GET":
            exchange.send(200, oauth.me(principal))
        elif path == "/api/2.0/tokens/introspect" and method == "GET":
            exchange.send(200, oauth.introspection())
        elif self.serving.route(exchange) or unity.answer(exchange):
            pass
        elif path.startswith("/api/2.0/sql/"):
            self.warehouse.route(exchange)
        elif path.startswith("/api/2.0/fs/"):
            self.warehouse.volume(exchange)
        elif (match := re.fullmatch(API + "/([^/]+)", path)) and method == "GET":
            exchange.send(200, self.find(exchange, match[1]).detail())
        elif (match := re.fullmatch("/serving-endpoints/([^/]+)/invocations", path)):
            require_post(exchange)
            self.infer(exchange, self.find(exchange, match[1]), exchange.json())
        elif (match := re.fullmatch("/serving-endpoints/(.+)", path)) and match[1] in TASKS:
            require_post(exchange)
            body = exchange.json()
            endpoint = self.find(exchange, str(body.get("model", "")), TASKS[match[1]])
            if endpoint.task != TASKS[match[1]]:
                raise Answer(400, error("BAD_REQUEST", f"{endpoint.name} is not made for this"))
            self.infer(exchange, endpoint, body)
        else:
            message = f"No API found for '{method} {path}'"
            raise Answer(404, error("ENDPOINT_NOT_FOUND", message))

    def find(self, exchange, name, task=CHAT):
        """The endpoint of a name, the fault of a magic name, or the service's 404."""
        if name.startswith("fault-"):
            fault = name.removeprefix("fault-")
            self.faults.before(exchange, fault)
            endpoint = Endpoint(name, task, "external")
            endpoint.fault = fault
            return endpoint
        if name.startswith("agent-fault-"):
            endpoint = Endpoint(name, agents.CHAT_AGENT, "agent")
            endpoint.fault = name.removeprefix("agent-fault-")
            return endpoint
        if name in agents.ENDPOINTS:
            return agents.ENDPOINTS[name]
        if name not in self.serving.endpoints:
            message = f"Endpoint with name '{name}' does not exist."
            raise Answer(404, error("RESOURCE_DOES_NOT_EXIST", message))
        return self.serving.endpoints[name]

    def infer(self, exchange, endpoint, body):
        """Asks an endpoint, in the dialect of its kind."""
        if endpoint.denied:
            message = f"User does not have permission 'Query' on Endpoint {endpoint.name}"
            raise Answer(403, error("PERMISSION_DENIED", message))
        if not endpoint.ready:
            message = f"Endpoint {endpoint.name} is not ready: config update in progress."
            raise Answer(400, error("BAD_REQUEST", message))
        if agents.is_fast(endpoint.name) and not exchange.path.startswith(agents.FAST):
            message = f"{endpoint.name} answers at its own host only"
            raise Answer(400, error("BAD_REQUEST", message))
        if endpoint.kind == "agent":
            talk = agents.respond if endpoint.task == agents.RESPONSES else agents.converse
            talk(exchange, body, getattr(endpoint, "fault", None))
            return
        if endpoint.kind == "custom":
            exchange.send(200, inference.predictions(body), {"served-model-name": endpoint.name})
            return
        strict = endpoint.kind == "foundation"
        dialect = inference.Dialect(endpoint.name, endpoint.task, strict, strict)
        respond(exchange, dialect, body, getattr(endpoint, "fault", None))

    def openai(self, exchange, route):
        """The plain OpenAI-compatible face: other key, other errors, other model names."""
        if exchange.headers.get("Authorization") != f"Bearer {OPENAI_KEY}":
            message = "Incorrect API key provided."
            raise Answer(401, openai_error(message, "invalid_request_error", "invalid_api_key"))
        if route == "models" and exchange.method == "GET":
            rows = [{"id": name, "object": "model", "created": 1, "owned_by": "peer"}
                    for name in OPENAI_MODELS]
            exchange.send(200, {"object": "list", "data": rows})
            return
        if route == "responses" and exchange.method == "POST":
            agents.respond(exchange, exchange.json())
            return
        if route not in TASKS:
            raise Answer(404, openai_error(f"Unknown request URL: {exchange.method} /v1/{route}",
                                           "invalid_request_error", "unknown_url"))
        require_post(exchange)
        body = exchange.json()
        name, fault = str(body.get("model", "")), None
        if name.startswith("fault-"):
            fault = name.removeprefix("fault-")
            self.faults.before(exchange, fault)
        elif OPENAI_MODELS.get(name) != TASKS[route]:
            raise Answer(404, openai_error(f"The model `{name}` does not exist",
                                           "invalid_request_error", "model_not_found"))
        dialect = inference.Dialect(name, TASKS[route], False, False, openai_errors=True)
        respond(exchange, dialect, body, fault)

    def control(self, exchange):
        """What only tests call: the ledger, faults, token expiry."""
        action = (exchange.method, exchange.path)
        if action == ("GET", "/_ledger"):
            entries = list(self.ledger.entries)
            exchange.send(200, {"entries": entries, "tokens_issued": self.tokens.issued})
        elif action == ("DELETE", "/_ledger"):
            self.ledger.clear()
            exchange.send(200, {})
        elif action == ("POST", "/_fault"):
            self.faults.add(exchange.json())
            exchange.send(200, {})
        elif action == ("DELETE", "/_fault"):
            self.faults.rules.clear()
            exchange.send(200, {})
        elif action == ("POST", "/_release"):
            self.faults.gate.set()
            exchange.send(200, {})
        elif action == ("GET", "/_identity"):
            exchange.send(200, {"token": self.issuers.identity(**exchange.query)})
        elif action == ("GET", "/_google_key"):
            exchange.send(200, self.issuers.service_account(exchange.base + "/issuers/google/token"))
        elif action == ("POST", "/_endpoints"):
            self.serving.fill(exchange.json()["count"])
            exchange.send(200, {})
        elif action == ("POST", "/_expire"):
            self.tokens.expire()
            exchange.send(200, {})
        else:
            raise Answer(404, {"error": f"no control {exchange.method} {exchange.path}"})


def require_post(exchange):
    """Inference is POST with a JSON content type, or it is refused."""
    if exchange.method != "POST":
        raise Answer(405, error("METHOD_NOT_ALLOWED", "use POST"), {"Allow": "POST"})
    kind = exchange.headers.get("Content-Type", "").partition(";")[0].strip()
    if kind != "application/json":
        raise Answer(415, error("UNSUPPORTED_MEDIA_TYPE", "Content-Type must be application/json"))


def respond(exchange, dialect, body, fault):
    """Checks a body against its task and answers it whole or as a stream."""
    dialect.check_fields(body)
    headers = {"served-model-name": dialect.name}
    if dialect.task == EMBEDDINGS:
        exchange.send(200, inference.embeddings(body, dialect), headers)
        return
    if dialect.task == COMPLETIONS:
        whole, chunks = inference.completion(body, dialect)
    else:
        chat = inference.Chat(body, dialect)
        whole, chunks = chat.complete(), chat.chunks(dialect, body.get("stream_options"))
    if body.get("stream") is True:
        fault_module.stream(exchange, chunks, fault)
    else:
        exchange.send(200, whole, headers)
