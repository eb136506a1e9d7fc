"""R56: whatever is mixed, no request holds a credential of another host. Two workspaces are asked, byte by byte."""

import base64
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import urllib.request

import pytest

from conftest import BIN_DIR, HERE, LIMIT, start, stop

pytestmark = pytest.mark.skipif(not BIN_DIR, reason="DBX_BIN_DIR is not set")
MIXES = 200
SENT = []
COMMANDS = (["describe", "--verify"], ["header"], ["profiles"])


@pytest.fixture(scope="module")
def pair():
    """Two peers, `a` and `b`; each redirects what it is asked for to the other, now and then."""
    children = [start([sys.executable, str(HERE.parent / "TestPeers" / "peer.py")]) for _ in range(2)]
    urls = {name: ready["url"] for name, (_, ready) in zip("ab", children)}
    yield urls
    for child, _ in children:
        stop(child)


def call(url, body=None, method=None):
    """A request to a peer's controls."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data=data, method=method)
    with urllib.request.urlopen(request) as answer:
        return answer.read().decode()


def credentials(dice, urls, kind):
    """A host, perhaps, and credentials whose text says where they may go."""
    name = dice.choice("ab") if dice.random() < 0.8 else None
    values = {"host": urls[name] + dice.choice(["", "/", "/serving-endpoints", "/?o=7"])} if name else {}
    owner = name or "nobody"
    if dice.random() < 0.5:
        values["token"] = f"{kind}-token-of-{owner}-EXAMPLE"
    if dice.random() < 0.3:
        values |= {"client_id": f"{kind}-id-of-{owner}-EXAMPLE", "client_secret": f"{kind}-secret-of-{owner}-EXAMPLE"}
    if dice.random() < 0.15:
        values["auth_type"] = dice.choice(["pat", "oauth-m2m"])
    return values


def mix(dice, urls, home):
    """An environment, a profile file and flags."""
    environment = {f"DATABRICKS_{name.upper()}": value for name, value in credentials(dice, urls, "env").items()}
    if dice.random() < 0.25:
        name = dice.choice("ab")
        environment |= {"DATABRICKS_API_BASE": urls[name] + "/serving-endpoints",
                        "DATABRICKS_API_KEY": f"litellm-token-of-{name}-EXAMPLE"}
    if dice.random() < 0.3:
        environment["DATABRICKS_CONFIG_PROFILE"] = dice.choice(["p", "q"])
    sections = [f"[{section}]\n" + "".join(f"{key} = {value}\n" for key, value in credentials(dice, urls, section).items())
                for section in ("DEFAULT", "p", "q")]
    path = home / ".databrickscfg"
    path.write_text("\n".join(sections))
    path.chmod(0o600)
    flags = (["--profile", dice.choice(["p", "q"])] if dice.random() < 0.3 else []) + \
        (["--host", urls[dice.choice("ab")]] if dice.random() < 0.3 else [])
    return environment, flags


@pytest.mark.parametrize("seed", range(MIXES))
def test_a_credential_reaches_only_its_own_host(pair, tmp_path, seed):
    dice = random.Random(seed)
    for name, other in ("ab", "ba"):
        call(pair[name] + "/_fault", method="DELETE")
        call(pair[name] + "/_ledger", method="DELETE")
        if dice.random() < 0.3:
            path = dice.choice(["/oidc", "/api", "/.well-known"])
            call(pair[name] + "/_fault", {"match": path, "fault": f"redirect-{pair[other]}/stolen"})
    variables, flags = mix(dice, pair, tmp_path)
    command = dice.choice(COMMANDS)
    if command == ["profiles"]:
        flags = []
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], **variables}
    run = subprocess.run([str(pathlib.Path(BIN_DIR) / "dbx-auth"), *command, "--retry", "0", *flags], env=environment,
                         capture_output=True, text=True, timeout=LIMIT, stdin=subprocess.DEVNULL)
    assert run.returncode in (0, 64, 69, 76, 77, 78), run.stderr
    ledgers = {name: decoded(call(pair[name] + "/_ledger")) for name in "ab"}
    SENT.append(any(f"-of-{name}-" in ledgers[name] for name in "ab"))
    for name, other in ("ab", "ba"):
        assert f"-of-{other}-" not in ledgers[name], f"seed {seed}: {variables} {flags}"


def test_enough_mixes_sent_a_credential():
    assert len(SENT) < MIXES or sum(SENT) > MIXES // 4


def decoded(ledger):
    """What was received, Basic credentials decoded beside it."""
    found = re.findall(r"Basic ([A-Za-z0-9+/=]+)", ledger)
    return ledger + " ".join(base64.b64decode(text).decode(errors="replace") for text in found)
