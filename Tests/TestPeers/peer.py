#!/usr/bin/env python3
"""A loopback Databricks workspace that stands in for the real one in tests.

    python3 peer.py --port 0 [--token-lifetime 3600] [--certificate FILE --key FILE] [--intercept FILE]

With --intercept it is also a proxy that plays every server that it is asked for: workspaces, account hosts and
issuers by their real names.

One JSON line on stdout says where it listens and which credentials it accepts. It ends when its
standard input closes, so it never outlives the test that started it. It shares no code with
llm-serve, on purpose: the two must not agree by sharing a mistake.
"""

import argparse
import json
import os
import ssl
import sys
import threading

from loopback.oauth import CLIENT_ID, CLIENT_SECRET, PAT
from loopback.routes import OPENAI_KEY, Workspace
from loopback.server import PeerServer


def end_with_standard_input():
    """Leaves the process at once when whoever started it closes the pipe (or dies)."""
    while os.read(0, 4096):
        pass
    os._exit(0)


def tls(certificate, key=None):
    """The server's side of TLS with a certificate chain."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


def main():
    """Parses the flags, says where it listens, serves until standard input ends."""
    parser = argparse.ArgumentParser(description="a loopback Databricks workspace for tests")
    parser.add_argument("--port", type=int, default=0, help="0 picks a free port")
    parser.add_argument("--token-lifetime", type=int, default=3600, help="OAuth expires_in, seconds")
    parser.add_argument("--certificate", help="PEM certificate chain: serve TLS")
    parser.add_argument("--key", help="PEM private key of the certificate")
    parser.add_argument("--intercept", help="PEM certificate and key of the servers to play as a proxy")
    options = parser.parse_args()

    context = tls(options.certificate, options.key) if options.certificate else None
    interception = tls(options.intercept) if options.intercept else None
    server = PeerServer(options.port, context, interception)
    server.application = Workspace(server.url, options.token_lifetime)

    ready = {
        "event": "listening",
        "url": server.url,
        "port": server.port,
        "pid": os.getpid(),
        "pat": PAT,
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
        "openai_key": OPENAI_KEY,
    }
    print(json.dumps(ready), flush=True)
    threading.Thread(target=end_with_standard_input, daemon=True).start()
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
