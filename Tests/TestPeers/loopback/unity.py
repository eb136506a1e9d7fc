"""Model services of Unity Catalog: the list route, with its pages."""

from .server import Answer, error

PATH = "/api/2.1/unity-catalog/model-services"
PAGE = 2


def service(name, *types):
    """A model service with the fields of the full view."""
    return {"name": name, "supported_api_types": list(types), "created_by": "peer", "etag": "1"}


SERVICES = {
    "schemas/system.ai": [
        service("system.ai.gte-large-en", "mlflow/v1/embeddings"),
        service("system.ai.gpt-oss-120b", "mlflow/v1/chat/completions", "openai/v1/responses"),
        service("system.ai.peer-own", "mlflow/v1/chat/completions"),
    ],
    "schemas/main.empty": [],
}


def answer(exchange):
    """Lists the services of a schema, a few at a time; false when the request is another."""
    if (exchange.method, exchange.path) != ("GET", PATH):
        return False
    parent = exchange.query.get("parent", "")
    if not parent.startswith("schemas/"):
        raise Answer(400, error("INVALID_PARAMETER_VALUE", "parent must be schemas/CATALOG.SCHEMA"))
    if parent not in SERVICES:
        message = f"Schema '{parent.removeprefix('schemas/')}' does not exist."
        raise Answer(404, error("SCHEMA_DOES_NOT_EXIST", message))
    start = int(exchange.query.get("page_token", "0"))
    rows = SERVICES[parent]
    page = {"model_services": rows[start:start + PAGE]}
    if start + PAGE < len(rows):
        page["next_page_token"] = str(start + PAGE)
    exchange.send(200, page)
    return True
