"""What is asked of both gateways, and what of each answer is compared.

A scenario takes a gateway and returns its observations by name; those of one name must be the same.
"""

from concurrent.futures import ThreadPoolExecutor

SCENARIOS = {}


def scenario(*configs):
    """Registers a scenario for these configs; its name is that of the function."""

    def register(run):
        for config in configs:
            SCENARIOS.setdefault(config, []).append(run)
        return run

    return register


# What is compared of an answer.

ROUTING_FIELDS = ("model-id", "model-group", "attempted-retries", "attempted-fallbacks", "call-id")


def error(reply):
    """The shape of an error, and the words of it that programs look at."""
    document = reply.json
    if not isinstance(document, dict) or "error" not in document:
        return reply.status, "no error object"
    found = document["error"]
    return reply.status, sorted(found), found.get("type"), found.get("param"), found.get("code")


def outcome(reply):
    """The status, and of an answer the model that it names and how it came to that."""
    if reply.status != 200:
        return reply.status
    attempted = [reply.headers.get(f"x-litellm-attempted-{n}") for n in ("retries", "fallbacks")]
    return reply.status, reply.json["model"], *attempted


def many(gateway, count, ask, threads=4):
    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(ask, range(count)))


def share(gateway, model, label, expected, calls=120):
    """`as expected` when a deployment's share of the calls is; 4 standard deviations are borne."""
    gateway.upstream.take()
    many(gateway, calls, lambda _: gateway.chat(model))
    found = gateway.upstream.counts()[label]
    bound = 4 * (calls * expected * (1 - expected)) ** 0.5
    return "as expected" if abs(found - calls * expected) <= bound else f"{found} of {calls}"


# Balancing.


@scenario("shuffle")
def shares(gateway):
    return {
        "weights 3 and 1": share(gateway, "weighted", "w3", 0.75),
        "no weights": share(gateway, "even", "e1", 0.5),
        "rpm 9000 and 1000": share(gateway, "by-rpm", "r900", 0.9),
        "one without weight": share(gateway, "starved", "s0", 0),
        "order 1 before 2": share(gateway, "ordered", "o2", 0),
    }


@scenario("least-busy")
def least_busy(gateway):
    """Three at a time spread; how far depends on how soon a gateway knows that a call is over."""
    gateway.upstream.take()
    many(gateway, 30, lambda _: gateway.chat("group"), threads=3)
    return {"more than one takes part": len(gateway.upstream.counts()) > 1}


@scenario("latency-based-routing")
def latency_based(gateway):
    many(gateway, 6, lambda _: gateway.chat("group"), threads=1)
    gateway.upstream.take()
    many(gateway, 20, lambda _: gateway.chat("group"), threads=1)
    return {"after each was tried": sorted(gateway.upstream.counts())}


@scenario("usage-based-routing-v2")
def usage_based(gateway):
    gateway.upstream.take()
    many(gateway, 20, lambda _: gateway.chat("group"), threads=1)
    counts = gateway.upstream.counts()
    return {"who uses the fewest tokens": max(counts, key=counts.get)}


@scenario("cost-based-routing")
def cost_based(gateway):
    gateway.upstream.take()
    many(gateway, 10, lambda _: gateway.chat("group"), threads=1)
    return {"only the cheapest": dict(gateway.upstream.counts())}


# Names.


@scenario("shuffle")
def names(gateway):
    found = {}
    for model in [
        "plain", "id-plain", "nickname", "secret-name", "wild/x", "wild/deep/x", "wild/fixed-x",
        "wild/", "wild", "WILD/x", "openai/up-plain",
    ]:  # fmt: skip
        gateway.upstream.take()
        reply = gateway.chat(model)
        sent = [(call["label"], call["body"]["model"]) for call in gateway.upstream.take()]
        found[model] = (outcome(reply), sent)
    return found


@scenario("tags")
def catch_all(gateway):
    found = {}
    for model in ["gpt-4o", "nobody/knows"]:
        gateway.upstream.take()
        reply = gateway.chat(model, tags=["default"])
        sent = [(call["label"], call["body"]["model"]) for call in gateway.upstream.take()]
        found[model] = (reply.status, sent)
    return found


