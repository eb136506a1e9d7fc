"""Updates the price table with each fault, and tells the status, which table is there then, and after the next update."""

import json
import os
import pathlib
import shutil

from children import build_faults, run

TABLE = pathlib.Path(os.environ["XDG_STATE_HOME"]) / "dbx"
CALLS = [("write", 2), ("fsync", 4), ("rename", 2)]
FAULTS = [{kind: f"{call}:{number}"} for kind in ("eio", "kill") for call, count in CALLS
          for number in range(1, count + 1)] + [{"full": size} for size in (0, 100, 300)]


def prices(count):
    """A map of so many models."""
    model = {"litellm_provider": "openai", "mode": "chat", "source": "https://prices.test/" + "x" * 200}
    return json.dumps({f"m{number}": model for number in range(count)}).encode()


def update(count, **faults):
    """The status of an update to so many models."""
    return run("hub update --from -", stdin=prices(count), **faults)[0]


def models():
    """How many models there are; nothing that went wrong before may be an error now."""
    status, output, errors = run("hub sources --offline --json records")
    assert (status, errors) == (0, ""), errors
    return json.loads(output)["records"]


build_faults()
update(1)
OLD = TABLE.with_name("old")
TABLE.rename(OLD)
for fault in FAULTS:
    shutil.rmtree(TABLE, ignore_errors=True)
    shutil.copytree(OLD, TABLE)
    status = update(2, **fault)
    there = {1: "old", 2: "new"}.get(models(), "neither")
    if status == 0:
        assert there == "new", fault
    again = update(3)
    # What a killed update leaves beside the table, the next one takes away.
    names = {file.name for file in TABLE.iterdir()} - {"model-prices", "model-prices.old", "model-prices.lock"}
    assert not names, (fault, names)
    heading = (TABLE / "model-prices").read_text(encoding="utf-8").split("\n")[0]
    print(*fault.items(), "status", status, there, "then", again, heading.split("\t")[-1])
