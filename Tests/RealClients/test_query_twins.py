"""Each Python snippet that asks a model, and its shell twin: both send the same body and print the same.

The snippets are those of Databricks' own guides and of MLflow's gateway, with their names of models replaced by the
peer's. The peer's ledger has what each side sent: the target and the body, compared field by field.
"""

import asyncio
import json
from dataclasses import dataclass, field
from typing import Callable

import anthropic
import openai
import pytest
import requests
from conftest import BIN_DIR, LIMIT
from databricks.sdk.service.serving import ChatMessage, ChatMessageRole, DataframeSplitInput
from twins import ledger, read, shell

pytestmark = pytest.mark.skipif(not BIN_DIR, reason="DBX_BIN_DIR is not set")
TARGET = "the target"
IN_PATH = "the endpoint is named by the path, not by the body"
USAGE = "a stream tells usage only when asked, and --usage, --log and batches tell it"
PACKED = "the client packs vectors by itself; plain numbers are what jq reads"
ABSENT = object()
NATIVE = {TARGET: IN_PATH, "model": IN_PATH}


class Official:
    """The official clients of one peer, each made when a snippet asks for it."""

    def __init__(self, server):
        self.server = server
        self.principal = {"client_id": server.client_id, "client_secret": server.client_secret}

    @property
    def w(self):
        """The SDK's client, logged in as a service principal."""
        return self.server.workspace(**self.principal)

    @property
    def openai(self):
        """OpenAI's client of the workspace."""
        return self.server.openai()

    @property
    def token(self):
        """An OAuth token, as apps want it."""
        return self.w.config.oauth_token().access_token

    def app(self, path):
        """The address of a path of the app."""
        return f"{self.server.url}/apps/peer-app/{path}"

    @property
    def gateway(self):
        """OpenAI's client of MLflow's gateway on an app."""
        return openai.OpenAI(base_url=self.app("gateway/mlflow/v1"), api_key=self.token)

    @property
    def claude(self):
        """Anthropic's client of the passthrough of MLflow's gateway."""
        return anthropic.Anthropic(base_url=self.app("gateway/anthropic"), auth_token=self.token)


@dataclass
class Twin:
    """A snippet, its shell twin, and each field that may differ, with the reason; these must differ."""

    snippet: Callable[[Official], None]
    command: str
    differs: dict[str, str] = field(default_factory=dict)


HELLO = [{"role": "user", "content": "Hello!"}]
HELLO_OBJECTS = [ChatMessage(role=ChatMessageRole.USER, content="Hello!")]
CAPITAL = [
    ChatMessage(role=ChatMessageRole.SYSTEM, content="You are a helpful assistant."),
    ChatMessage(role=ChatMessageRole.USER, content="What is the capital of France?"),
]
ANTHROPIC_BODY = json.dumps({"max_tokens": 1024, "messages": HELLO})


def content(response):
    """Prints as the snippets do."""
    print(response.choices[0].message.content)


def predictions(response):
    """Prints as the snippets do."""
    print(response.predictions)


def deltas(stream):
    """Prints as the snippets do."""
    for chunk in stream:
        if chunk.choices:
            print(chunk.choices[0].delta.content or "", end="")


def text_deltas(stream):
    """Prints what a stream of the Responses API says."""
    for event in stream:
        if event.type == "response.output_text.delta":
            print(event.delta, end="")


def dimensions(response):
    """Prints as the snippets do."""
    for item in response.data:
        print(f"Embedding: {len(item.embedding)} dimensions")


async def query_endpoint(w, messages):
    """The snippet for servers of the asynchronous kind."""
    response = await asyncio.to_thread(w.serving_endpoints.query, name="peer-gpt", messages=messages)
    return response.choices[0].message.content


def query(show, name, **fields):
    """A call of the SDK, and how its answer is shown."""
    return lambda official: show(official.w.serving_endpoints.query(name=name, **fields))


def chat(show=content, model="peer-gpt", messages=None, **fields):
    """A call of OpenAI's client, and how its answer is shown."""
    messages = messages or HELLO
    return lambda official: show(
        official.openai.chat.completions.create(model=model, messages=messages, **fields))


OPENAI = '--base-url "$DATABRICKS_HOST/serving-endpoints"'
DIMENSIONS = """-q '"Embedding: \\(.embedding|length) dimensions"'"""
EMBED = f'"Hello world" "How are you?" {DIMENSIONS}'
ROWS = [{"feature1": 1.0, "feature2": "value"}, {"feature1": 2.5, "feature2": "a,b"}]
RECORDS = "\n".join(json.dumps(row) for row in ROWS)
INVOKE = "invoke -m peer-tabular -q .predictions"

