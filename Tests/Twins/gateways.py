"""The two gateways: each is started on a config, asked, and ended by its own handle."""

import http.client
import json
import os
import pathlib
import socket
import subprocess
import time
from dataclasses import dataclass, field

from upstream import Upstream

MASTER_KEY = "sk-twins-0123456789abcdef"
HERE = pathlib.Path(__file__).resolve().parent


@dataclass
class Reply:
    """A gateway's answer."""

    status: int
    headers: dict
    body: bytes

    @property
    def json(self):
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    @property
    def events(self):
        """The data of each event, decoded where it is JSON."""
        data = [line[5:].strip() for line in self.body.decode().splitlines() if line[:5] == "data:"]
        return [text if text == "[DONE]" else json.loads(text) for text in data]


@dataclass
class Gateway:
    """A gateway on a config, and the upstream that it alone talks to."""

    name: str
    command: list
    directory: pathlib.Path
    upstream: Upstream = field(default_factory=Upstream)
    port: int = 0
    child: subprocess.Popen = None

    def start(self, config):
        """Starts on a config of `configs/`, or on `strategy.yaml` with the routing strategy of that name.

        UPSTREAM stands for the upstream's address in them.
        """
        source = HERE / "configs" / f"{config}.yaml"
        text = (source if source.exists() else source.with_name("strategy.yaml")).read_text()
        for word, value in [
            ("UPSTREAM", self.upstream.url), ("MASTER_KEY", MASTER_KEY), ("STRATEGY", config),
        ]:  # fmt: skip
            text = text.replace(word, value)
        path = self.directory / f"{self.name}-{config}.yaml"
        path.write_text(text)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        log = open(path.with_suffix(".log"), "wb")
        environment = {
            name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ
        }
        environment |= {
            "HOME": str(self.directory),
            "LITELLM_LOCAL_MODEL_COST_MAP": "True",
            "OPENAI_API_KEY": "upstream-key",
            "NO_PROXY": "*",
        }
        command = [*self.command, "--config", str(path), "--port", str(self.port)]
        self.child = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        deadline = time.monotonic() + 120
        while True:
            try:
                if self.get("/health/liveliness").status == 200:
                    return
            except OSError:
                pass
            if self.child.poll() is not None or time.monotonic() > deadline:
                raise SystemExit(f"{self.name} does not start on {config}: see {log.name}")
            time.sleep(0.05)

    def stop(self):
        if self.child:
            self.child.terminate()
            try:
                self.child.wait(15)
            except subprocess.TimeoutExpired:
                self.child.kill()
                self.child.wait()
            self.child = None
        self.upstream.take()

    def request(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            fields = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(answer.status, fields, answer.read())
        finally:
            connection.close()

    def get(self, path, key=MASTER_KEY):
        return self.request("GET", path, headers={"authorization": f"Bearer {key}"})

    def post(self, path, body, headers=None):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        fields = {"content-type": "application/json", "authorization": f"Bearer {MASTER_KEY}"}
        fields |= headers or {}
        return self.request(
            "POST", path, data, {name: value for name, value in fields.items() if value is not None}
        )

    def chat(self, model, headers=None, **members):
        """A chat call to a model."""
        messages = [{"role": "user", "content": "hi"}]
        return self.post(
            "/v1/chat/completions", {"model": model, "messages": messages} | members, headers
        )
