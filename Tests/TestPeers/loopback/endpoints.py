"""The serving endpoints of the workspace, as list and as get show them."""

CHAT, COMPLETIONS, EMBEDDINGS = "llm/v1/chat", "llm/v1/completions", "llm/v1/embeddings"
CREATED = 1760000000123


class Endpoint:
    """One endpoint: how it is described, and how it answers."""

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
            value["creator"] = "someone@example.test"
        return {**value, **self.extra}

    def detail(self):
        """The object of GET /api/2.0/serving-endpoints/{name}."""
        deployment = "DEPLOYMENT_READY" if self.ready else "DEPLOYMENT_CREATING"
        entity = {
            **self.entity,
            "creator": "someone@example.test",
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
