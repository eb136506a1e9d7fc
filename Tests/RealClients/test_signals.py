"""R62: SIGINT at twenty moments of each tool. It dies of the signal, and what it printed ends with a whole record.

The reader is slower than the tool, so that the pipe is full and a write of many records is half done when the signal
comes: the moment at which a record is torn. No moment is a time: each is a number of bytes that were read.
"""

import json
import os
import signal
import subprocess
import sys

import pytest
import requests
from conftest import BIN_DIR, HERE, LIMIT, start, stop

pytestmark = pytest.mark.skipif(not BIN_DIR, reason="DBX_BIN_DIR is not set")
MOMENTS = range(20)
TOOLS = {
    "dbx-endpoints": ["dbx-endpoints", "list"],
    "dbx-query": ["dbx-query", "chat", "-m", "peer-gpt", "--jsonl", "-f", "rows", "-P", "2", "-Q"],
    "hub": ["hub", "--source", "file=catalog"],
}


@pytest.fixture(scope="module")
def big(tmp_path_factory):
    """A workspace of many endpoints, a long batch, and the environment in which the tools use them."""
    child, ready = start([sys.executable, str(HERE.parent / "TestPeers" / "peer.py"), "--port", "0"])
    requests.post(ready["url"] + "/_endpoints", json={"count": 300}, timeout=LIMIT)
    home = tmp_path_factory.mktemp("big")
    (home / "rows").write_text("".join(
        json.dumps({"prompt": f"{number} " + "x" * 8000}) + "\n" for number in range(50)))
    environment = {"HOME": str(home), "PATH": f"{BIN_DIR}:{os.environ['PATH']}",
                   "DATABRICKS_HOST": ready["url"], "DATABRICKS_TOKEN": ready["pat"]}
    whole = subprocess.run(["hub", "--offline"], env=environment, capture_output=True, check=True)
    (home / "catalog").write_bytes(b"".join(whole.stdout.splitlines(keepends=True)[:700]))
    # The table of prices that is built in takes its time to read.
    subprocess.run(["hub", "update", "--from", "-"], env=environment, check=True, capture_output=True,
                   input=b'{"m": {"litellm_provider": "openai", "mode": "chat"}}')
    yield home, environment
    stop(child)


def run(big, command):
    """A tool on a pipe; SIGINT has its default action, whatever ours is."""
    home, environment = big
    return subprocess.Popen(
        command, cwd=home, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("moment", MOMENTS)
def test_an_interrupted_tool_has_printed_whole_records(big, tool, moment):
    child = run(big, TOOLS[tool])
    read = b""
    while len(read) <= moment * 3001:
        piece = os.read(child.stdout.fileno(), moment * 3001 + 1 - len(read))
        assert piece, child.stderr.read()
        read += piece
    child.send_signal(signal.SIGINT)
    rest, said = child.communicate(timeout=LIMIT)
    assert child.returncode == -signal.SIGINT, said
    lines = (read + rest).split(b"\n")
    assert lines.pop() == b"", lines[-1][-200:]
    for line in lines:
        json.loads(line)
    assert said == b""


def interrupt(child):
    """Sends SIGINT, and returns when it was taken: of two that are pending, the kernel keeps one."""
    child.send_signal(signal.SIGINT)
    while child.poll() is None:
        with open(f"/proc/{child.pid}/status") as status:
            pending = next((line.split()[1] for line in status if line.startswith("ShdPnd")), "0")
        if not int(pending, 16) & 1 << signal.SIGINT - 1:
            return


def test_a_second_signal_ends_a_tool_that_nobody_reads(big):
    child = run(big, TOOLS["dbx-endpoints"])
    os.read(child.stdout.fileno(), 1)
    # The first one may come before the pipe is full, and then ends the tool already.
    interrupt(child)
    interrupt(child)
    assert child.wait(LIMIT) == -signal.SIGINT
    child.communicate()


def test_a_wait_ends_at_once(big):
    home, environment = big
    create = "dbx-endpoints template cohere --name stuck-1 | dbx-endpoints create --json - --no-wait"
    subprocess.run(["bash", "-c", create], env=environment, cwd=home, check=True, capture_output=True)
    child = run(big, ["dbx-endpoints", "wait", "stuck-1"])
    child.stderr.readline()
    child.send_signal(signal.SIGINT)
    out, _ = child.communicate(timeout=LIMIT)
    assert (child.returncode, out) == (-signal.SIGINT, b"")