@scenario("tags")
def tags(gateway):
    asked = {
        "free": {"metadata": {"tags": ["free"]}},
        "paid by member": {"tags": ["paid"]},
        "two": {"tags": ["paid", "eu"]},
        "either": {"tags": ["free", "eu"]},
        "unknown": {"tags": ["nobody"]},
        "none": {},
    }
    found = {}
    for name, members in asked.items():
        gateway.upstream.take()
        for _ in range(12):
            gateway.chat("tagged", **members)
        found[name] = sorted(gateway.upstream.counts())
    gateway.chat("tagged", {"x-litellm-tags": "paid, eu"})
    found["header"] = sorted(gateway.upstream.counts())
    return found


# Failures.


@scenario("shuffle")
def retries_by_status(gateway):
    """How often a lone deployment is asked for each status, and what the client gets."""
    statuses = [400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504]
    gateway.upstream.take()
    replies = many(gateway, len(statuses), lambda i: gateway.chat(f"s{statuses[i]}"), threads=12)
    counts = gateway.upstream.counts()
    return {
        str(status): (reply.status, counts[f"s{status}"])
        for status, reply in zip(statuses, replies)
    }


@scenario("shuffle")
def error_shapes(gateway):
    return {model: error(gateway.chat(model)) for model in ["s400", "s422", "s429", "s500", "gone"]}


@scenario("shuffle")
def other_deployment(gateway):
    """One of two fails: no client notices."""
    found = {}
    for model, bad in [("half-down", "bad"), ("half-limited", "limited"), ("half-refused", "refused")]:
        gateway.upstream.take()
        replies = [gateway.chat(model) for _ in range(24)]
        counts = gateway.upstream.counts()
        found[model] = {
            "failed": sum(reply.status != 200 for reply in replies),
            "is left alone": counts[bad] < 6,
        }
    return found


@scenario("shuffle")
def fallbacks(gateway):
    found = {}
    for model in [
        "fails", "fails-too", "ring-a", "order-fails", "narrow", "narrow-alone", "prudish", "recovers",
    ]:  # fmt: skip
        gateway.upstream.take()
        reply = gateway.chat(model)
        counts = gateway.upstream.counts()
        found[model] = (outcome(reply), dict(sorted(counts.items())))
    found["own list"] = outcome(gateway.chat("s500", fallbacks=["spare"], num_retries=0))
    own = [{"model": "spare", "temperature": 0.5}]
    gateway.upstream.take()
    gateway.chat("s500", fallbacks=own, num_retries=0)
    sent = [call["body"].get("temperature") for call in gateway.upstream.take()]
    found["own list with parameters"] = sent
    found["disabled"] = outcome(gateway.chat("fails", disable_fallbacks=True))
    return found


@scenario("tags")
def policies(gateway):
    found = {}
    for model in ["fails", "limited", "refused"]:
        gateway.upstream.take()
        reply = gateway.chat(model, tags=["default"])
        found[model] = (reply.status, dict(gateway.upstream.counts()))
    return found


@scenario("limits")
def limits(gateway):
    replies = [gateway.chat("three-a-minute") for _ in range(5)]
    refused = [reply for reply in replies if reply.status == 429]
    parallel = many(gateway, 3, lambda _: gateway.chat("one-at-a-time"), threads=3)
    return {
        "rpm": [reply.status for reply in replies],
        "rpm: refusals say when": all("retry-after" in reply.headers for reply in refused),
        "rpm: type": {error(reply)[2] for reply in refused},
        "max_parallel_requests": sorted(reply.status for reply in parallel),
    }


@scenario("limits")
def request_controls(gateway):
    gateway.upstream.take()
    more = gateway.chat("fails", num_retries=2)
    tries = gateway.upstream.counts()["fails"]
    gateway.chat("fails", {"x-litellm-num-retries": "1"})
    return {
        "num_retries": (more.status, tries),
        "x-litellm-num-retries": gateway.upstream.counts()["fails"],
        "timeout": gateway.chat("slow", timeout=0.3).status,
        "x-litellm-timeout": gateway.chat("slow", {"x-litellm-timeout": "0.3"}).status,
        "timeout of the config": gateway.chat("slow-by-config").status,
    }


