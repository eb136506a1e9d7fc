"""The table of tasks and targets: each question of dbx-query at each kind of server.

A cell either is asked (the peer's ledger has the method, the path, the headers and the body, and the answer is printed)
or makes no sense, and is refused with a status and one line.
"""

import json
import os
import subprocess
from dataclasses import dataclass, field

import pytest
import requests
from conftest import BIN_DIR, LIMIT
from twins import ledger, read

pytestmark = pytest.mark.skipif(not BIN_DIR, reason="DBX_BIN_DIR is not set")

HELLO = [{"role": "user", "content": "Hello!"}]
SAID = "You said: Hello!"
OBJECTS = [{"a": 1.5, "b": "x"}, {"a": 2, "b": None}]
LISTS = [[1.5, 2], [3, 4]]
JSON_LINES = "".join(json.dumps(row) + "\n" for row in OBJECTS)
SPLIT = {"dataframe_split": {"columns": ["a", "b"], "data": [[1.5, "x"], [2, None]]}}
PREDICT = "invoke -q .predictions"
STREAM, USAGE = {"stream": True}, {"stream_options": {"include_usage": True}}


@dataclass
class Task:
    """A question: the command, what is piped into it, the body but for the model, and what is printed."""

    command: str
    body: dict
    answer: str
    stdin: str = ""


TASKS = {
    "chat": Task("chat Hello!", {"messages": HELLO, **STREAM}, SAID),
    "complete": Task("complete 'once upon'", {"prompt": "once upon", **STREAM}, "once upon and so on"),
    "embed": Task("embed -q '.embedding|length' one two", {"input": ["one", "two"]}, "8\n8"),
    "invoke, dataframe_records": Task(
        f"{PREDICT} --form dataframe_records", {"dataframe_records": OBJECTS}, "[2,2]", JSON_LINES),
    "invoke, dataframe_split of CSV": Task(PREDICT, SPLIT, "[2,2]", "a,b\n1.5,x\n2,\n"),
    "invoke, dataframe_split of JSON Lines": Task(PREDICT, SPLIT, "[2,2]", JSON_LINES),
    "invoke, instances": Task(
        f"{PREDICT} --form instances", {"instances": LISTS}, "[2,2]", "[1.5,2]\n[3,4]\n"),
    "invoke, inputs": Task(
        f"{PREDICT} --form inputs", {"inputs": {"a": [1.5, 2], "b": ["x", None]}}, "[2]", JSON_LINES),
    "respond": Task("respond Hello!", {"input": HELLO, **STREAM}, SAID),
    "respond, ResponsesAgent": Task("respond Hello!", {"input": HELLO, **STREAM}, SAID),
    "chat, ChatAgent": Task("chat Hello!", {"messages": HELLO, **STREAM}, SAID),
}

SERVER, MODEL_SERVER = "--base-url $URL/v1", "--base-url $URL/model-server"
FAST = "/fast/1234567890123456/serving-endpoints"

