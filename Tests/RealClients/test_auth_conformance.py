"""dbx-auth and the official SDK in the same environment, against the same issuers: the same outcome, row by row."""

import base64
import json
import logging
import os
import pathlib
import re
import subprocess
import sys
import urllib.request
from urllib.parse import quote

import pytest
from databricks.sdk.core import Config

from auth_cases import NOT_SHOWN, ROWS
from conftest import BIN_DIR, HERE, LIMIT, start, stop

NAMES = [
    "accounts.cloud.databricks.com", "adb-1.7.azuredatabricks.net", "adb-1.7.databricks.azure.us",
    "adb-1.7.databricks.azure.cn", "1.7.gcp.databricks.com", "login.microsoftonline.com", "login.microsoftonline.us", "login.chinacloudapi.cn",
    "oauth2.googleapis.com", "iamcredentials.googleapis.com", "management.azure.com",
    "management.usgovcloudapi.net", "management.chinacloudapi.cn",
]
STATUS = {0: "", 64: "usage", 66: "absent", 77: "auth", 78: "config"}


@pytest.fixture(scope="module")
def issuers(tmp_path_factory):
    """A peer that plays every host by its real name, and the words that rows are filled in with."""
    if not BIN_DIR:
        pytest.skip("DBX_BIN_DIR is not set: dbx-auth is not tested")
    folder = tmp_path_factory.mktemp("issuers")
    names = ",".join(["IP:127.0.0.1", *(f"DNS:{name}" for name in NAMES)])
    certificate = folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
         "2", "-subj", "/CN=peer.test", "-addext", f"subjectAltName={names}", "-keyout", folder / "key.pem", "-out",
         certificate], check=True, capture_output=True)
    both = folder / "both.pem"
    both.write_text(certificate.read_text() + (folder / "key.pem").read_text())
    child, ready = start([sys.executable, str(HERE.parent / "TestPeers" / "peer.py"), "--intercept", str(both)])
    peer = ready["url"]

    def get(path):
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(peer + path) as answer:
            return json.load(answer)

    account = "99999999-8888-7777-6666-555555555555"
    yield {
        "peer": peer, "authority": peer.removeprefix("http://"), "host": peer, "pat": ready["pat"], "id": ready["client_id"], "secret": ready["client_secret"],
        "account": "https://accounts.cloud.databricks.com", "account_id": account,
        "azure": "https://adb-1.7.azuredatabricks.net", "bare_azure": "adb-1.7.azuredatabricks.net",
        "azure_us": "https://adb-1.7.databricks.azure.us", "azure_cn": "https://adb-1.7.databricks.azure.cn",
        "gcp": "https://1.7.gcp.databricks.com", "certificate": str(certificate),
        "tenant": "aaaaaaaa-0000-0000-0000-00000000000a", "azure_id": "bbbbbbbb-0000-0000-0000-00000000000b",
        "azure_secret": "entra-EXAMPLE-secret", "application": "2ff814a6-3304-4ab8-85cb-cd0e6f879c1d",
        "request_token": "EXAMPLE-actions-request-token", "devops_token": "EXAMPLE-system-accesstoken",
        "google_account": "robot@project.iam.gserviceaccount.test",
        "google_key": json.dumps(get("/_google_key")), "jwt": get(f"/_identity?audience={account}")["token"],
        "forged_jwt": forged(get(f"/_identity?audience={account}")["token"]),
        "foreign_jwt": get("/_identity?audience=others")["token"],
        "cli_token": get("/_identity?audience=cli")["token"],
        "az_token": get("/_identity?audience=azure&upn=a@b.test")["token"],
    }
    stop(child)


def forged(token):
    """The token with another signature."""
    return token[:-20] + "AAAA" + token[-16:]


def fill(text, words):
    """The text with the words in braces."""
    for name, value in words.items():
        text = text.replace("{%s}" % name, value)
    return text


@pytest.fixture
def place(request, issuers, tmp_path):
    """A row, its words and the environment of both programs."""
    row = request.param
    words = {**issuers, "home": str(tmp_path)}
    (tmp_path / "bin").mkdir()
    environment = {
        "HOME": str(tmp_path), "PATH": f"{tmp_path}/bin:/usr/bin:/bin", "HTTPS_PROXY": words["peer"],
        "REQUESTS_CA_BUNDLE": words["certificate"], "SSL_CERT_FILE": words["certificate"], "LC_ALL": "C.UTF-8",
        **{name: fill(value, words) for name, value in row.env.items()},
    }
    for name, text in {".databrickscfg": row.ini, **row.files}.items():
        if text:
            (tmp_path / name).write_text(fill(text, words))
            (tmp_path / name).chmod(0o600)
    for name, text in row.programs.items():
        program = tmp_path / "bin" / name
        program.write_text(fill(text, words))
        program.chmod(0o755)
    return row, environment


