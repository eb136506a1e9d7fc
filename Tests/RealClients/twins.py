"""What the tests of twins share: a shell script run beside a Python snippet, and what the peer got from each."""

import json
import os
import subprocess

import requests
from conftest import BIN_DIR, LIMIT


def shell(server, script, status=0, stdin=None, credentials=None):
    """A shell script with our tools in its path; what it prints. Without other credentials it has the token."""
    environment = {
        "PATH": f"{BIN_DIR}:{os.environ['PATH']}", "HOME": os.environ["HOME"],
        "DATABRICKS_HOST": server.url, **(credentials or {"DATABRICKS_TOKEN": server.token}),
    }
    run = subprocess.run(["bash", "-c", f"set -o pipefail\n{script}"], env=environment, input=stdin,
                         capture_output=True, text=True, timeout=LIMIT, check=False)
    assert run.returncode == status, run.stderr
    return run.stdout


def ledger(server, *methods):
    """The entries of the peer's ledger that have these methods; the ledger is empty then."""
    entries = requests.get(server.url + "/_ledger", timeout=LIMIT).json()["entries"]
    requests.delete(server.url + "/_ledger", timeout=LIMIT)
    return [each for each in entries if each["method"] in methods]


def read(body):
    """A body as JSON in which 1 and 1.0 differ; None when there is none."""
    return json.loads(body, parse_float=lambda digits: ("float", float(digits))) if body else None


def sent(server, *methods):
    """What the peer got by these methods: method, path and body; the ledger is empty then."""
    return [(each["method"], each["target"], read(each["body"])) for each in ledger(server, *methods)]