# Who may ask, and what.


@scenario("shuffle")
def keys(gateway):
    from gateways import MASTER_KEY

    bare = {"authorization": None}
    return {
        "none": error(gateway.chat("plain", bare))[:3],
        "wrong": error(gateway.chat("plain", {"authorization": "Bearer sk-wrong-0123456789"}))[:1],
        "raw": error(gateway.chat("plain", {"authorization": MASTER_KEY}))[:3],
        "lower case": gateway.chat("plain", {"authorization": f"bearer {MASTER_KEY}"}).status,
        "x-litellm-api-key": gateway.chat("plain", bare | {"x-litellm-api-key": MASTER_KEY}).status,
        "x-litellm-api-key Bearer": gateway.chat(
            "plain", bare | {"x-litellm-api-key": f"Bearer {MASTER_KEY}"}
        ).status,
        "api-key": gateway.chat("plain", bare | {"api-key": MASTER_KEY}).status,
        "x-api-key": gateway.chat("plain", bare | {"x-api-key": MASTER_KEY}).status,
        "models without a key": gateway.request("GET", "/v1/models").status,
    }


@scenario("shuffle")
def malformed(gateway):
    path = "/v1/chat/completions"
    hello = [{"role": "user", "content": "hi"}]
    return {
        "unknown model": error(gateway.chat("nobody")),
        "not JSON": error(gateway.post(path, b"{")),
        "empty": error(gateway.post(path, b""))[:3],
        "a list": error(gateway.post(path, b"[]")),
        "no model": error(gateway.post(path, {"messages": hello}))[0],
        "no messages": error(gateway.post(path, {"model": "plain"}))[0],
        "api_base": error(gateway.chat("plain", api_base="http://127.0.0.1:9"))[0],
        "unknown path": gateway.post("/v1/nowhere", {}).status,
        "wrong method": gateway.get(path).status,
    }


# Answers.


@scenario("shuffle")
def documents(gateway):
    chat = gateway.chat("plain")
    text = gateway.post("/v1/completions", {"model": "plain", "prompt": "hi"})
    vector = gateway.post("/v1/embeddings", {"model": "vectors", "input": "hi"})
    return {
        "chat": (chat.status, sorted(chat.json), chat.json["object"], chat.json["model"]),
        "usage": {k: v for k, v in chat.json["usage"].items() if k.endswith("_tokens")},
        "text": chat.json["choices"][0]["message"]["content"],
        "finish": chat.json["choices"][0]["finish_reason"],
        "id and created": (chat.json["id"], chat.json["created"]),
        "completion": (text.status, text.json["object"], text.json["choices"][0]["text"]),
        "embedding": (vector.json["object"], vector.json["model"], vector.json["data"][0]),
    }


@scenario("shuffle")
def response_fields(gateway):
    plain = gateway.chat("plain").headers
    priced = gateway.chat("priced").headers
    found = {name: f"x-litellm-{name}" in plain for name in ROUTING_FIELDS}
    found["model-id is model_info.id"] = plain.get("x-litellm-model-id")
    found["cost"] = round(float(priced.get("x-litellm-response-cost", "nan")), 9)
    found["others"] = sorted(
        name[10:] for name in priced if name[:10] == "x-litellm-" and name[10:] not in ROUTING_FIELDS
    )
    found["content-type"] = plain["content-type"]
    found["the upstream's own"] = sorted(name for name in plain if "x-upstream" in name)
    return found


@scenario("shuffle")
def what_goes_up(gateway):
    gateway.upstream.take()
    gateway.chat("defaults", user="u1", top_k=5, metadata={"tags": ["a"]}, num_retries=1)
    own = gateway.chat("defaults", temperature=0.75)
    first, second = gateway.upstream.take()
    return {
        "status": own.status,
        "members": sorted(first["body"]),
        "default": first["body"].get("temperature"),
        "own value wins": second["body"]["temperature"],
        "extra_body": first["body"].get("color"),
        "extra_headers": first["headers"].get("x-team"),
        "key": first["headers"].get("authorization", first["headers"].get("Authorization")),
    }


