"""What the service refuses in the bodies of create and update, from the facts of its API."""

import re

from .server import Answer, error

PROVIDERS = {
    "ai21labs": "ai21labs_config", "amazon-bedrock": "amazon_bedrock_config",
    "anthropic": "anthropic_config", "cohere": "cohere_config",
    "custom": "custom_provider_config",
    "databricks-model-serving": "databricks_model_serving_config",
    "google-cloud-vertex-ai": "google_cloud_vertex_ai_config", "openai": "openai_config",
    "palm": "palm_config",
}
REQUIRED = {
    "amazon_bedrock_config": ("aws_region", "bedrock_provider"),
    "custom_provider_config": ("custom_provider_url",),
    "databricks_model_serving_config": ("databricks_workspace_url",),
    "google_cloud_vertex_ai_config": ("project_id", "region"),
}
SECRETS = {
    "ai21labs_api_key", "anthropic_api_key", "aws_access_key_id", "aws_secret_access_key",
    "cohere_api_key", "databricks_api_token", "microsoft_entra_client_secret", "openai_api_key",
    "palm_api_key", "private_key",
}
CREATE = {"name", "config", "ai_gateway", "tags", "budget_policy_id", "description",
          "email_notifications", "rate_limits", "route_optimized", "telemetry_config"}
THROUGHPUT_CREATE = CREATE - {"description", "rate_limits", "route_optimized", "telemetry_config"}
CONFIG = {"name", "served_entities", "served_models", "traffic_config", "auto_capture_config"}
ENTITY = {
    "name", "entity_name", "entity_version", "external_model", "workload_size", "workload_type",
    "scale_to_zero_enabled", "min_provisioned_concurrency", "max_provisioned_concurrency",
    "min_provisioned_throughput", "max_provisioned_throughput", "provisioned_model_units",
    "burst_scaling_enabled", "environment_vars", "instance_profile_arn",
}
THROUGHPUT_ENTITY = {"name", "entity_name", "entity_version", "provisioned_model_units",
                     "burst_scaling_enabled"}
GATEWAY = {"fallback_config", "guardrails", "inference_table_config", "rate_limits",
           "usage_tracking_config"}
REFERENCE = re.compile(r"\{\{secrets/[A-Za-z0-9_@.-]{1,128}/[A-Za-z0-9_@.-]{1,128}\}\}")


def refuse(message, code="INVALID_PARAMETER_VALUE"):
    """The service's 400."""
    raise Answer(400, error(code, message))


def known(value, keys, where):
    """Refuses members that the API does not have."""
    if not isinstance(value, dict):
        refuse(f"{where} must be an object", "MALFORMED_REQUEST")
    for key in value:
        if key not in keys:
            refuse(f"Could not parse request object: unknown field {key} in {where}",
                   "MALFORMED_REQUEST")


def check_create(body, throughput):
    """A whole endpoint; its configuration is completed in place."""
    known(body, THROUGHPUT_CREATE if throughput else CREATE, "the request")
    name = body.get("name")
    if not isinstance(name, str) or not re.fullmatch(r"[A-Za-z0-9_-]{1,63}", name):
        refuse("Endpoint name must be alphanumeric with dashes and underscores")
    if "config" not in body:
        refuse("Missing required field: config")
    check_tags(body.get("tags", []))
    if "ai_gateway" in body:
        check_gateway(body["ai_gateway"])
    check_config(body["config"], throughput)


def check_config(config, throughput):
    """A configuration; entities get the names, and one entity the route, that the service gives them."""
    known(config, CONFIG, "config")
    entities = config.get("served_entities")
    if not entities:
        refuse("At least one served entity is required")
    if len(entities) > 15:
        refuse("At most 15 served entities are allowed")
    for entity in entities:
        check_entity(entity, throughput)
    external = [each["external_model"]["task"] for each in entities if "external_model" in each]
    if external and len(external) < len(entities):
        refuse("External models and custom models cannot be mixed in one endpoint")
    if len(set(external)) > 1:
        refuse("All external models of an endpoint must have the same task")
    names = [each.setdefault("name", entity_name(each)) for each in entities]
    if len(set(names)) < len(names):
        refuse("Served entity names must be unique")
    if "traffic_config" not in config:
        if len(names) > 1:
            refuse("traffic_config is required for several served entities")
        config["traffic_config"] = {
            "routes": [{"served_entity_name": names[0], "traffic_percentage": 100}]}
    check_routes(config["traffic_config"].get("routes", []), names)