def ours(row, environment):
    """What dbx-auth makes of it: an auth type and the header fields, or a class of failure and its text."""
    tool = [str(pathlib.Path(BIN_DIR) / "dbx-auth")]
    more = ["--retry", "0"] + (["--profile", row.flag] if row.flag else [])

    def run(*command):
        return subprocess.run(tool + list(command) + more, env=environment, capture_output=True, text=True, timeout=LIMIT,
                              stdin=subprocess.DEVNULL)

    header = run("header")
    if header.returncode:
        return STATUS.get(header.returncode, str(header.returncode)), header.stderr
    fields = dict(line.split(": ", 1) for line in header.stdout.splitlines())
    described, token = run("describe"), run("token", "-o", "json")
    if not fields["Authorization"].startswith("Bearer "):
        assert token.returncode == 77
        return json.loads(described.stdout)["details"]["auth_type"], fields
    record = json.loads(token.stdout)
    kind = fields["Authorization"].removeprefix("Bearer ").partition("EXAMPLE")[0]
    assert record["access_token"].startswith(kind.partition(".")[0])
    # describe sends nothing, so a host that must be looked up is missing there.
    if described.returncode == 0:
        assert json.loads(described.stdout)["details"]["auth_type"] == record["auth_type"]
    else:
        assert "DATABRICKS_HOST is not" in described.stderr
    return record["auth_type"], fields


def theirs(row, environment):
    """The same of the official SDK; it has no statuses, so every failure is told by its text."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        # A fork has the SDK loaded already, and its environment is its own.
        os.environ.clear()
        os.environ.update(environment)
        os.write(writer, json.dumps(ask_sdk(row)).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as answer:
        outcome, found = json.loads(answer.read())
    os.waitpid(child, 0)
    return outcome, found


def ask_sdk(row):
    """The auth type and the header fields, or the text of the failure."""
    logging.disable(logging.CRITICAL)
    options = {"profile": row.flag} if row.flag else {}
    try:
        config = Config(http_timeout_seconds=LIMIT, retry_timeout_seconds=1, **options)
        return config.auth_type, config.authenticate()
    except Exception as problem:
        return "error", str(problem)


@pytest.mark.parametrize("place", ROWS, indirect=True, ids=lambda row: row.name.replace(" ", "-"))
def test_both_come_to_the_same(place):
    row, environment = place
    outcome, found = ours(row, environment)
    assert outcome == (row.type or row.error), found
    sdk_outcome, sdk_found = theirs(row, environment)
    if row.error:
        assert row.text in found
    else:
        assert found["Authorization"].startswith(row.header)
    wanted = row.sdk if row.sdk is not None else row.type or "error"
    if wanted in ("auth", "config", "absent"):
        wanted = "error"
    assert sdk_outcome == wanted, sdk_found
    if wanted == "error":
        text = row.sdk_text if row.sdk_text is not None else row.text
        assert text in sdk_found
    elif row.type:
        # The same header fields; the values are those of another token.
        assert set(found) == set(sdk_found)


def test_differences_have_reasons():
    assert len(ROWS) >= 60
    assert len({row.name for row in ROWS}) == len(ROWS)
    for row in ROWS:
        assert bool(row.sdk is not None or row.sdk_text is not None) == bool(row.why), row.name


def test_the_manual_lists_the_differences():
    """Each reason of the table is one of the manual's, and each of the manual's is shown by a row, or excused."""
    page = (HERE.parent.parent / "man" / "dbx-auth.1").read_text()
    section = page.partition(".Ss Differences from the official SDKs\n")[2].partition("\n.Sh ")[0]
    listed = {words(item) for item in section.partition("\n.El")[0].split(".It\n")[1:]}
    shown = {words(row.why) for row in ROWS if row.why}
    excused = {words(text) for text in NOT_SHOWN}
    assert shown - listed == set(), "in the table, not in the manual"
    assert listed - shown == excused, "in the manual, not in the table"


def words(text):
    """A text without macros and punctuation."""
    return " ".join(re.findall(r"[A-Za-z0-9_]+", re.sub(r"(?m)^\.(Pq )?[A-Z][a-z]\b|\bEv\b|\bNs\b", "", text)))


@pytest.mark.parametrize("place", [row for row in ROWS if row.type], indirect=True,
                         ids=lambda row: row.name.replace(" ", "-"))
def test_no_secret_is_told(place, issuers):
    """With every request, header and body told on stderr, what is sent to log in is not among it."""
    row, environment = place
    more = ["--profile", row.flag] if row.flag else []
    run = subprocess.run([str(pathlib.Path(BIN_DIR) / "dbx-auth"), "header", "-vv", "--debug-body"] + more,
                         env=environment, capture_output=True, timeout=LIMIT, stdin=subprocess.DEVNULL)
    assert run.returncode == 0, run.stderr
    secrets = [issuers[name] for name in (
        "pat", "secret", "azure_secret", "request_token", "devops_token", "jwt", "az_token",
        "cli_token")]
    secrets += ["EXAMPLE-google-refresh", run.stdout.decode().split()[2]]
    key = json.loads(issuers["google_key"])["private_key"]
    secrets += [line for line in key.splitlines() if len(line) == 64]
    for secret in secrets:
        for form in (secret, base64.b64encode(secret.encode()).decode(), quote(secret, safe="")):
            assert form.encode() not in run.stderr
