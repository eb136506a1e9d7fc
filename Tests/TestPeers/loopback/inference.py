"""How the workspace's models answer: chat, completions, embeddings, custom models."""

import base64
import hashlib
import itertools
import json
import struct

from .endpoints import CHAT, COMPLETIONS, EMBEDDINGS
from .server import Answer, error

SAMPLING = {"model", "max_tokens", "temperature", "top_p", "top_k", "stop", "n", "stream"}
CHAT_FIELDS = SAMPLING | {
    "messages", "max_completion_tokens", "tools", "tool_choice", "response_format", "logprobs",
    "top_logprobs", "reasoning_effort", "thinking", "service_tier", "usage_context", "seed",
}
FIELDS = {
    CHAT: CHAT_FIELDS,
    COMPLETIONS: SAMPLING | {"prompt", "echo", "suffix", "error_behavior", "use_raw_prompt"},
    EMBEDDINGS: {"model", "input", "instruction", "encoding_format", "usage_context"},
}
OPENAI_EXTRAS = {"stream_options", "user", "dimensions", "presence_penalty", "frequency_penalty",
                 "parallel_tool_calls", "client_request_id", "extra_params", "metadata"}
CUSTOM_INPUTS = ("dataframe_records", "dataframe_split", "instances", "inputs")
CREATED = 1760000000


class Dialect:
    """What differs between the kinds of endpoint a body can reach."""

    def __init__(self, name, task, strict, usage_on_every_chunk, openai_errors=False):
        self.name, self.task, self.strict = name, task, strict
        self.usage_on_every_chunk, self.openai_errors = usage_on_every_chunk, openai_errors

    def bad_request(self, message, param=None):
        """A 400 in the words of this kind of endpoint."""
        if self.openai_errors:
            kind = "invalid_request_error"
            body = {"error": {"message": message, "type": kind, "param": param, "code": None}}
        else:
            body = error("BAD_REQUEST", message)
        raise Answer(400, body)

    def sends_usage(self, stream_options):
        """Whether a stream ends with a chunk of usage; a plain OpenAI server must be asked."""
        asked = not self.openai_errors or (stream_options or {}).get("include_usage")
        return bool(asked) and not self.usage_on_every_chunk

    def check_fields(self, body):
        """Refuses what the service does not know, in its own words."""
        allowed = FIELDS[self.task] | (set() if self.strict else OPENAI_EXTRAS)
        for field in body:
            if field not in allowed:
                if self.openai_errors:
                    self.bad_request(f"Unrecognized request argument supplied: {field}", field)
                self.bad_request(f'json: unknown field "{field}"')


def words(text):
    """The peer's stated rule for tokens: one for each word."""
    return len(text.split())


def usage_of(prompt, completion=None):
    """A usage object; embeddings have no completion."""
    value = {"prompt_tokens": prompt, "total_tokens": prompt + (completion or 0)}
    return value if completion is None else {**value, "completion_tokens": completion}


def text_of(content):
    """The text of a message's content: a string, null, or a list of parts."""
    if isinstance(content, list):
        return " ".join(part.get("text", "") for part in content if isinstance(part, dict))
    return content or ""


def schema_of(body):
    """The JSON schema that the answer has to follow; empty for none."""
    wanted = body.get("response_format") or {}
    return wanted["json_schema"]["schema"] if wanted.get("type") == "json_schema" else {}