def check_routes(routes, names):
    """Routes name entities that are there, and add up."""
    for route in routes:
        known(route, {"served_model_name", "served_entity_name", "traffic_percentage"}, "route")
        name = route.get("served_entity_name") or route.get("served_model_name")
        if name not in names:
            refuse(f"Traffic route refers to {name}, which is no served entity")
    if sum(route["traffic_percentage"] for route in routes) != 100:
        refuse("Traffic percentages must add up to 100")


def check_entity(entity, throughput):
    """One served entity."""
    known(entity, THROUGHPUT_ENTITY if throughput else ENTITY, "served_entities")
    if throughput:
        if not isinstance(entity.get("provisioned_model_units"), int):
            refuse("provisioned_model_units is required")
        return
    if ("external_model" in entity) == ("entity_name" in entity):
        refuse("Exactly one of external_model and entity_name is required")
    if "external_model" in entity:
        check_external(entity["external_model"])
        return
    if not isinstance(entity.get("entity_version", ""), str):
        refuse("entity_version must be a string", "MALFORMED_REQUEST")
    if "provisioned_model_units" not in entity and "scale_to_zero_enabled" not in entity:
        refuse("scaleToZeroEnabled is undefined. Please set it to either true or false.")
    if "workload_size" in entity and "min_provisioned_concurrency" in entity:
        refuse("workload_size and min_provisioned_concurrency exclude each other")
    variables = entity.get("environment_vars", {})
    if len(variables) > 30 or not all(isinstance(each, str) for each in variables.values()):
        refuse("environment_vars takes at most 30 strings")


def check_external(model):
    """One external model: its provider, and the one configuration that belongs to it."""
    known(model, {"provider", "name", "task", *PROVIDERS.values()}, "external_model")
    for key in ("provider", "name", "task"):
        if not model.get(key):
            refuse(f"Missing required field: external_model.{key}")
    if model["provider"] not in PROVIDERS:
        refuse(f"Provider {model['provider']} is not supported")
    wanted = PROVIDERS[model["provider"]]
    if [key for key in model if key.endswith("_config")] != [wanted]:
        refuse(f"external_model needs {wanted} and no other configuration")
    config = model[wanted]
    for key in REQUIRED.get(wanted, ()):
        if not config.get(key):
            refuse(f"Missing required field: {wanted}.{key}")
    check_secrets(config)
    if wanted == "custom_provider_config":
        ways = [key for key in ("api_key_auth", "bearer_token_auth") if key in config]
        if len(ways) != 1:
            refuse("Exactly one of api_key_auth and bearer_token_auth is required")
        field = {"api_key_auth": "value", "bearer_token_auth": "token"}[ways[0]]
        check_secrets(config[ways[0]], {field})


def check_secrets(config, names=SECRETS):
    """Credentials are references under the plain name, and never given twice."""
    for name in names:
        if name in config and f"{name}_plaintext" in config:
            refuse(f"Give either {name} or {name}_plaintext")
        if name in config and not REFERENCE.fullmatch(str(config[name])):
            refuse(f"{name} must be a secret reference of the form {{{{secrets/scope/key}}}}")


def check_gateway(gateway):
    """The AI gateway's configuration."""
    known(gateway, GATEWAY, "ai_gateway")
    for limit in gateway.get("rate_limits", []):
        known(limit, {"calls", "tokens", "key", "principal", "renewal_period"}, "rate_limits")
        if limit.get("renewal_period") != "minute":
            refuse("renewal_period must be minute")


def check_tags(tags):
    """Tags are pairs."""
    for tag in tags:
        known(tag, {"key", "value"}, "tags")
        if not tag.get("key"):
            refuse("Missing required field: tags.key")


def entity_name(entity):
    """The name that the service gives an entity without one."""
    if "external_model" in entity:
        return re.sub("[.:]", "-", entity["external_model"]["name"])
    return f"{entity['entity_name']}-{entity.get('entity_version', '1')}"
