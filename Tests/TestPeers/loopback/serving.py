"""The management API of serving endpoints, with real state, and the permissions and secrets beside it."""

import copy
import json
import re

from . import bodies
from .endpoints import ENDPOINTS, Created, Endpoint
from .secrets import Secrets
from .server import Answer, error

API = "/api/2.0/serving-endpoints"
LEVELS = {"CAN_VIEW": "See the endpoint", "CAN_QUERY": "Ask the endpoint",
          "CAN_MANAGE": "Change the endpoint"}
PRINCIPALS = ("user_name", "group_name", "service_principal_name")

BUILD_LOG = ("Building image", "Installing requirements", "ERROR: no matching distribution",
             "Image build ended")
METRICS = """\
# HELP request_count_total Requests.
# TYPE request_count_total counter
request_count_total{endpoint_name="%(name)s",code="200"} 42
request_latency_p50_ms{endpoint_name="%(name)s"} 12.5
cpu_usage_percentage{endpoint_name="%(name)s",note="a \\"b\\""} NaN 1760000000123
"""


class Serving:
    """All endpoints of one workspace, and what belongs to them."""

    def __init__(self):
        self.endpoints, self.grants = dict(ENDPOINTS), {}
        self.secrets, self.looks = Secrets(), {}

    def fill(self, count):
        """Adds many endpoints, for lists that are long."""
        for number in range(count):
            name = f"many-{number:05}"
            self.endpoints[name] = Endpoint(name, "llm/v1/chat", "external", description="x" * 500)

    def route(self, exchange):
        """Answers a request of this API; false when it is none."""
        path, method = exchange.path, exchange.method
        if path.startswith("/api/2.0/secrets/"):
            return self.secrets.route(exchange)
        if match := re.fullmatch("/api/2.0/permissions/serving-endpoints/([^/]+)(/permissionLevels)?",
                                 path):
            self.permissions(exchange, match[1], match[2])
        elif (method, path) == ("POST", "/api/2.0/external-function"):
            self.external_function(exchange)
        elif (method, path) == ("GET", API):
            for each in self.endpoints.values():
                each.look()
            self.list(exchange)
        elif method == "POST" and path in (API, API + "/pt"):
            self.create(exchange, throughput=path.endswith("/pt"))
        elif match := re.fullmatch(API + "/(?:(pt)/)?([^/]+)(?:/(.+))?", path):
            return self.endpoint(exchange, match[2], match[3] or "", match[1] == "pt")
        else:
            return False
        return True

    def list(self, exchange):
        """All endpoints; the member is left out when there are none."""
        if not self.endpoints:
            exchange.send(200, {})
            return
        rows = [each.summary() for each in self.endpoints.values()]
        exchange.send(200, {"endpoints": rows})

    def create(self, exchange, throughput):
        """A new endpoint, on its way up."""
        body = exchange.json()
        bodies.check_create(body, throughput)
        if body["name"] in self.endpoints:
            message = f"Endpoint with name '{body['name']}' already exists."
            raise Answer(409, error("RESOURCE_ALREADY_EXISTS", message))
        endpoint = self.endpoints[body["name"]] = Created(copy.deepcopy(body))
        exchange.send(200, endpoint.detail())

    def endpoint(self, exchange, name, action, throughput):
        """What is done with one endpoint."""
        method = exchange.method
        if name.startswith("fault-"):
            return False
        if name not in self.endpoints:
            message = f"Endpoint with name '{name}' does not exist."
            raise Answer(404, error("RESOURCE_DOES_NOT_EXIST", message))
        endpoint = self.endpoints[name]
        if (method, action) == ("GET", ""):
            endpoint.look()
            exchange.send(200, endpoint.detail())
        elif (method, action) == ("DELETE", ""):
            self.own(endpoint)
            del self.endpoints[name]
            exchange.send(200, b"")
        elif (method, action) == ("PUT", "config"):
            self.update(exchange, self.own(endpoint), throughput)
        elif (method, action) in CHANGES:
            CHANGES[method, action](self.own(endpoint), exchange)
        elif (method, action) == ("POST", "config:stop"):
            self.idle(self.own(endpoint)).stop()
            exchange.send(200, endpoint.detail())
        elif (method, action) == ("POST", "config:start"):
            self.idle(self.own(endpoint)).start()
            exchange.send(200, endpoint.detail())
        elif method == "GET" and (match := re.fullmatch(
                "served-models/([^/]+)/(logs|build-logs)", action)):
            self.logs(exchange, endpoint, match[1], match[2])
        elif (method, action) == ("GET", "metrics"):
            exchange.send(200, (METRICS % {"name": name}).encode(), {"Content-Type": "text/plain"})
        elif (method, action) == ("GET", "openapi"):
            self.schema(exchange, endpoint)
        else:
            return False
        return True

    @staticmethod
    def own(endpoint):
        """Only what a client created can be changed; the others belong to somebody else."""
        if isinstance(endpoint, Created):
            return endpoint
        message = f"User does not have permission 'Manage' on Endpoint {endpoint.name}"
        raise Answer(403, error("PERMISSION_DENIED", message))

    @staticmethod
    def idle(endpoint):
        """Refuses while an update is under way."""
        if endpoint.pending:
            message = f"Endpoint {endpoint.name} is currently being updated."
            raise Answer(409, error("RESOURCE_CONFLICT", message))
        return endpoint

    def update(self, exchange, endpoint, throughput):
        """Replaces the configuration as a whole."""
        body = exchange.json()
        if throughput:
            bodies.known(body, {"config"}, "the request")
            body = body.get("config")
        self.idle(endpoint)
        config = copy.deepcopy(body)
        bodies.check_config(config, throughput)
        endpoint.rollout(config)
        exchange.send(200, endpoint.detail())

    def logs(self, exchange, endpoint, served, kind):
        """The latest lines only: the log moves on with each look."""
        if served not in endpoint.served_names():
            message = f"Served entity {served} does not exist."
            raise Answer(404, error("RESOURCE_DOES_NOT_EXIST", message))
        if kind == "build-logs":
            lines = BUILD_LOG
        else:
            seen = self.looks[endpoint.name] = self.looks.get(endpoint.name, 0) + 1
            lines = [f"line {number}" for number in range(max(1, seen - 1), seen + 3)]
        exchange.send(200, {"logs": "".join(f"{line}\n" for line in lines)})

    @staticmethod
    def schema(exchange, endpoint):
        """Only custom models have one."""
        if endpoint.kind != "custom":
            raise Answer(400, error("BAD_REQUEST", f"{endpoint.name} has no model signature"))
        route = {"post": {"summary": f"Query {endpoint.name}"}}
        document = {"openapi": "3.0.0", "info": {"title": endpoint.name, "version": "3"},
                    "paths": {f"/serving-endpoints/{endpoint.name}/invocations": route}}
        exchange.send(200, json.dumps(document).encode(), {"Content-Type": "text/plain"})

    def permissions(self, exchange, key, levels):
        """Grants go by id: a name is not one."""
        if not any(each.id == key for each in self.endpoints.values()):
            message = f"serving-endpoints with id {key} does not exist."
            raise Answer(404, error("RESOURCE_DOES_NOT_EXIST", message))
        if levels:
            rows = [{"permission_level": name, "description": text} for name, text in LEVELS.items()]
            exchange.send(200, {"permission_levels": rows})
            return
        grants = self.grants.setdefault(key, {("user_name", "someone@example.test"): "CAN_MANAGE"})
        if exchange.method in ("PUT", "PATCH"):
            given = dict(grant(each) for each in exchange.json().get("access_control_list", []))
            if exchange.method == "PUT":
                grants.clear()
            grants.update(given)
        elif exchange.method != "GET":
            raise Answer(405, error("METHOD_NOT_ALLOWED", "use GET, PUT or PATCH"))
        rows = [{kind: name, "all_permissions": [{"permission_level": level, "inherited": False}]}
                for (kind, name), level in grants.items()]
        exchange.send(200, {"object_id": f"/serving-endpoints/{key}",
                            "object_type": "serving-endpoint", "access_control_list": rows})

    @staticmethod
    def external_function(exchange):
        """Relays to nowhere and says what it was asked; headers, json and params are strings of JSON."""
        body = exchange.json()
        bodies.known(body, {"connection_name", "method", "path", "headers", "json", "params",
                            "sub_domain"}, "the request")
        if body.get("connection_name") != "peer-connection":
            message = f"Connection '{body.get('connection_name')}' does not exist."
            raise Answer(404, error("RESOURCE_DOES_NOT_EXIST", message))
        for key in ("headers", "json", "params"):
            if key in body and not isinstance(body[key], str):
                bodies.refuse(f"{key} must be a string", "MALFORMED_REQUEST")
        exchange.send(200, json.dumps({"echo": body}).encode(), {"Content-Type": "text/plain"})