@scenario("shuffle")
def streams(gateway):
    def told(events):
        """The part of a stream that clients look at."""
        chunks = [event for event in events if event != "[DONE]"]
        choices = [chunk["choices"][0] for chunk in chunks if chunk.get("choices")]
        return {
            "text": "".join(c["delta"].get("content") or "" for c in choices),
            "finish": [c["finish_reason"] for c in choices if c.get("finish_reason")],
            "usage": [c["usage"]["completion_tokens"] for c in chunks if c.get("usage")],
            "model": sorted({chunk["model"] for chunk in chunks if "model" in chunk}),
            "done": events.count("[DONE]"),
        }

    plain = gateway.chat("plain", stream=True)
    counted = gateway.chat("plain", stream=True, stream_options={"include_usage": True})
    cut = gateway.chat("cuts", stream=True)
    failed = gateway.chat("fails", stream=True)
    return {
        "plain": told(plain.events),
        "with usage": told(counted.events),
        "content-type": plain.headers["content-type"].split(";")[0],
        "fallback before the first byte": (failed.status, told(failed.events)["model"]),
        "cut: status": cut.status,
        "cut: error event": any("error" in e for e in cut.events if isinstance(e, dict)),
        "cut: ends with [DONE]": "[DONE]" in cut.events,
    }


# What is told of the models.


@scenario("shuffle")
def model_lists(gateway):
    listed = gateway.get("/v1/models").json
    one = gateway.get("/v1/models/plain")
    missing = gateway.get("/v1/models/nobody")
    info = {row["model_name"]: row for row in gateway.get("/model/info").json["data"]}
    groups = {row["model_group"]: row for row in gateway.get("/model_group/info").json["data"]}
    priced, group, known = info["priced"], groups["priced"], groups["known"]
    facts = ("max_input_tokens", "max_output_tokens", "input_cost_per_token", "supports_vision")
    item = next(row for row in listed["data"] if row["id"] == "known")
    return {
        "known: item": {key: item.get(key) for key in ("mode", *facts[:2])},
        "known: info": {key: info["known"]["model_info"].get(key) for key in facts},
        "known: group": {key: known.get(key) for key in (*facts, "mode", "providers")},
        "models": sorted(row["id"] for row in listed["data"] if "wild" not in row["id"]),
        "a wildcard's models": [
            name in {row["id"] for row in listed["data"]}
            for name in ("wild/gpt-4o-mini", "wild/deep/gpt-4o-mini", "wild/*", "wild/fixed-*")
        ],
        "item": sorted(set(listed["data"][0]) & {"id", "object", "created", "owned_by"}),
        "one": (one.status, one.json.get("id")),
        "missing": missing.status,
        "info rows": len(gateway.get("/v1/model/info").json["data"]),
        "info": {k: priced["model_info"].get(k) for k in ("mode", "max_input_tokens", "db_model")},
        "info hides keys": "api_key" in priced["litellm_params"],
        "info model": priced["litellm_params"]["model"],
        "info price": priced["model_info"]["input_cost_per_token"],
        "groups": sorted(name for name in groups if "wild" not in name),
        "group": {
            key: group.get(key)
            for key in ("providers", "mode", "max_input_tokens", "input_cost_per_token", "supports_vision")
        },
        "group keys": sorted(group),
        "alias group": groups.get("nickname", {}).get("providers"),
        "group rpm": groups["by-rpm"]["rpm"],
    }


@scenario("shuffle")
def health(gateway):
    ready = gateway.request("GET", "/health/readiness")
    alive = gateway.request("GET", "/health/liveliness")
    return {
        "readiness": (ready.status, ready.json["status"], ready.json.get("db")),
        "liveliness": (alive.status, alive.json),
        "liveness": gateway.request("GET", "/health/liveness").status,
        "health without a key": gateway.request("GET", "/health").status,
    }
