"""Faults on demand, chosen by a name: of an endpoint (fault-…), of a model, or at POST /_fault.

    status-N-SHAPE[-retryS]      an error answer; SHAPE is a key of SHAPES; Retry-After: S
    firstK-N-SHAPE[-retryS]      the same, but only for the first K requests with this name
    cut-WAY-PLACE                a stream that ends wrongly; WAYS and PLACES below
    delay-MS  stall  stallbody   the answer later, never, or never whole
    held-FAULT                   FAULT, or with `held` the proper answer, after POST /_release
    redirect-URL                 302 to there
    reset  badjson  html  emptybody  gzip  slow  list  redirect  endless  nodone  crlf  comments
"""

import json
import re
import threading

from .server import LONG_WAIT_SECONDS, Answer, error

WAYS = ("fin", "rst", "closefin", "tlscut", "stall", "errorevent", "garbage")
PLACES = ("before", "role", "middle", "beforefinish", "afterfinish")

REQUEST_INFO = {
    "@type": "type.googleapis.com/google.rpc.RequestInfo",
    "request_id": "peer-request-1",
    "serving_data": "",
}


def openai_error(message, kind, code):
    """The error object of the OpenAI-compatible routes."""
    return {"error": {"message": message, "type": kind, "param": None, "code": code}}


SHAPES = {
    "standard": error("SOME_CODE", "the peer was told to fail", details=[REQUEST_INFO]),
    "limit": error("REQUEST_LIMIT_EXCEEDED", "REQUEST_LIMIT_EXCEEDED: Exceeded workspace QPS "
                   "rate limit for peer-gpt."),
    "number": error(1001, "the peer was told to fail with a number"),
    "exists": error("RESOURCE_ALREADY_EXISTS", "the peer says it exists"),
    "absent": error("RESOURCE_DOES_NOT_EXIST", "the peer says it does not exist"),
    "denied": error("PERMISSION_DENIED", "User does not have permission 'View' on Endpoint X",
                    details=[REQUEST_INFO]),
    "external": {
        "error": "Received error from openai",
        "external_model_message": openai_error("You exceeded your quota", "quota", "quota"),
        "external_model_status": 429,
    },
    "openai": openai_error("the peer was told to fail", "server_error", "peer_fault"),
    "custom": error("BAD_REQUEST", "Failed to predict", stack_trace="Traceback: line 1\nline 2"),
    "old": {"error": "an old form of error", "error_code": "OLD_CODE"},
    "scim": {"detail": "null", "status": "404", "scimType": None, "schemas": ["scim:Error"]},
    "oauth": {"error": "invalid_client", "error_description": "Client authentication failed"},
    "plain": b"SOME_CODE: the peer was told to fail in plain text",
    "html": b"<html><head><title>Bad Gateway</title></head><body><pre>upstream</pre></body></html>",
    "empty": b"",
}


class Faults:
    """The faults in force: rules given at the control endpoint, and how often a name was used."""

    def __init__(self):
        self.rules, self.uses, self.gate = [], {}, threading.Event()

    def add(self, rule):
        """A rule {"match": path prefix, "fault": name, "times": N}; times absent means always."""
        if rule["fault"].startswith("held"):
            self.gate.clear()
        self.rules.append(dict(rule))

    def for_path(self, path):
        """The fault a rule asks for on this path, if any, used up by one."""
        for rule in self.rules:
            if path.startswith(rule["match"]) and rule.get("times", 1) > 0:
                if "times" in rule:
                    rule["times"] -= 1
                return rule["fault"]
        return None

    def before(self, exchange, name):
        """Acts on a fault that replaces the whole answer; returns when the answer goes on."""
        if not name:
            return
        held, _, rest = name.partition("-")
        if held == "held":
            self.gate.wait(LONG_WAIT_SECONDS)
            self.before(exchange, rest)
        elif match := re.fullmatch(r"(status|first(\d+))-(\d+)-([a-z]+)(-retry(\d+))?", name):
            _, first, status, shape, _, retry = match.groups()
            self.uses[name] = self.uses.get(name, 0) + 1
            if first is None or self.uses[name] <= int(first):
                self.fail(int(status), shape, retry)
        elif name.startswith("delay-"):
            exchange.pause(int(name.removeprefix("delay-")) / 1000)
        elif name.startswith("redirect-"):
            raise Answer(302, b"", {"Location": name.removeprefix("redirect-")})
        elif name == "stall":
            exchange.pause()
        elif name == "reset":
            exchange.cut(reset=True)
        elif name == "stallbody":
            exchange.head(200, {"Content-Type": "application/json", "Content-Length": "1000"})
            exchange.write(b'{"id":')
            exchange.pause()
            exchange.cut()
        elif name == "slow":
            body = b'{"object":"chat.completion","id":"slow","model":"slow","choices":[]}'
            exchange.head(200, {"Content-Type": "application/json",
                                "Content-Length": str(len(body))})
            for byte in body:
                exchange.write(bytes([byte]))
            raise_complete(exchange)
        elif name in COMPLETE_ANSWERS:
            raise COMPLETE_ANSWERS[name]()

    @staticmethod
    def fail(status, shape, retry):
        """An error answer of the given shape."""
        body = SHAPES[shape]
        kind = "text/html" if shape == "html" else "text/plain"
        headers = {"Content-Type": kind} if isinstance(body, bytes) else {}
        if retry is not None:
            headers["Retry-After"] = retry
        raise Answer(status, body, headers)


