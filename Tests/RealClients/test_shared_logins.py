"""Logins that dbx-auth and the Python SDK make for each other: auth type external-browser."""

import os
import pathlib
import subprocess
import threading
import urllib.request

import pytest
from databricks.sdk import WorkspaceClient
from databricks.sdk.core import Config

from conftest import BIN_DIR, LIMIT

pytestmark = pytest.mark.skipif(not BIN_DIR, reason="DBX_BIN_DIR is not set")


@pytest.fixture
def profile(peer, tmp_path, monkeypatch):
    """A profile `dev` of the peer that logs in as the SDK does."""
    path = tmp_path / ".databrickscfg"
    path.write_text(f"[dev]\nhost = {peer.url}\nauth_type = external-browser\n")
    path.chmod(0o600)
    monkeypatch.setenv("DATABRICKS_CONFIG_FILE", str(path))
    return path


def dbx_auth(*arguments, **variables):
    """What dbx-auth prints."""
    environment = {**os.environ, **variables}
    command = [str(pathlib.Path(BIN_DIR) / "dbx-auth"), *arguments]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=LIMIT)
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def me(monkeypatch, browse):
    """The user that the SDK is logged in as; `browse` stands in for its browser."""
    monkeypatch.setattr("webbrowser.open_new", browse)
    return WorkspaceClient(config=Config(profile="dev")).current_user.me().user_name


def test_the_sdk_uses_a_login_of_dbx_auth(profile, tmp_path, monkeypatch):
    browser = tmp_path / "browse"
    browser.write_text('#!/bin/sh\nexec curl -sSL -o /dev/null "$1"\n')
    browser.chmod(0o755)
    dbx_auth("login", "dev", BROWSER=str(browser))

    def refuse(url):
        raise AssertionError("the SDK opened a browser")

    assert me(monkeypatch, refuse) == "someone@example.test"
    assert "external-browser" in profile.read_text()


def test_dbx_auth_uses_a_login_of_the_sdk(profile, peer, monkeypatch):
    def follow(url):
        threading.Thread(target=urllib.request.urlopen, args=(url,), daemon=True).start()
        return True

    assert me(monkeypatch, follow) == "someone@example.test"
    token = dbx_auth("token", "dev")
    request = urllib.request.Request(
        peer.url + "/api/2.0/preview/scim/v2/Me", headers={"Authorization": f"Bearer {token}"}
    )
    with urllib.request.urlopen(request) as answer:
        assert b"someone@example.test" in answer.read()
