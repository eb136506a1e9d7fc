"""Writes each file with each fault, and tells what is there then, and after the next run."""

import json
import os
import pathlib
import shutil

from children import build_faults, run

# Each with its end: a last line without one comes after the others, and perhaps in a call of its own.
ROWS = "".join(json.dumps(f"text {number}") + "\n" for number in range(24)).encode()
pathlib.Path("rows").write_bytes(ROWS)
BATCH = "dbx-query embed -m peer-embeddings --jsonl -f rows -O vectors --batch-size 4 -Q"


def lines(path):
    """The whole lines of a file; a torn one is counted apart."""
    data = pathlib.Path(path).read_bytes() if os.path.exists(path) else b""
    whole = data.splitlines(keepends=True)
    torn = 1 if whole and not whole[-1].endswith(b"\n") else 0
    parsed = [json.loads(line) for line in whole[:len(whole) - torn]]
    return parsed, torn


def batch(**fault):
    """A batch that a fault ends, gone on with: the file is that of a run without faults.

    A fault in an fsync or a rename finds all results there, in an order that has to be mended.
    """
    [place] = fault.values()
    is_writing = "sync" not in str(place) and "rename" not in str(place)
    pathlib.Path("vectors").write_bytes(
        b"" if is_writing else b"".join(reversed(expected.splitlines(keepends=True))))
    status, _, errors = run(f"{BATCH} --resume", **fault)
    parsed, torn = lines("vectors")
    assert len({row["index"] for row in parsed}) == len(parsed) and torn <= 1
    again, _, _ = run(f"{BATCH} --resume")
    whole = pathlib.Path("vectors").read_bytes() == expected
    left = sorted(name for name in os.listdir() if name.startswith("vectors."))
    tell("a batch's file", fault, status, errors,
         f"resumed with {again}, {'as without faults' if whole else 'DIFFERENT'}, beside it {left}")


def talk(**fault):
    """A conversation's file: the exchange before is there, and the next one follows."""
    pathlib.Path("talk").unlink(missing_ok=True)
    command = "dbx-query chat -m peer-gpt --continue talk"
    run(f"{command} one")
    status, _, errors = run(f"{command} two", **fault)
    before = len(lines("talk")[0])
    again, _, _ = run(f"{command} three")
    texts = [json.loads(line)["request"]["messages"][-1]["content"]
             for line in pathlib.Path("talk").read_text(encoding="utf-8").splitlines()
             if line.endswith("}")]
    tell("a conversation", fault, status, errors, f"{before} kept, then {again} and {texts}")


def token(**fault):
    """The cache of tokens: a token comes all the same, and nothing half written is left to be read."""
    shutil.rmtree(".cache", ignore_errors=True)
    principal = ("env -u DATABRICKS_TOKEN DATABRICKS_CLIENT_ID=$PEER_CLIENT_ID "
                 "DATABRICKS_CLIENT_SECRET=$PEER_CLIENT_SECRET dbx-auth token")
    status, output, errors = run(principal, **fault)
    again, second, _ = run(principal)
    tell("the cache of tokens", fault, status, errors,
         f"{'a token' if output else 'no token'}, then {again} and {'a token' if second else 'none'}")


def prices(**fault):
    """The table of prices that hub keeps: the old one or the new one."""
    shutil.rmtree(".cache", ignore_errors=True)
    for number in (1, 2):
        pathlib.Path(f"prices{number}").write_text(json.dumps({f"openai/m{number}": {
            "litellm_provider": "openai", "mode": "chat", "input_cost_per_token": number,
        }}), encoding="utf-8")
    run("hub update --from prices1")
    status, _, errors = run("hub update --from prices2", **fault)
    _, output, _ = run("hub --source static -q .model_group")
    tell("hub's prices", fault, status, errors, f"then {output.decode().split()}")


def tell(what, fault, status, errors, after):
    """One line of the table."""
    [(name, value)] = fault.items()
    said = errors.splitlines()[0] if errors else "nothing said"
    print(f"{what}, {name} {value}: exit {status}, {said}; {after}")


build_faults()
assert run(BATCH)[0] == 0
expected = pathlib.Path("vectors").read_bytes()
for fault in ({"full": 1000}, {"kill": "write:1"}, {"kill": "write:2"}, {"kill": "fsync:1"},
              {"eio": "fsync:1"}, {"kill": "rename:1"}, {"eio": "rename:1"}):
    batch(**fault)
for fault in ({"full": 50}, {"kill": "write:1"}):
    talk(**fault)
for fault in ({"full": 20}, {"kill": "write:1"}, {"kill": "fsync:1"}, {"kill": "rename:1"}):
    token(**fault)
    prices(**fault)
