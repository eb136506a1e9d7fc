"""A recording upstream: an OpenAI server whose manners stand in the path of each deployment.

An `api_base` is `http://HOST:PORT/LABEL/MANNERS/v1`. LABEL names the deployment in the record. MANNERS is `ok` or a
list with commas of: `status=N` (an error answer), `fault=context|policy` (that refusal of OpenAI's), `retry-after=S`,
`delay=S` (before the answer), `tokens=N` (the usage), `cut` (a stream that breaks off after its first word),
`refuse=N` (only the first N calls fail with `status`).
"""

import json
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

REFUSALS = {
    "context": {
        "message": "This model's maximum context length is 10 tokens. However, your messages "
        "resulted in 99 tokens.",
        "type": "invalid_request_error",
        "param": "messages",
        "code": "context_length_exceeded",
    },
    "policy": {
        "message": "The response was filtered due to the prompt triggering our content "
        "management policy.",
        "type": "invalid_request_error",
        "param": "prompt",
        "code": "content_policy_violation",
    },
}
WORDS = ["Hello", " there", "!"]


class Upstream:
    """The server and what it was asked."""

    def __init__(self):
        self.calls = []
        self.lock = threading.Lock()
        upstream = self

        class Handler(_Handler):
            owner = upstream

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def note(self, label, path, headers, body):
        """Records a call and says how many of its label came before."""
        with self.lock:
            before = sum(call["label"] == label for call in self.calls)
            self.calls.append({"label": label, "path": path, "headers": headers, "body": body})
            return before

    def take(self):
        """The calls since the last time."""
        with self.lock:
            calls, self.calls = self.calls, []
            return calls

    def counts(self):
        """How often each deployment was asked since the last time."""
        return Counter(call["label"] for call in self.take())

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    owner = None

    def log_message(self, *_):
        pass

    def do_POST(self):
        try:
            self.take_call()
        except BrokenPipeError:
            self.close_connection = True  # The gateway left: its time was up.

    def take_call(self):
        body = json.loads(self.rfile.read(int(self.headers["content-length"])) or b"{}")
        _, label, manners, *rest = self.path.split("/")
        manners = dict(part.partition("=")[::2] for part in manners.split(","))
        before = self.owner.note(label, "/" + "/".join(rest), dict(self.headers), body)
        time.sleep(float(manners.get("delay", 0)))
        refused = before < int(manners.get("refuse", 1 << 30))
        if "fault" in manners:
            return self.answer(400, {"error": REFUSALS[manners["fault"]]})
        if "status" in manners and refused:
            status = int(manners["status"])
            message = f"upstream says {status}"
            error = {"message": message, "type": "upstream_error", "param": None, "code": None}
            return self.answer(status, {"error": error}, manners.get("retry-after"))
        tokens = int(manners.get("tokens", 3))
        usage = {"prompt_tokens": 5, "completion_tokens": tokens, "total_tokens": 5 + tokens}
        if rest[-1] == "embeddings":
            row = {"object": "embedding", "index": 0, "embedding": [0.25, -0.5]}
            usage = {"prompt_tokens": 5, "total_tokens": 5}
            document = {"object": "list", "data": [row], "model": body["model"], "usage": usage}
            return self.answer(200, document)
        if body.get("stream"):
            return self.stream(body, usage, "cut" in manners)
        self.answer(200, document_of(body, usage, is_chat=rest[-2:] == ["chat", "completions"]))

    def answer(self, status, document, retry_after=None):
        data = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.send_header("x-upstream", "1")
        if retry_after:
            self.send_header("retry-after", retry_after)
        self.end_headers()
        self.wfile.write(data)

    def stream(self, body, usage, is_cut):
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("connection", "close")
        self.end_headers()
        self.close_connection = True
        for event in events_of(body, usage):
            self.wfile.write(event)
            self.wfile.flush()
            if is_cut and b"Hello" in event:
                # What has come must reach the client before the end does.
                return time.sleep(0.3)


def document_of(body, usage, is_chat):
    message = {"role": "assistant", "content": "".join(WORDS)}
    choice = {"index": 0, "finish_reason": "stop"}
    choice |= {"message": message} if is_chat else {"text": message["content"], "logprobs": None}
    return {
        "id": "up-1",
        "object": "chat.completion" if is_chat else "text_completion",
        "created": 1700000000,
        "model": body["model"],
        "choices": [choice],
        "usage": usage,
    }


def events_of(body, usage):
    head = {"id": "up-1", "object": "chat.completion.chunk", "created": 1700000000}
    head["model"] = body["model"]

    def event(choices, **more):
        return f"data: {json.dumps(head | {'choices': choices} | more)}\n\n".encode()

    def choice(delta, finish=None):
        return [{"index": 0, "delta": delta, "finish_reason": finish}]

    yield event(choice({"role": "assistant", "content": ""}))
    for word in WORDS:
        yield event(choice({"content": word}))
    yield event(choice({}, "stop"))
    if (body.get("stream_options") or {}).get("include_usage"):
        yield event([], usage=usage)
    yield b"data: [DONE]\n\n"
