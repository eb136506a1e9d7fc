"""Each output through each way of writing badly, beside the same output into a file."""

import json

from children import build_faults, run, through_pipe

PROMPT = " ".join(f"word{number}é" for number in range(1500)).encode()
# Each with its end: a last line without one comes after the others, and perhaps in a call of its own.
TEXTS = "".join(json.dumps(f"text {number}") + "\n" for number in range(300)).encode()
OUTPUTS = {
    "a streamed answer": ("dbx-query chat -m peer-gpt", PROMPT),
    "300 vectors": ("dbx-query embed -m peer-embeddings --jsonl -Q", TEXTS),
    "records through jq": ("dbx-query chat -m peer-gpt -o jsonl -q .choices[0]", PROMPT),
}
WAYS = {
    "a pipe of 4 KiB": {"size": 4096},
    "a pipe that does not block": {"size": 4096, "blocks": False},
    "one byte a write": {"short": 1},
    "a thousand signals a second": {"signals": 1},
    "all at once": {"size": 4096, "blocks": False, "short": 1, "signals": 1},
}

build_faults()
for name, (command, stdin) in OUTPUTS.items():
    status, expected, _ = run(command, stdin)
    assert status == 0 and len(expected) > 10_000, (name, status, len(expected))
    for way, options in WAYS.items():
        status, received = through_pipe(command, stdin=stdin, **options)
        same = "the same bytes" if received == expected else f"{len(received)} of {len(expected)} bytes"
        print(f"{name}, {way}: {same}, exit {status}")
