"""The two servers that the official clients are run against: the peer workspace and llm-serve.

DBX_BIN_DIR names the directory of the built binaries. Without it only the peer is tested, and the
run says so; the check command always sets it.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
from dataclasses import dataclass

import openai
import pytest
from databricks.sdk import WorkspaceClient
from databricks.sdk.core import Config

HERE = pathlib.Path(__file__).resolve().parent
BIN_DIR = os.environ.get("DBX_BIN_DIR")
SECRET_VARIABLES = ("DATABRICKS_", "OPENAI_", "LITELLM_", "DBX_", "LLM_SERVE_")
# Seconds that end what hangs; a busy machine is no failure.
LIMIT = 600

# No credential and no proxy of the machine reaches a client, fixtures' own requests included.
for name in list(os.environ):
    if name.startswith(SECRET_VARIABLES) or name.lower().endswith("_proxy"):
        del os.environ[name]


@dataclass
class Server:
    """A running server and the names of the models that the tests ask."""

    name: str
    url: str
    openai_url: str
    token: str
    client_id: str
    client_secret: str
    chat: str
    completions: str
    embeddings: str
    answer: str

    def openai(self, **options):
        """An OpenAI client of this server."""
        options = {"api_key": self.token, "max_retries": 0, "timeout": LIMIT, **options}
        return openai.OpenAI(base_url=self.openai_url, **options)

    def workspace(self, **options):
        """A Databricks client of this server: by token, unless other credentials are given."""
        options = options or {"token": self.token}
        config = Config(host=self.url, retry_timeout_seconds=5, http_timeout_seconds=LIMIT, **options)
        return WorkspaceClient(config=config)


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch, tmp_path):
    """No profile of the machine reaches a client."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("DATABRICKS_CONFIG_FILE", str(tmp_path / "absent"))


def start(command, **options):
    """A child and the JSON line with which it says that it listens."""
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, **options)
    line = child.stdout.readline()
    if not line:
        child.wait(LIMIT)
        pytest.exit(f"{command[0]} did not start: status {child.returncode}", returncode=1)
    return child, json.loads(line)


def stop(child):
    """Ends a child by its own handle and waits for it."""
    child.stdin.close()
    child.terminate()
    child.wait(LIMIT)


@pytest.fixture(scope="session")
def peer():
    """The loopback workspace of Tests/TestPeers."""
    script = HERE.parent / "TestPeers" / "peer.py"
    child, ready = start([sys.executable, str(script), "--port", "0"])
    yield Server(
        name="peer",
        url=ready["url"],
        openai_url=ready["url"] + "/serving-endpoints",
        token=ready["pat"],
        client_id=ready["client_id"],
        client_secret=ready["client_secret"],
        chat="peer-gpt",
        completions="peer-completions",
        embeddings="peer-embeddings",
        answer="You said: {}",
    )
    stop(child)


@pytest.fixture(scope="session")
def gateway(tmp_path_factory):
    """llm-serve with echo models and a service principal: the demo, once its tour is over."""
    if not BIN_DIR:
        pytest.skip("DBX_BIN_DIR is not set: llm-serve is not tested")
    environment = {"HOME": str(tmp_path_factory.mktemp("gateway")), "PATH": os.environ["PATH"]}
    command = [str(pathlib.Path(BIN_DIR) / "llm-serve"), "demo"]
    child = subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    printed, settings = [], {}
    for line in child.stdout:
        printed.append(line)
        if match := re.match(r"(?:# *)?export (\w+)=(\S+)", line):
            settings[match[1]] = match[2]
        if "Ctrl-C" in line:
            break
    else:
        pytest.exit("llm-serve demo did not get to serve:\n" + "".join(printed), returncode=1)
    yield Server(
        name="llm-serve",
        url=settings["DATABRICKS_HOST"],
        openai_url=settings["OPENAI_BASE_URL"],
        token=settings["DATABRICKS_TOKEN"],
        client_id=settings["DATABRICKS_CLIENT_ID"],
        client_secret=settings["DATABRICKS_CLIENT_SECRET"],
        chat="echo-chat",
        completions="echo-text",
        embeddings="echo-embed",
        answer="{}",
    )
    stop(child)


@pytest.fixture(params=["peer", "gateway"])
def server(request):
    """Each test of the official clients runs against both servers."""
    return request.getfixturevalue(request.param)
