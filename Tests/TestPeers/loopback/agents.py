"""Agents, and the other ways to an endpoint: served entities, model services, apps, route-optimized hosts."""

import re

from . import faults, inference
from .endpoints import CHAT, COMPLETIONS, EMBEDDINGS, Endpoint
from .server import ORG_ID, Answer, error

RESPONSES, CHAT_AGENT = "agent/v1/responses", "agent/v2/chat"
DETAILS = '[{"type":"workspace_permission","object_path":"/serving-endpoints/%s"}]'
ENDPOINTS = {each.name: each for each in (
    Endpoint("peer-agent", RESPONSES, "agent"),
    Endpoint("peer-chat-agent", CHAT_AGENT, "agent"),
    Endpoint("peer-fast", CHAT, "external"),
    Endpoint("peer-fast-completions", COMPLETIONS, "external"),
    Endpoint("peer-fast-embeddings", EMBEDDINGS, "external"),
    Endpoint("peer-fast-tabular", None, "custom"),
    Endpoint("peer-fast-agent", RESPONSES, "agent"),
    Endpoint("peer-fast-chat-agent", CHAT_AGENT, "agent"),
)}
SERVICES = {"system.ai.peer-gpt": CHAT, "main.ai.text": COMPLETIONS, "main.ai.vectors": EMBEDDINGS,
            "main.ai.agent": RESPONSES}
GATEWAY = {"mlflow/v1/chat/completions": CHAT, "mlflow/v1/embeddings": EMBEDDINGS,
           "openai/v1/completions": COMPLETIONS, "openai/v1/responses": RESPONSES}
APP = {"gateway/mlflow/v1/chat/completions": CHAT, "gateway/my-chat/mlflow/invocations": CHAT,
       "v1/completions": COMPLETIONS, "gateway/openai/v1/embeddings": EMBEDDINGS}
FAST = f"/fast/{ORG_ID}/serving-endpoints/"
FIELDS = {"model", "input", "stream", "temperature", "max_output_tokens", "top_p", "tools",
          "tool_choice", "custom_inputs", "context", "metadata", "text", "reasoning"}


def detail(endpoint, url):
    """What GET of one endpoint shows; a route-optimized one says where it answers."""
    value = endpoint.detail()
    if is_fast(endpoint.name):
        info = {"authorization_details": DETAILS % endpoint.name,
                "endpoint_url": f"{url}{FAST}{endpoint.name}/invocations"}
        value |= {"route_optimized": True, "data_plane_info": {"query_info": info}}
    return value


def is_fast(name):
    """Whether an endpoint is route-optimized: it answers at its own host only."""
    return name.startswith("peer-fast")


def answer(workspace, exchange):
    """Answers the routes of this file; false when the path is none of them."""
    path = exchange.path
    bearer = exchange.headers.get("Authorization", "").removeprefix("Bearer ")
    if (match := re.fullmatch(FAST + "([^/]+)/invocations", path)) and is_fast(match[1]):
        if not bearer.startswith("oauth-"):
            raise Answer(401, error("UNAUTHENTICATED", "an OAuth token is required"))
        workspace.infer(exchange, workspace.find(exchange, match[1]), exchange.json())
    elif (match := re.fullmatch("/api/2.0/serving-endpoints/([^/]+)", path)) and match[1] in ENDPOINTS:
        exchange.send(200, detail(ENDPOINTS[match[1]], workspace.url))
    elif path == "/api/2.0/apps/peer-app":
        exchange.send(200, {"name": "peer-app", "url": f"{workspace.url}/apps/peer-app"})
    elif path.startswith("/apps/peer-app/"):
        if not bearer.startswith("oauth-"):
            raise Answer(302, b"", {"Location": f"{workspace.url}/oidc/login?state=secret"})
        app(workspace, exchange, path.removeprefix("/apps/peer-app/"))
    elif path.startswith("/ai-gateway/"):
        gateway(workspace, exchange, path.removeprefix("/ai-gateway/"))
    elif match := re.fullmatch("/serving-endpoints/([^/]+)/served-models/([^/]+)/invocations", path):
        endpoint = workspace.find(exchange, match[1])
        if endpoint.entity["name"] != match[2]:
            message = f"Served entity {match[2]} does not exist."
            raise Answer(404, error("RESOURCE_DOES_NOT_EXIST", message))
        workspace.infer(exchange, endpoint, exchange.json())
    elif path == "/serving-endpoints/responses":
        body = exchange.json()
        name = str(body.get("model", ""))
        endpoint = workspace.find(exchange, name)
        if name.startswith("fault-"):
            respond(exchange, body, endpoint.fault)
        elif endpoint.task == RESPONSES and not is_fast(name) or name == "peer-gpt":
            respond(exchange, body)
        else:
            raise Answer(400, error("BAD_REQUEST", f"{name} has no Responses API"))
    else:
        return False
    return True


