"""What Prometheus' own Python library makes of llm-serve's /metrics."""

import math
import urllib.request

from prometheus_client.parser import text_string_to_metric_families

from test_openai_client import ask

MODEL = "echo-chat"


def families(gateway):
    request = urllib.request.Request(
        f"{gateway.url}/metrics", headers={"authorization": f"Bearer {gateway.token}"}
    )
    with urllib.request.urlopen(request) as answer:
        assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
        text = answer.read().decode()
    return text, list(text_string_to_metric_families(text))


def test_each_family_is_declared_once_and_each_sample_belongs_to_one(gateway):
    ask(gateway.openai(), gateway)
    list(ask(gateway.openai(), gateway, stream=True))
    text, found = families(gateway)
    names = [family.name for family in found]
    assert len(names) == len(set(names))
    assert all(family.documentation and family.type != "unknown" for family in found)
    samples = [
        (sample.name, tuple(sorted(sample.labels.items())))
        for family in found
        for sample in family.samples
    ]
    assert len(samples) == len(set(samples))
    assert len(samples) == sum(not line.startswith("#") for line in text.splitlines())
    assert all(math.isfinite(s.value) for family in found for s in family.samples)


def test_histograms_add_up(gateway):
    ask(gateway.openai(), gateway)
    _, found = families(gateway)
    histograms = [family for family in found if family.type == "histogram"]
    assert len(histograms) == 3
    for family in histograms:
        buckets, counts = {}, {}
        for sample in family.samples:
            model = sample.labels["model"]
            if sample.name.endswith("_bucket"):
                buckets.setdefault(model, []).append((float(sample.labels["le"]), sample.value))
            if sample.name.endswith("_count"):
                counts[model] = sample.value
        for model, rows in buckets.items():
            assert rows == sorted(rows)
            assert [count for _, count in rows] == sorted(count for _, count in rows)
            assert rows[-1] == (math.inf, counts[model])


def test_a_call_is_counted_with_its_tokens(gateway):
    def value(name):
        return sum(
            sample.value
            for family in families(gateway)[1]
            for sample in family.samples
            if sample.name == name and MODEL in sample.labels.values()
        )

    names = ["litellm_proxy_total_requests_metric_total", "litellm_total_tokens_metric_total"]
    before = [value(name) for name in names]
    answer = ask(gateway.openai(), gateway)
    after = [value(name) for name in names]
    assert after[0] - before[0] == 1
    assert after[1] - before[1] == answer.usage.total_tokens
