"""A table for each protocol: a row for each way in which a stream can end, a column for each place where it does."""

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor

from children import words

WAYS = ("fin", "rst", "closefin", "tlscut", "stall", "errorevent", "garbage")
PLACES = ("before", "role", "middle", "beforefinish", "afterfinish")
ENDPOINT = "-m {}"
PROTOCOLS = {
    "chat completions": f"chat {ENDPOINT}",
    "completions": f"complete --base-url $HOST/serving-endpoints {ENDPOINT}",
    "responses": f"respond {ENDPOINT}",
    "chat agents": f"chat {ENDPOINT.replace('{', 'agent-{')}",
}


def cell(protocol, way, place):
    """The status and the text; what stderr has more than a line and what came is told."""
    host = os.environ["PEER_URL" if way == "tlscut" else "PLAIN"]
    environment = {**os.environ, "HOST": host, "DATABRICKS_HOST": host,
                   "OPENAI_API_KEY": os.environ["PEER_PAT"]}
    question = PROTOCOLS[protocol].format(f"fault-cut-{way}-{place}").replace("$HOST", host)
    more = {"stall": "--idle-timeout 20s", "tlscut": "--cacert peer.pem"}.get(way, "")
    done = subprocess.run(
        words(f"dbx-query {question} --no-stdin --retry 0 {more} one two three"),
        env=environment, capture_output=True, text=True, timeout=120, check=False)
    said = [line for line in done.stderr.splitlines() if not line.startswith("upstream: ")]
    assert len(said) == (1 if done.returncode else 0), (protocol, way, place, done)
    assert all("the answer" in line or "the server gave up" in line for line in said), said
    return f'{done.returncode} "{done.stdout.strip()}"'


# Those that wait for silence do so beside the others, and long enough for a server that is slow and not silent.
with ThreadPoolExecutor(4) as busy, ThreadPoolExecutor(20) as idle:
    cells = {(protocol, way, place): (idle if way == "stall" else busy).submit(cell, protocol, way, place)
             for way in sorted(WAYS, key="stall".__ne__) for protocol in PROTOCOLS for place in PLACES}
    for protocol in PROTOCOLS:
        print(f"{protocol}: {', '.join(PLACES)}")
        for way in WAYS:
            row = [cells[protocol, way, place].result() for place in PLACES]
            print(f"  {way:10} {' | '.join(row)}")
