"""The serving endpoints of a workspace: those it starts with, and those that are created in it.

A created endpoint comes up by a timeline that moves with each look at it, never with the clock. What its name begins
with decides how that ends: broken- (the deployment fails), canceled-, unready- (no update, and not ready), stuck-
(never), anything else (ready at the third look).
"""

CHAT, COMPLETIONS, EMBEDDINGS = "llm/v1/chat", "llm/v1/completions", "llm/v1/embeddings"
CREATED = 1760000000123
USER = "someone@example.test"

COMING_UP = (
    ("IN_PROGRESS", "DEPLOYMENT_CREATING", "Creating container image."),
    ("IN_PROGRESS", "DEPLOYMENT_CREATING", "Deploying."),
)
ENDS = {
    "broken": ("UPDATE_FAILED", "DEPLOYMENT_FAILED", "Model server failed to load the model."),
    "canceled": ("UPDATE_CANCELED", "DEPLOYMENT_ABORTED", "The update was canceled."),
    "unready": ("NOT_UPDATING", "DEPLOYMENT_FAILED", "Container image creation failed."),
    "stuck": COMING_UP[-1],
}
UP = ("NOT_UPDATING", "DEPLOYMENT_READY", "")


class Endpoint:
    """One endpoint that is there from the start: how it is described, and how it answers."""

    def __init__(self, name, task, kind, ready=True, denied=False, **extra):
        self.name, self.task, self.kind = name, task, kind
        self.ready, self.denied, self.extra = ready, denied, extra
        self.id = format(abs(hash_text(name)), "032x")[:32]

    @property
    def entity(self):
        """The served entity without what only get shows."""
        if self.kind == "foundation":
            model = self.name.removeprefix("databricks-")
            return {
                "name": self.name,
                "entity_name": f"system.ai.{model.replace('-', '_')}",
                "entity_version": "1",
                "foundation_model": {
                    "name": f"system.ai.{model}",
                    "display_name": model.replace("-", " ").title(),
                    "docs": "https://docs.example.test/models",
                    "description": f"A stand-in for {model}",
                },
            }
        if self.kind == "external":
            return {
                "name": f"{self.name}-entity",
                "external_model": {
                    "provider": "openai",
                    "name": "gpt-4o-2024-08-06",
                    "task": self.task,
                    "openai_config": {"openai_api_key": "{{secrets/llm-keys/openai}}"},
                },
            }
        return {"name": f"{self.name}-3", "entity_name": "main.ml.churn", "entity_version": "3"}

    def summary(self):
        """The item of GET /api/2.0/serving-endpoints."""
        ready = "READY" if self.ready else "NOT_READY"
        update = "NOT_UPDATING" if self.ready else "IN_PROGRESS"
        value = {
            "name": self.name,
            "creation_timestamp": CREATED,
            "last_updated_timestamp": CREATED + 1000,
            "state": {"ready": ready, "config_update": update},
            "config": {"served_entities": [self.entity]},
            "tags": [{"key": "team", "value": "search"}],
            "id": self.id,
            "endpoint_type": self.kind.upper() + "_MODEL",
            "creator_kind": "User",
        }
        if self.task:
            value["task"] = self.task
        if self.kind != "foundation":
            value["creator"] = USER
        return {**value, **self.extra}

    def detail(self):
        """The object of GET /api/2.0/serving-endpoints/{name}."""
        deployment = "DEPLOYMENT_READY" if self.ready else "DEPLOYMENT_CREATING"
        entity = {
            **self.entity,
            "creator": USER,
            "creation_timestamp": CREATED,
            "state": {"deployment": deployment, "deployment_state_message": ""},
        }
        if self.kind == "custom":
            entity |= {"workload_size": "Small", "workload_type": "CPU"}
        route = {"served_entity_name": entity["name"], "traffic_percentage": 100}
        config = {
            "served_entities": [entity],
            "traffic_config": {"routes": [route]},
            "config_version": 4,
        }
        value = {**self.summary(), "config": config, "permission_level": "CAN_MANAGE"}
        if not self.ready:
            value["pending_config"] = {**config, "start_time": CREATED, "config_version": 5}
        return value

    def look(self):
        """These do not change."""

    def served_names(self):
        """The names under which logs are kept."""
        return [self.entity["name"]]