def grant(entry):
    """One entry of an access control list: exactly one principal, and a level that there is."""
    bodies.known(entry, {*PRINCIPALS, "permission_level"}, "access_control_list")
    named = [key for key in PRINCIPALS if entry.get(key)]
    if len(named) != 1 or entry.get("permission_level") not in LEVELS:
        bodies.refuse("An entry names one principal and a permission_level")
    return (named[0], entry[named[0]]), entry["permission_level"]


def change_tags(endpoint, exchange):
    """Adds, gives another value, deletes; answers with all."""
    body = exchange.json()
    bodies.known(body, {"add_tags", "delete_tags"}, "the request")
    bodies.check_tags(body.get("add_tags", []))
    tags = {tag["key"]: tag for tag in endpoint.members.get("tags", [])}
    for key in body.get("delete_tags", []):
        if tags.pop(key, None) is None:
            bodies.refuse(f"Tag {key} does not exist")
    tags |= {tag["key"]: tag for tag in body.get("add_tags", [])}
    endpoint.members["tags"] = list(tags.values())
    exchange.send(200, {"tags": endpoint.members["tags"]})


def change_gateway(endpoint, exchange):
    """Replaces the AI gateway's configuration as a whole."""
    body = exchange.json()
    bodies.check_gateway(body)
    endpoint.members["ai_gateway"] = body
    exchange.send(200, body)


def change_member(member):
    """A route that takes one member under its own name; leaving it out removes it."""
    def change(endpoint, exchange):
        body = exchange.json()
        bodies.known(body, {member}, "the request")
        endpoint.members[member] = body.get(member)
        exchange.send(200, {"name": endpoint.name, **body})
    return change


CHANGES = {
    ("PATCH", "tags"): change_tags,
    ("PUT", "ai-gateway"): change_gateway,
    ("PUT", "rate-limits"): change_member("rate_limits"),
    ("PATCH", "notifications"): change_member("email_notifications"),
    ("PATCH", "telemetry-config"): change_member("telemetry_config"),
}
