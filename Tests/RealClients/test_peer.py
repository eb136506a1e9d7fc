"""The peer workspace itself: it must be as strict as the service, or passing against it proves little."""

import base64
import http.client
import json
import socket
import time
import urllib.parse

import pytest
from conftest import LIMIT

MESSAGES = [{"role": "user", "content": "one two three"}]
FOUNDATION = "databricks-meta-llama-3-3-70b-instruct"


@pytest.fixture
def call(peer):
    """Sends one request and returns status, headers and body."""
    address = urllib.parse.urlsplit(peer.url).netloc

    def send(method, path, body=None, headers=None, token=peer.token):
        connection = http.client.HTTPConnection(address, timeout=LIMIT)
        headers = dict(headers or {})
        if token:
            headers.setdefault("Authorization", f"Bearer {token}")
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
            headers.setdefault("Content-Type", "application/json")
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        return answer.status, answer.headers, text

    return send


def login(call, peer, body="grant_type=client_credentials&scope=all-apis", basic=None, **headers):
    """Asks for a token the way the service wants it, but for what the test changes."""
    pair = basic or f"{peer.client_id}:{peer.client_secret}"
    headers = {
        "Authorization": "Basic " + base64.b64encode(pair.encode()).decode(),
        "Content-Type": "application/x-www-form-urlencoded",
        **headers,
    }
    status, _, text = call("POST", "/oidc/v1/token", body, headers)
    return status, json.loads(text)


def test_a_login_needs_basic_a_form_body_and_a_scope(call, peer):
    status, answer = login(call, peer)
    assert (status, answer["token_type"], answer["expires_in"]) == (200, "Bearer", 3600)
    assert login(call, peer, basic=f"{peer.client_id}:wrong")[1]["error"] == "invalid_client"
    assert login(call, peer, body="grant_type=client_credentials")[1]["error"] == "invalid_scope"
    assert login(call, peer, body='{"grant_type":"client_credentials"}',
                 **{"Content-Type": "application/json"})[1]["error"] == "invalid_request"
    assert login(call, peer, Authorization="Bearer x")[1]["error"] == "invalid_client"
    secret = f"grant_type=client_credentials&scope=all-apis&client_secret={peer.client_secret}"
    assert login(call, peer, body=secret)[1]["error"] == "invalid_request"


def test_an_expired_token_is_refused(call, peer):
    token = login(call, peer)[1]["access_token"]
    assert call("GET", "/api/2.0/preview/scim/v2/Me", token=token)[0] == 200
    call("POST", "/_expire", {})
    assert call("GET", "/api/2.0/preview/scim/v2/Me", token=token)[0] == 401


def test_a_foundation_endpoint_refuses_what_it_does_not_know(call):
    body = {"model": FOUNDATION, "messages": MESSAGES, "stream_options": {"include_usage": True}}
    status, _, text = call("POST", "/serving-endpoints/chat/completions", body)
    assert status == 400
    assert json.loads(text)["message"] == 'json: unknown field "stream_options"'


def events(text):
    """The data lines of a stream, [DONE] left out."""
    lines = [line[6:] for line in text.decode().splitlines() if line.startswith("data: ")]
    return [json.loads(line) for line in lines if line != "[DONE]"]


def test_usage_is_on_every_chunk_of_a_foundation_endpoint_and_on_the_last_of_an_external_one(call):
    path = "/serving-endpoints/chat/completions"
    body = {"messages": MESSAGES, "stream": True}
    foundation = events(call("POST", path, {**body, "model": FOUNDATION})[2])
    assert all("usage" in chunk for chunk in foundation)
    external = events(call("POST", path, {**body, "model": "peer-gpt"})[2])
    assert [("usage" in chunk) for chunk in external] == [False] * (len(external) - 1) + [True]
    assert external[-1]["choices"] == []


def test_numbers_past_two_to_the_53_are_served_as_they_are(call):
    text = call("GET", "/api/2.0/serving-endpoints/peer-future")[2]
    assert b'"huge_number": 123456789012345678901234567890' in text


def test_two_bodies_in_one_request_are_refused(call):
    headers = {"Content-Length": "2", "Transfer-Encoding": "chunked"}
    assert call("POST", "/serving-endpoints/chat/completions", "{}", headers)[0] == 400


@pytest.mark.parametrize("name, status", [
    ("fault-status-429-limit", 429), ("fault-status-502-html", 502), ("fault-badjson", 200),
    ("fault-gzip", 200), ("fault-emptybody", 200),
])
def test_faults_come_on_demand(call, name, status):
    body = {"model": name, "messages": MESSAGES}
    assert call("POST", "/serving-endpoints/chat/completions", body)[0] == status


@pytest.mark.parametrize("way", ["fin", "rst", "closefin", "errorevent", "garbage"])
@pytest.mark.parametrize("place", ["before", "role", "middle", "beforefinish", "afterfinish"])
def test_a_cut_stream_has_no_done(call, way, place):
    body = {"model": f"fault-cut-{way}-{place}", "messages": MESSAGES, "stream": True}
    try:
        text = call("POST", "/serving-endpoints/chat/completions", body)[2]
    except (http.client.HTTPException, OSError):
        return
    assert way not in ("fin", "rst")
    assert b"[DONE]" not in text


def test_the_ledger_says_how_a_client_ended(call, peer):
    parts = urllib.parse.urlsplit(peer.url)
    body = json.dumps({"model": "fault-endless", "messages": MESSAGES, "stream": True})
    with socket.create_connection((parts.hostname, parts.port)) as client:
        client.sendall((f"POST /serving-endpoints/chat/completions HTTP/1.1\r\nHost: {parts.netloc}\r\n"
                        f"Authorization: Bearer {peer.token}\r\nContent-Type: application/json\r\n"
                        f"Content-Length: {len(body)}\r\n\r\n{body}").encode())
        assert client.recv(100)
    for _ in range(50 * LIMIT):
        entry = json.loads(call("GET", "/_ledger")[2])["entries"][-1]
        if entry["client_end"]:
            break
        time.sleep(0.02)
    assert entry["client_end"] in ("fin", "rst")
    assert ["Host", parts.netloc] in entry["headers"]