# (task, target): (how the target is named, the path that is asked, the model in the body)
ASKED = {
    ("chat", "endpoint"): ("-m peer-gpt", "/serving-endpoints/peer-gpt/invocations", None),
    ("chat", "served"): (
        "-m peer-gpt --served peer-gpt-entity",
        "/serving-endpoints/peer-gpt/served-models/peer-gpt-entity/invocations", None),
    ("chat", "route-optimized"): ("-m peer-fast --route-optimized", f"{FAST}/peer-fast/invocations", None),
    ("chat", "gateway"): (
        "-m system.ai.peer-gpt", "/ai-gateway/mlflow/v1/chat/completions", "system.ai.peer-gpt"),
    ("chat", "app"): (
        "--app peer-app/gateway/mlflow/v1 -m my-chat",
        "/apps/peer-app/gateway/mlflow/v1/chat/completions", "my-chat"),
    ("chat", "server"): (f"{SERVER} -m peer-mini", "/v1/chat/completions", "peer-mini"),
    ("complete", "endpoint"): (
        "-m peer-completions", "/serving-endpoints/peer-completions/invocations", None),
    ("complete", "served"): (
        "-m peer-completions --served peer-completions-entity",
        "/serving-endpoints/peer-completions/served-models/peer-completions-entity/invocations", None),
    ("complete", "route-optimized"): (
        "-m peer-fast-completions --route-optimized", f"{FAST}/peer-fast-completions/invocations", None),
    ("complete", "gateway"): ("-m main.ai.text", "/ai-gateway/openai/v1/completions", "main.ai.text"),
    ("complete", "app"): ("--app peer-app/v1 -m my-text", "/apps/peer-app/v1/completions", "my-text"),
    ("complete", "server"): (f"{SERVER} -m peer-instruct", "/v1/completions", "peer-instruct"),
    ("embed", "endpoint"): (
        "-m peer-embeddings", "/serving-endpoints/peer-embeddings/invocations", None),
    ("embed", "served"): (
        "-m peer-embeddings --served peer-embeddings-entity",
        "/serving-endpoints/peer-embeddings/served-models/peer-embeddings-entity/invocations", None),
    ("embed", "route-optimized"): (
        "-m peer-fast-embeddings --route-optimized", f"{FAST}/peer-fast-embeddings/invocations", None),
    ("embed", "gateway"): ("-m main.ai.vectors", "/ai-gateway/mlflow/v1/embeddings", "main.ai.vectors"),
    ("embed", "app"): (
        "--app peer-app/gateway/openai/v1 -m my-vectors",
        "/apps/peer-app/gateway/openai/v1/embeddings", "my-vectors"),
    ("embed", "server"): (f"{SERVER} -m peer-vectors", "/v1/embeddings", "peer-vectors"),
    **{(task, target): cell for task in TASKS if task.startswith("invoke") for target, cell in {
        "endpoint": ("-m peer-tabular", "/serving-endpoints/peer-tabular/invocations", None),
        "served": (
            "-m peer-tabular --served peer-tabular-3",
            "/serving-endpoints/peer-tabular/served-models/peer-tabular-3/invocations", None),
        "route-optimized": (
            "-m peer-fast-tabular --route-optimized", f"{FAST}/peer-fast-tabular/invocations", None),
        "app": ("--app peer-app", "/apps/peer-app/invocations", None),
        "server": (MODEL_SERVER, "/model-server/invocations", None),
    }.items()},
    ("respond", "endpoint"): ("-m peer-gpt", "/serving-endpoints/responses", "peer-gpt"),
    ("respond", "gateway"): ("-m main.ai.agent", "/ai-gateway/openai/v1/responses", "main.ai.agent"),
    ("respond", "app"): ("--app peer-app", "/apps/peer-app/responses", None),
    ("respond", "server"): (f"{SERVER} -m peer-mini", "/v1/responses", "peer-mini"),
    ("respond, ResponsesAgent", "endpoint"): ("-m peer-agent", "/serving-endpoints/responses", "peer-agent"),
    ("respond, ResponsesAgent", "served"): (
        "-m peer-agent --served peer-agent-3",
        "/serving-endpoints/peer-agent/served-models/peer-agent-3/invocations", None),
    ("respond, ResponsesAgent", "route-optimized"): (
        "-m peer-fast-agent --route-optimized", f"{FAST}/peer-fast-agent/invocations", None),
    ("respond, ResponsesAgent", "app"): ("--app peer-app", "/apps/peer-app/responses", None),
    ("respond, ResponsesAgent", "server"): (
        "--base-url $URL/v1 -m my-agent", "/v1/responses", "my-agent"),
    ("chat, ChatAgent", "endpoint"): (
        "-m peer-chat-agent", "/serving-endpoints/peer-chat-agent/invocations", None),
    ("chat, ChatAgent", "served"): (
        "-m peer-chat-agent --served peer-chat-agent-3",
        "/serving-endpoints/peer-chat-agent/served-models/peer-chat-agent-3/invocations", None),
    ("chat, ChatAgent", "route-optimized"): (
        "-m peer-fast-chat-agent --route-optimized", f"{FAST}/peer-fast-chat-agent/invocations", None),
}

NO_INVOKE = (64, "main.ai.rows is a model service, which takes no invoke")
# (task, target): (how the target is named, the status, what the line says)
REFUSED = {
    **{(task, "gateway"): ("-m main.ai.rows", *NO_INVOKE) for task in TASKS if task.startswith("invoke")},
    # One entity of a chat endpoint takes the endpoint's form only; so does its own host.
    ("respond", "served"): ("-m peer-gpt --served peer-gpt-entity", 65, 'json: unknown field "input"'),
    ("respond", "route-optimized"): ("-m peer-fast --route-optimized", 65, 'json: unknown field "input"'),
    # Agents have no model services.
    ("respond, ResponsesAgent", "gateway"): ("-m main.ai.my-agent", 66, "no model service"),
    ("chat, ChatAgent", "gateway"): ("-m main.ai.my-chat-agent", 66, "no model service"),
    # Apps and servers with agents speak the Responses API.
    ("chat, ChatAgent", "app"): ("--app peer-app", 66, "Not Found"),
    ("chat, ChatAgent", "server"): (f"{SERVER} -m my-chat-agent", 66, "`my-chat-agent` does not exist"),
}