TWINS = {
    # The SDK: external models, foundation models.
    "chat": Twin(
        query(content, "peer-gpt", messages=CAPITAL, max_tokens=100, temperature=0.7),
        "chat -m peer-gpt --no-stream --max-tokens 100 --temperature 0.7 "
        "-s 'You are a helpful assistant.' 'What is the capital of France?'"),
    "chat-foundation-model": Twin(
        query(content, "databricks-meta-llama-3-3-70b-instruct", messages=HELLO_OBJECTS, max_tokens=100),
        "chat -m databricks-meta-llama-3-3-70b-instruct --no-stream --max-tokens 100 Hello!"),
    "chat-async": Twin(
        lambda official: print(asyncio.run(query_endpoint(official.w, HELLO_OBJECTS))),
        "chat -m peer-gpt --no-stream Hello!"),
    "extra-params": Twin(
        query(content, "peer-gpt", messages=HELLO_OBJECTS, max_tokens=100,
              extra_params={"top_p": "0.9", "presence_penalty": "0.5"}),
        "chat -m peer-gpt --no-stream --max-tokens 100 Hello! "
        """--param 'extra_params={"top_p":"0.9","presence_penalty":"0.5"}'"""),
    "sampling": Twin(
        query(content, "peer-gpt", messages=HELLO_OBJECTS, n=1, stop=["END", "###"],
              usage_context={"team": "x"}),
        "chat -m peer-gpt --no-stream --n 1 --stop END --stop '###' Hello! "
        """--param 'usage_context={"team":"x"}'"""),
    "embeddings": Twin(
        query(dimensions, "peer-embeddings", input=["Hello world", "How are you?"]),
        f"embed -m peer-embeddings {EMBED}"),
    "completions": Twin(
        query(lambda response: print(response.choices[0].text), "peer-completions",
              prompt="once upon a time", max_tokens=16),
        "complete -m peer-completions --no-stream --max-tokens 16 'once upon a time'"),
    # The SDK: custom models, in the four forms of input.
    "dataframe-records": Twin(
        query(predictions, "peer-tabular", dataframe_records=ROWS),
        f"{INVOKE} --form dataframe_records <<'END'\n{RECORDS}\nEND"),
    "dataframe-records-json": Twin(
        query(predictions, "peer-tabular", dataframe_records=ROWS),
        f"{INVOKE} --json '{json.dumps({'dataframe_records': ROWS})}'"),
    "dataframe-split": Twin(
        query(predictions, "peer-tabular", dataframe_split=DataframeSplitInput(
            columns=["feature1", "feature2"], data=[[1.0, "value"], [2.5, "a,b"]])),
        f"{INVOKE} <<'END'\nfeature1,feature2\n1.0,value\n2.5,\"a,b\"\nEND"),
    "instances": Twin(
        query(predictions, "peer-tabular", instances=[[1.0, 2.0], [3.0, 4.5]]),
        f"""{INVOKE} --json '{{"instances":[[1.0,2.0],[3.0,4.5]]}}'"""),
    "instances-rows": Twin(
        query(predictions, "peer-tabular", instances=ROWS),
        f"{INVOKE} --form instances <<'END'\n{RECORDS}\nEND"),
    "inputs": Twin(
        query(predictions, "peer-tabular", inputs={"a": [1.0, 2.0], "b": [3, 4]}),
        f"""{INVOKE} --json '{{"inputs":{{"a":[1.0,2.0],"b":[3,4]}}}}'"""),
    "inputs-rows": Twin(
        query(predictions, "peer-tabular", inputs={"a": [1.0, 2.0]}),
        f"""{INVOKE} --form inputs <<'END'\n{{"a":1.0}}\n{{"a":2.0}}\nEND"""),
    # OpenAI's client, asked of the same address, and of the endpoint's own.
    "openai-chat": Twin(chat(), f"chat {OPENAI} -m peer-gpt --no-stream Hello!"),
    "openai-chat-native": Twin(chat(), "chat -m peer-gpt --no-stream Hello!", NATIVE),
    "openai-stream": Twin(
        chat(deltas, stream=True), f"chat {OPENAI} -m peer-gpt Hello!", {"stream_options": USAGE}),
    "openai-stream-native": Twin(chat(deltas, stream=True), "chat -m peer-gpt Hello!", NATIVE),
    "openai-stream-usage": Twin(
        chat(deltas, stream=True, stream_options={"include_usage": True}),
        f"chat {OPENAI} -m peer-gpt Hello!"),
    "openai-extra": Twin(
        chat(max_tokens=100, top_p=0.9, presence_penalty=0.5, seed=7, extra_body={"top_k": 3}),
        f"chat {OPENAI} -m peer-gpt --no-stream --max-tokens 100 --top-p 0.9 --seed 7 Hello! "
        "--param presence_penalty=0.5 --param top_k=3"),
    "openai-embeddings": Twin(
        lambda official: dimensions(official.openai.embeddings.create(
            model="peer-embeddings", input=["Hello world", "How are you?"])),
        f"embed {OPENAI} -m peer-embeddings {EMBED}", {"encoding_format": PACKED}),
    "openai-embeddings-packed": Twin(
        lambda official: print(len(official.openai.embeddings.create(
            model="peer-embeddings", input=["Hello world"], encoding_format="base64").data)),
        f"embed {OPENAI} -m peer-embeddings --param encoding_format=base64 'Hello world' --slurp -q length"),
    "openai-completions": Twin(
        lambda official: print(official.openai.completions.create(
            model="peer-completions", prompt="once upon", temperature=0.5).choices[0].text),
        f"complete {OPENAI} -m peer-completions --no-stream --temperature 0.5 'once upon'"),
    # Agents.
    "responses": Twin(
        lambda official: print(official.openai.responses.create(
            model="peer-agent", input=HELLO, max_output_tokens=50,
            extra_body={"custom_inputs": {"user": 7}}).output_text),
        "respond -m peer-agent --no-stream --max-tokens 50 Hello! "
        """--param 'custom_inputs={"user":7}'"""),
    "responses-stream": Twin(
        lambda official: text_deltas(official.openai.responses.create(
            model="peer-agent", input=HELLO, stream=True)),
        "respond -m peer-agent Hello!"),
    "chat-agent": Twin(
        lambda official: print(official.w.api_client.do(
            "POST", "/serving-endpoints/peer-chat-agent/invocations",
            body={"messages": HELLO})["messages"][-1]["content"]),
        "chat -m peer-chat-agent --no-stream Hello!"),
    # MLflow's gateway on an app.
    "gateway-chat": Twin(
        lambda official: content(official.gateway.chat.completions.create(
            model="my-chat", messages=HELLO)),
        "chat --app peer-app/gateway/mlflow/v1 -m my-chat --no-stream Hello!"),
    "gateway-stream": Twin(
        lambda official: deltas(official.gateway.chat.completions.create(
            model="my-chat", messages=HELLO, stream=True)),
        "chat --app peer-app/gateway/mlflow/v1 -m my-chat Hello!"),
    "gateway-invocations": Twin(
        lambda official: print(requests.post(
            official.app("gateway/my-chat/mlflow/invocations"), json={"messages": HELLO}, timeout=LIMIT,
            headers={"Authorization": f"Bearer {official.token}"},
        ).json()["choices"][0]["message"]["content"]),
        "invoke --app peer-app/gateway/my-chat/mlflow "
        f"--json '{json.dumps({'messages': HELLO})}' -q '.choices[0].message.content'"),
    "gateway-anthropic": Twin(
        lambda official: print(official.claude.messages.create(
            model="my-anthropic-endpoint", max_tokens=1024, messages=HELLO).content[0].text),
        "invoke --app peer-app/gateway/anthropic --path v1/messages -m my-anthropic-endpoint "
        f"--json '{ANTHROPIC_BODY}' -q '.content[0].text'"),
}