class Created:
    """An endpoint that a client made."""

    denied = False

    def __init__(self, body):
        self.name, self.id = body["name"], format(hash_text(body["name"]), "032x")[:32]
        self.config, self.pending, self.version = None, body["config"], 0
        self.steps, self.state = [], COMING_UP[0]
        self.stopped, self.ready = False, False
        self.members = {key: body[key] for key in body if key not in ("name", "config")}
        self.rollout(body["config"])

    @property
    def kind(self):
        """external, or custom for whatever runs in the workspace."""
        entities = (self.pending or self.config)["served_entities"]
        return "external" if "external_model" in entities[0] else "custom"

    @property
    def task(self):
        """That of its external models; custom models have none here."""
        entity = (self.pending or self.config)["served_entities"][0]
        return entity.get("external_model", {}).get("task")

    def rollout(self, config):
        """Starts to bring up a configuration."""
        self.pending, self.stopped = config, False
        end = ENDS.get(self.name.partition("-")[0], UP)
        self.state, *self.steps = *COMING_UP, end

    def look(self):
        """One look at the endpoint moves it on by one step."""
        if not self.pending or not self.steps:
            return
        self.state, *self.steps = self.steps
        if self.state == UP:
            self.config, self.pending, self.ready = self.pending, None, True
            self.version += 1
        elif self.state[0] == "NOT_UPDATING" or self.state[0].startswith("UPDATE_"):
            # The configuration before, if there was one, goes on serving.
            self.config = self.config or self.pending
            self.pending = None

    def stop(self):
        """Keeps the configuration and serves it no more."""
        self.stopped, self.ready = True, False

    def start(self):
        """Brings the configuration up as a new version."""
        self.rollout(self.config)

    def served_names(self):
        """The names under which logs are kept."""
        return [each["name"] for each in (self.pending or self.config)["served_entities"]]

    def summary(self):
        """The item of the list."""
        config = self.pending or self.config
        keys = ("name", "entity_name", "entity_version", "external_model")
        entities = [pick(each, keys) for each in config["served_entities"]]
        return self.common() | {"config": {"served_entities": entities}}

    def detail(self):
        """The object of get: the configuration that serves, and the one that is being brought up."""
        value = self.common() | {"permission_level": "CAN_MANAGE"}
        if self.members.get("route_optimized"):
            url = f"https://{self.id}.serving.example.test/1/serving-endpoints/{self.name}"
            value |= {"endpoint_url": url, "route_optimized": True,
                      "data_plane_info": {"query_info": {
                          "endpoint_url": url, "authorization_details": "[]"}}}
        if self.config:
            state = UP if self.pending else self.state
            value["config"] = shown(self.config, state) | {"config_version": self.version}
        if self.pending:
            value["pending_config"] = shown(self.pending, self.state) | {
                "config_version": self.version + 1, "start_time": CREATED}
        return value

    def common(self):
        """What list and get have in common; empty values are left out, as the service does."""
        state = {"ready": "READY" if self.ready else "NOT_READY", "config_update": self.state[0]}
        if self.stopped:
            state["suspend"] = "STOPPED"
        kind = "EXTERNAL_MODEL" if self.kind == "external" else "CUSTOM_MODEL"
        value = {
            "name": self.name, "id": self.id, "creator": USER, "creator_kind": "User",
            "creation_timestamp": CREATED, "last_updated_timestamp": CREATED + self.version,
            "state": state, "task": self.task, "endpoint_type": kind,
            **{key: self.members.get(key) for key in (
                "description", "budget_policy_id", "tags", "ai_gateway", "telemetry_config",
                "email_notifications")},
        }
        return without_empty(value)


def shown(config, state):
    """A configuration as answers have it: with states, and without credentials in plain text."""
    _, deployment, message = state
    entities = []
    for entity in config["served_entities"]:
        entities.append(without_empty({
            **without_plaintext(entity), "creator": USER, "creation_timestamp": CREATED,
        }) | {"state": {"deployment": deployment, "deployment_state_message": message}})
    routes = [
        {"served_model_name": name, "served_entity_name": name,
         "traffic_percentage": route["traffic_percentage"]}
        for route in config["traffic_config"]["routes"]
        for name in [route.get("served_entity_name") or route["served_model_name"]]
    ]
    more = pick(config, ("auto_capture_config",))
    return {"served_entities": entities, "traffic_config": {"routes": routes}, **more}


def without_plaintext(value):
    """The value without the members that the service keeps to itself."""
    if isinstance(value, dict):
        return {key: without_plaintext(each) for key, each in value.items()
                if not key.endswith("_plaintext")}
    return [without_plaintext(each) for each in value] if isinstance(value, list) else value


def without_empty(value):
    """The service leaves out false, empty and absent members."""
    return {key: each for key, each in value.items() if each not in (None, False, "", [], {})}


def pick(value, keys):
    """The members of some keys, where they are there."""
    return {key: value[key] for key in keys if key in value}


def hash_text(text):
    """A small stable hash (FNV-1a, 128 bits): ids do not change between runs."""
    value = 0x6C62272E07BB014262B821756295C58D
    for byte in text.encode():
        value = (value ^ byte) * 0x0000000001000000000000000000013B % (1 << 128)
    return value


FUTURE = {
    "description": "naïve café, 日本語, 🦉 and a \t tab",
    "x_future_field": {"nested": [1, None, True, {"deep": "ünïcode"}]},
    "huge_number": 123456789012345678901234567890,
    "big_id": 9007199254740993,
    "negative": -9223372036854775808,
    "empty_object": {},
    "empty_array": [],
}

ENDPOINTS = {
    endpoint.name: endpoint
    for endpoint in (
        Endpoint("databricks-meta-llama-3-3-70b-instruct", CHAT, "foundation"),
        Endpoint("databricks-gpt-oss-120b", CHAT, "foundation"),
        Endpoint("databricks-gte-large-en", EMBEDDINGS, "foundation"),
        Endpoint("peer-gpt", CHAT, "external"),
        Endpoint("peer-completions", COMPLETIONS, "external"),
        Endpoint("peer-embeddings", EMBEDDINGS, "external"),
        Endpoint("peer-tabular", None, "custom"),
        Endpoint("peer-warming", CHAT, "external", ready=False),
        Endpoint("peer-denied", CHAT, "external", denied=True),
        Endpoint("peer-future", CHAT, "external", **FUTURE),
    )
}