@dataclass
class Run:
    """What one run of dbx-query printed, and the questions that the peer got from it."""

    status: int
    output: str
    errors: list[str]
    asked: list[dict] = field(default_factory=list)
    tokens: list[dict] = field(default_factory=list)


def run(peer, task, target, where):
    """Asks; by a service principal where a target takes OAuth tokens only."""
    principal = {"DATABRICKS_CLIENT_ID": peer.client_id, "DATABRICKS_CLIENT_SECRET": peer.client_secret}
    needs_oauth = target in ("route-optimized", "app")
    environment = {
        "PATH": f"{BIN_DIR}:{os.environ['PATH']}", "HOME": os.environ["HOME"], "URL": peer.url,
        "DATABRICKS_HOST": peer.url, "OPENAI_API_KEY": "sk-EXAMPLE-upstream",
        **(principal if needs_oauth else {"DATABRICKS_TOKEN": peer.token}),
    }
    ledger(peer)
    verb, rest = TASKS[task].command.split(" ", 1)
    done = subprocess.run(
        ["bash", "-c", f"dbx-query {verb} {where} {rest}"], env=environment, input=TASKS[task].stdin,
        capture_output=True, text=True, timeout=LIMIT, check=False)
    posts = ledger(peer, "POST")
    return Run(done.returncode, done.stdout, done.stderr.splitlines(),
               [each for each in posts if not each["target"].startswith("/oidc/")],
               [each for each in posts if each["target"].startswith("/oidc/")])


def test_every_cell_of_the_table_is_either_asked_or_refused():
    targets = {"endpoint", "served", "route-optimized", "gateway", "app", "server"}
    assert {(task, target) for task in TASKS for target in targets} == ASKED.keys() | REFUSED.keys()
    assert not ASKED.keys() & REFUSED.keys()


@pytest.mark.parametrize("task, target", ASKED)
def test_a_task_asks_a_target(peer, task, target):
    where, path, model = ASKED[task, target]
    body = {**TASKS[task].body, **({"model": model} if model else {})}
    if target == "server" and "stream" in body and "input" not in body:
        body |= USAGE
    result = run(peer, task, target, where)
    assert (result.status, result.errors, result.output) == (0, [], TASKS[task].answer + "\n")
    [question] = result.asked
    assert (question["method"], question["target"]) == ("POST", path)
    assert read(question["body"]) == read(json.dumps(body))
    headers = dict(question["headers"])
    assert headers["Content-Type"] == "application/json"
    expected = "text/event-stream, application/json" if "stream" in body else "application/json"
    assert headers["Accept"] == expected
    assert headers["User-Agent"].startswith("dbx-query/")
    assert headers["Authorization"] == "Bearer " + credential(peer, target)
    # A route-optimized endpoint takes a token that names it, which is had for the workspace's.
    assert ["authorization_details" in each["body"] for each in result.tokens] == {
        "app": [False], "route-optimized": [False, True]}.get(target, [])


def credential(peer, target):
    """What a target must have been asked with; the peer numbers its tokens in the order of issue."""
    if target in ("app", "route-optimized"):
        issued = requests.get(peer.url + "/_ledger", timeout=LIMIT).json()["tokens_issued"]
        return f"oauth-EXAMPLE-{issued}"
    return "sk-EXAMPLE-upstream" if target == "server" else peer.token


@pytest.mark.parametrize("task, target", REFUSED)
def test_a_task_that_makes_no_sense_at_a_target_is_refused_with_one_line(peer, task, target):
    where, status, line = REFUSED[task, target]
    result = run(peer, task, target, where)
    assert (result.status, result.output) == (status, "")
    assert result.errors[0].startswith("dbx-query: ") and line in result.errors[0]
    assert all(each.startswith(("hint: ", "upstream: ")) for each in result.errors[1:])