def asked(server):
    """The one request to a model since the last look: its target and the fields of its body."""
    [entry] = [each for each in ledger(server, "POST") if not each["target"].startswith("/oidc/")]
    return {TARGET: entry["target"], **read(entry["body"])}


@pytest.mark.parametrize("name", TWINS)
def test_a_snippet_and_its_shell_twin_ask_the_same(peer, capsys, name):
    twin, official = TWINS[name], Official(peer)
    credentials = {
        "DATABRICKS_CLIENT_ID": peer.client_id, "DATABRICKS_CLIENT_SECRET": peer.client_secret,
        "OPENAI_API_KEY": peer.token,
    }
    ledger(peer)
    twin.snippet(official)
    printed, by_snippet = capsys.readouterr().out, asked(peer)
    output = shell(peer, f"dbx-query {twin.command}", credentials=credentials)
    by_shell = asked(peer)
    different = {key for key in by_snippet.keys() | by_shell.keys()
                 if by_snippet.get(key, ABSENT) != by_shell.get(key, ABSENT)}
    assert different == set(twin.differs), f"{by_snippet}\n{by_shell}"
    # Only a streaming snippet leaves out the last newline, and only Python puts blanks into a list.
    blanks = str.maketrans("", "", " " if printed.startswith("[") else "")
    assert output.removesuffix("\n") == printed.removesuffix("\n").translate(blanks)


POLICIES = ("", "--retry 8 --retry-max-time 1h", "-o jsonl")
CUTS = ("fin-middle", "rst-middle", "closefin-middle", "stall-middle --idle-timeout 1s",
        "errorevent-middle", "garbage-middle", "fin-beforefinish", "rst-beforefinish")


@pytest.fixture
def unavailable_at_first(peer):
    """The peer refuses the next question once, which is asked again at once."""
    rule = {"match": "/serving-endpoints/", "fault": "status-503-standard-retry0", "times": 1}
    requests.post(peer.url + "/_fault", json=rule, timeout=LIMIT)
    yield peer
    requests.delete(peer.url + "/_fault", timeout=LIMIT)


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("cut", CUTS)
def test_nothing_is_asked_again_after_a_byte_was_printed(unavailable_at_first, cut, policy):
    """The refusal before the first byte shows that the same call does ask again while it may."""
    peer = unavailable_at_first
    ledger(peer)
    output = shell(peer, f"dbx-query chat -m fault-cut-{cut} {policy} one two three", status=76)
    assert "You said: " in output or '"You ' in output
    assert [each["status"] for each in ledger(peer, "POST")] == [503, 200]