def raise_complete(exchange):
    """Ends a hand-written answer without another."""
    exchange.entry["client_end"] = "complete"
    raise Finished


class Finished(Exception):
    """The fault wrote the whole answer itself."""


JSON_TYPE = {"Content-Type": "application/json"}
COMPLETE_ANSWERS = {
    "badjson": lambda: Answer(200, b'{"id": "broken", "choices": [', JSON_TYPE),
    "html": lambda: Answer(200, SHAPES["html"], {"Content-Type": "text/html"}),
    "emptybody": lambda: Answer(200, b"", JSON_TYPE),
    "list": lambda: Answer(200, b"[1, 2, 3]", JSON_TYPE),
    "redirect": lambda: Answer(302, b"", {"Location": "http://127.0.0.1:9/stolen"}),
    "gzip": lambda: Answer(200, json.dumps(COMPRESSED).encode(),
                           {**JSON_TYPE, "Content-Encoding": "gzip"}),
}
COMPRESSED = {
    "id": "zip", "object": "chat.completion", "created": 1, "model": "zip",
    "choices": [{"index": 0, "finish_reason": "stop",
                 "message": {"role": "assistant", "content": "unpacked"}}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}


def stream(exchange, chunks, fault, marks_end=True):
    """Sends (place, chunk) pairs as server-sent events, with the fault that the name asks for; then perhaps [DONE]."""
    kind, _, rest = (fault or "").partition("-")
    way, _, place = rest.partition("-")
    if kind == "cut" and (way not in WAYS or place not in PLACES):
        raise Answer(400, error("BAD_REQUEST", f"no such fault: {fault}"))
    exchange.start_stream(chunked=way not in ("closefin", "tlscut"))
    if kind == "cut":
        cut_stream(exchange, chunks, way, place)
        return
    if kind == "endless":
        while True:
            exchange.event({"object": "chat.completion.chunk", "id": "endless", "created": 1,
                            "model": "endless", "choices": [
                                {"index": 0, "delta": {"content": "more "},
                                 "finish_reason": None}]})
            exchange.pause(0.005)
    for _, chunk in chunks:
        if kind == "crlf":
            exchange.piece(b"data: " + json.dumps(chunk).encode() + b"\r\n\r\n")
        elif kind == "comments":
            exchange.piece(b": keep-alive\n\nid: 7\nretry: 10\ndata:"
                           + json.dumps(chunk).encode() + b"\n\n")
        else:
            exchange.event(chunk)
    if kind != "nodone" and marks_end:
        exchange.event("[DONE]")
    exchange.end_stream()


def cut_stream(exchange, chunks, way, place):
    """Sends a stream up to the place and ends it the wrong way."""
    if place == "before":
        end_wrongly(exchange, way)
        return
    sent = 0
    for at, chunk in chunks:
        sent += 1
        if place == "beforefinish" and at == "finish":
            break
        exchange.event(chunk)
        if at == "role" and place == "role":
            break
        if at == "middle" and place == "middle" and sent == 3:
            break
        if at == "finish" and place == "afterfinish":
            break
    end_wrongly(exchange, way)


def end_wrongly(exchange, way):
    """The seven ways in which a stream can end without having ended."""
    if way == "stall":
        exchange.pause()
        exchange.cut()
    elif way == "errorevent":
        exchange.event(SHAPES["openai"])
        exchange.end_stream()
    elif way == "garbage":
        exchange.piece(b"data: {\"id\": \"broken\n\n\xff\xfe\x00 not an event\n\n")
        exchange.end_stream()
    else:
        exchange.cut(reset=way == "rst")