class Chat:
    """One chat completion, decided before the first byte: what is said, and in which pieces."""

    def __init__(self, body, dialect):
        messages = body.get("messages")
        if not isinstance(messages, list) or not messages:
            dialect.bad_request("messages must not be empty", "messages")
        for message in messages:
            if not isinstance(message, dict) or "role" not in message:
                dialect.bad_request("each message needs a role", "messages")
        users = [text_of(m.get("content")) for m in messages if m["role"] == "user"]
        last = users[-1] if users else ""
        self.model, self.name = dialect.name, dialect.name
        self.prompt_tokens = sum(words(text_of(m.get("content"))) for m in messages)
        self.id = "chatcmpl-" + hashlib.sha256(json.dumps(body).encode()).hexdigest()[:12]
        tools = body.get("tools") or []
        wants_tool = tools and body.get("tool_choice") != "none" and messages[-1]["role"] != "tool"
        self.text, self.calls, self.finish = f"You said: {last}", [], "stop"
        if wants_tool:
            self.text, self.finish = None, "tool_calls"
            for number, tool in enumerate(tools[:2]):
                arguments = json.dumps({"text": last, "number": number}, ensure_ascii=False)
                call = {"name": tool["function"]["name"], "arguments": arguments}
                self.calls.append({"id": f"call_{number}", "type": "function", "function": call})
        elif fields := schema_of(body).get("properties"):
            self.text = json.dumps({name: last for name in fields}, ensure_ascii=False)
        elif limit := body.get("max_tokens"):
            if words(self.text) > limit:
                self.text, self.finish = " ".join(self.text.split()[:limit]), "length"
        self.completion_tokens = words(self.text or "") + sum(
            words(call["function"]["arguments"]) for call in self.calls)
        self.in_parts = dialect.name == "databricks-gpt-oss-120b"

    @property
    def usage(self):
        """The honest count of the whole exchange."""
        return usage_of(self.prompt_tokens, self.completion_tokens)

    def content(self, text):
        """A string, or for the reasoning model a list of parts."""
        if not self.in_parts or text is None:
            return text
        return [{"type": "text", "text": text}]

    def complete(self):
        """The answer as one object."""
        message = {"role": "assistant", "content": self.content(self.text)}
        if self.in_parts:
            summary = [{"type": "summary_text", "text": "I repeat."}]
            message["content"].insert(0, {"type": "reasoning", "summary": summary})
        if self.calls:
            message["tool_calls"] = self.calls
        choice = {"index": 0, "message": message, "finish_reason": self.finish, "logprobs": None}
        return {"id": self.id, "object": "chat.completion", "created": CREATED,
                "model": self.model, "choices": [choice], "usage": self.usage}

    def deltas(self):
        """The deltas of a stream, without the one that finishes it."""
        yield {"role": "assistant", "content": ""}
        for number, call in enumerate(self.calls):
            function = call["function"]
            opening = {"name": function["name"], "arguments": ""}
            yield {"tool_calls": [{**call, "index": number, "function": opening}]}
            for piece in split(function["arguments"], 7):
                yield {"tool_calls": [{"index": number, "function": {"arguments": piece}}]}
        for piece in pieces_of(self.text or ""):
            yield {"content": self.content(piece)}

    def chunks(self, dialect, options):
        """The stream as (place, chunk): places are where a fault may cut it."""
        done = itertools.count()
        for number, delta in enumerate(self.deltas()):
            yield ("role" if number == 0 else "middle"), self.chunk(dialect, delta, None, next(done))
        yield "finish", self.chunk(dialect, {}, self.finish, self.completion_tokens)
        if dialect.sends_usage(options):
            last = self.chunk(dialect, {}, None, 0)
            yield "usage", {**last, "choices": [], "usage": self.usage}

    def chunk(self, dialect, delta, finish, done):
        """One chunk; foundation models carry the usage so far on each of them."""
        value = {"id": self.id, "object": "chat.completion.chunk", "created": CREATED,
                 "model": self.model,
                 "choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}
        if dialect.usage_on_every_chunk:
            value["usage"] = usage_of(self.prompt_tokens, done)
        return value


def split(text, size):
    """Text in pieces of so many characters."""
    return [text[start:start + size] for start in range(0, len(text), size)]


def pieces_of(text):
    """Text word by word, each space with the word before it."""
    parts = text.split(" ")
    return [part + (" " if number < len(parts) - 1 else "") for number, part in enumerate(parts)]


def completion(body, dialect):
    """A text completion as one object, or as chunks of (place, chunk)."""
    prompt = body.get("prompt")
    prompts = prompt if isinstance(prompt, list) else [prompt]
    if not all(isinstance(text, str) for text in prompts):
        dialect.bad_request("prompt must be a string or a list of strings", "prompt")
    texts = [f"{text} and so on" for text in prompts]
    usage = usage_of(sum(map(words, prompts)), sum(map(words, texts)))
    base = {"id": "cmpl-peer", "object": "text_completion", "created": CREATED,
            "model": dialect.name}
    choices = [{"index": index, "text": text, "finish_reason": "stop", "logprobs": None}
               for index, text in enumerate(texts)]
    whole = {**base, "choices": choices, "usage": usage}

    def chunks():
        for number, piece in enumerate(pieces_of(texts[0])):
            choice = {"index": 0, "text": piece, "finish_reason": None}
            yield ("role" if number == 0 else "middle"), {**base, "choices": [choice]}
        yield "finish", {**base, "choices": [{"index": 0, "text": "", "finish_reason": "stop"}]}
        if dialect.sends_usage(body.get("stream_options")):
            yield "usage", {**base, "choices": [], "usage": usage}

    return whole, chunks()


def embeddings(body, dialect):
    """One vector of eight numbers for each text, the same for the same text."""
    given = body.get("input")
    texts = given if isinstance(given, list) else [given]
    if not texts or not all(isinstance(text, str) for text in texts):
        dialect.bad_request("input must be a string or a list of strings", "input")
    packed = body.get("encoding_format") == "base64" and not dialect.strict
    rows = []
    for index, text in enumerate(texts):
        digest = hashlib.sha256(text.encode()).digest()
        vector = [round(byte / 255 - 0.5, 6) for byte in digest[:8]]
        value = base64.b64encode(struct.pack("<8f", *vector)).decode() if packed else vector
        rows.append({"object": "embedding", "index": index, "embedding": value})
    return {"object": "list", "model": dialect.name, "data": rows,
            "usage": usage_of(sum(map(words, texts)))}


def predictions(body):
    """A custom model: the number of values in each row; exactly one input form is taken."""
    given = [form for form in CUSTOM_INPUTS if form in body]
    if len(given) != 1:
        raise Answer(400, error("BAD_REQUEST", "exactly one of dataframe_records, "
                                "dataframe_split, instances and inputs is required"))
    value = body[given[0]]
    rows = value["data"] if given[0] == "dataframe_split" else value
    rows = rows if isinstance(rows, list) else [rows]
    return {"predictions": [len(row) if hasattr(row, "__len__") else 1 for row in rows]}