def gateway(workspace, exchange, route):
    """The AI gateway's own routes: a model service by its three-part name."""
    body = exchange.json()
    task = GATEWAY.get(route)
    if task is None or SERVICES.get(body.get("model")) != task:
        raise Answer(404, error("RESOURCE_DOES_NOT_EXIST", f"no model service for {route}"))
    if task == RESPONSES:
        respond(exchange, body)
    else:
        workspace.infer(exchange, Endpoint(body["model"], task, "external"), body)


def app(workspace, exchange, route):
    """An app: an agent at /responses, models at /invocations and /v1, MLflow's gateway below /gateway."""
    body = exchange.json()
    if route == "responses":
        respond(exchange, body)
    elif route == "invocations":
        exchange.send(200, inference.predictions(body))
    elif route in APP:
        workspace.infer(exchange, Endpoint("my-model", APP[route], "external"), body)
    elif route == "gateway/anthropic/v1/messages":
        text = f"You said: {body['messages'][-1]['content']}"
        exchange.send(200, {"type": "message", "role": "assistant", "model": body["model"],
                            "content": [{"type": "text", "text": text}], "stop_reason": "end_turn"})
    else:
        raise Answer(404, {"detail": "Not Found"})


def said(items, dialect):
    """The text of the last item or message of the user."""
    if not isinstance(items, list) or not items:
        raise Answer(400, error("BAD_REQUEST", f"{dialect} must not be empty"))
    return inference.text_of([item for item in items if item.get("role") == "user"][-1]["content"])


def respond(exchange, body, fault=None):
    """An agent of the Responses API: items, whole or as events, which may end as a fault wants it."""
    for field in body:
        if field not in FIELDS:
            raise Answer(400, error("BAD_REQUEST", f"Extra inputs are not permitted: {field}"))
    if "input" not in body:
        raise Answer(400, error("BAD_REQUEST", "Model is missing inputs ['input']"))
    text = f"You said: {said(body['input'], 'input')}"
    message = {"type": "message", "id": "msg_1", "status": "completed", "role": "assistant",
               "content": [{"type": "output_text", "text": text, "annotations": []}]}
    whole = {"id": "resp_1", "object": "response", "status": "completed", "output": [message],
             "usage": {"input_tokens": 2, "output_tokens": 4, "total_tokens": 6}}
    if body.get("stream") is not True:
        exchange.send(200, whole)
        return
    deltas = [("middle", {"type": "response.output_text.delta", "item_id": "msg_1", "delta": piece})
              for piece in inference.pieces_of(text)]
    faults.stream(exchange, [
        ("role", {"type": "response.created", "response": {**whole, "status": "in_progress"}}),
        *deltas,
        ("middle", {"type": "response.output_item.done", "item": message}),
        ("finish", {"type": "response.completed", "response": whole}),
    ], fault, marks_end=False)


def converse(exchange, body, fault=None):
    """A chat agent: messages, whole or as deltas, which may end as a fault wants it; it looks something up on the way."""
    text = f"You said: {said(body.get('messages'), 'messages')}"
    call = {"id": "t1", "type": "function", "function": {"name": "look", "arguments": "{}"}}
    messages = [
        {"role": "assistant", "id": "a", "content": "", "tool_calls": [call]},
        {"role": "tool", "id": "b", "name": "look", "tool_call_id": "t1", "content": "found"},
        {"role": "assistant", "id": "c", "content": text},
    ]
    if body.get("stream") is not True:
        exchange.send(200, {"messages": messages, "finish_reason": "stop"})
        return
    deltas = [("middle", {"delta": {"role": "assistant", "id": "c", "content": piece}})
              for piece in inference.pieces_of(text)]
    last = {"delta": {"role": "assistant", "id": "c", "content": ""}, "finish_reason": "stop"}
    faults.stream(exchange, [
        ("role", {"delta": messages[0]}), ("middle", {"delta": messages[1]}), *deltas, ("finish", last),
    ], fault)
