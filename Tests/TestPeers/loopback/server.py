"""HTTP/1.1 with keep-alive, a thread for each connection, and an exchange that sees the client go."""

import gzip
import json
import select
import socket
import socketserver
import ssl
import struct
import time
from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qsl, unquote, urlsplit

ORG_ID = "1234567890123456"
MAX_BODY_BYTES = 16 * 1024 * 1024
LONG_WAIT_SECONDS = 300


class ClientGone(Exception):
    """The client closed or reset the connection before its answer was complete."""


class Cut(Exception):
    """The exchange was ended on purpose; nothing more may be written to the connection."""


class Answer(Exception):
    """Ends a handler early with a complete answer, usually an error."""

    def __init__(self, status, body, headers=None):
        super().__init__(status)
        self.status, self.body, self.headers = status, body, headers or {}


class Exchange:
    """One request and the one answer to it."""

    def __init__(self, handler, body, entry):
        parts = urlsplit(handler.path)
        self.handler, self.body, self.entry = handler, body, entry
        self.method, self.headers = handler.command, handler.headers
        self.path, self.query = unquote(parts.path), dict(parse_qsl(parts.query))
        self.chunked = False
        self.host = self.headers.get("Host", "").removesuffix(":443").lower()
        self.base = ("https://" if handler.is_encrypted else "http://") + self.host

    def json(self):
        """The request body as an object; anything else is the workspace's own 400."""
        try:
            value = json.loads(self.body)
        except ValueError:
            value = None
        if not isinstance(value, dict):
            raise Answer(400, error("MALFORMED_REQUEST", "Could not parse request object"))
        return value

    def head(self, status, headers):
        """Writes the status line and headers; the caller owns the framing."""
        handler = self.handler
        self.entry["status"] = status
        handler.send_response_only(status)
        common = {"X-Databricks-Org-Id": ORG_ID, "x-request-id": self.entry["id"], "Server": "peer"}
        for name, value in {**common, **headers}.items():
            handler.send_header(name, value)
        self.guard(handler.end_headers)

    def send(self, status, body, headers=None):
        """A complete answer: a value becomes JSON, bytes go as they are."""
        headers = dict(headers or {})
        if not isinstance(body, bytes):
            body = json.dumps(body, ensure_ascii=False).encode()
            headers.setdefault("Content-Type", "application/json")
        if headers.get("Content-Encoding") == "gzip":
            body = gzip.compress(body)
        headers["Content-Length"] = str(len(body))
        self.head(status, headers)
        if self.method != "HEAD":
            self.write(body)
        self.entry["client_end"] = "complete"

    def start_stream(self, chunked=True, content_type="text/event-stream"):
        """Begins an answer of unknown length, chunked or ended by closing the connection."""
        self.chunked = chunked
        framing = {"Transfer-Encoding": "chunked"} if chunked else {"Connection": "close"}
        self.handler.close_connection = not chunked
        self.head(200, {"Content-Type": content_type, "Cache-Control": "no-cache", **framing})

    def piece(self, data):
        """One piece of a stream, as its own write."""
        self.write(b"%x\r\n%s\r\n" % (len(data), data) if self.chunked else data)
        self.entry["events"] += 1

    def event(self, value):
        """One server-sent event: a value as JSON, or text such as [DONE] as it is."""
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        self.piece(b"data: " + text.encode() + b"\n\n")

    def end_stream(self):
        """The proper end of a stream."""
        if self.chunked:
            self.write(b"0\r\n\r\n")
        self.entry["client_end"] = "complete"

    def write(self, data):
        """Writes and counts; a client that is gone ends the exchange."""
        self.guard(lambda: self.handler.wfile.write(data))
        self.entry["bytes_out"] += len(data)

    def guard(self, action):
        """Runs one write, turning a lost client into `ClientGone` with how it went."""
        try:
            action()
        except (BrokenPipeError, ConnectionError, TimeoutError) as failure:
            reset = isinstance(failure, ConnectionResetError)
            self.entry["client_end"] = "rst" if reset else "fin"
            raise ClientGone from failure

    def pause(self, seconds=LONG_WAIT_SECONDS):
        """Waits, but notices at once when the client leaves: the ledger then says how."""
        connection, deadline = self.handler.connection, time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0:
            if not select.select([connection], [], [], left)[0]:
                return
            try:
                gone = not connection.recv(1, socket.MSG_PEEK)
            except (ConnectionError, OSError, ValueError):
                self.entry["client_end"] = "rst"
                raise ClientGone from None
            if gone:
                self.entry["client_end"] = "fin"
                raise ClientGone
            time.sleep(min(left, 0.01))

    def cut(self, reset=False):
        """Closes the connection here: an ordinary end, or a reset."""
        connection = self.handler.connection
        if reset:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.entry["client_end"] = "cut by peer"
        raise Cut


def error(code, message, **more):
    """The workspace's standard error body."""
    return {"error_code": code, "message": message, **more}


class Handler(BaseHTTPRequestHandler):
    """Reads strict HTTP/1.1 and hands each request to the application."""

    protocol_version = "HTTP/1.1"
    wbufsize = 0
    timeout = LONG_WAIT_SECONDS

    def log_message(self, format, *arguments):
        """Silent: the ledger is the log."""

    def handle_one_request(self):
        """One request of a kept-alive connection."""
        try:
            self.raw_requestline = self.rfile.readline(65537)
            if not self.raw_requestline or not self.parse_request():
                self.close_connection = True
                return
            if self.command == "CONNECT" and self.server.interception:
                self.intercept()
            else:
                self.exchange()
        except (ConnectionError, TimeoutError, OSError):
            self.close_connection = True

    @property
    def is_encrypted(self):
        """Whether the request came over TLS."""
        return isinstance(self.connection, ssl.SSLSocket)

    def intercept(self):
        """Plays the server that a proxy was asked for, whatever its name."""
        self.connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        self.request = self.server.interception.wrap_socket(self.connection, server_side=True)
        self.setup()
        self.close_connection = False

    def exchange(self):
        """Reads the body, answers, and leaves one finished entry in the ledger."""
        application = self.server.application
        entry = application.ledger.open(self)
        try:
            body = self.read_body()
        except ValueError as problem:
            self.close_connection = True
            Exchange(self, b"", entry).send(400, error("MALFORMED_REQUEST", str(problem)))
            return
        entry["body"] = body.decode(errors="replace")
        exchange = Exchange(self, body, entry)
        try:
            application.answer(exchange)
        except Answer as answer:
            exchange.send(answer.status, answer.body, answer.headers)
        except (ClientGone, Cut):
            self.close_connection = True

    def read_body(self):
        """The whole body; the two framings at once, or none that is known, are refused."""
        length, coding = self.headers.get_all("Content-Length"), self.headers["Transfer-Encoding"]
        if self.headers.get_all("Host", []).__len__() != 1:
            raise ValueError("exactly one Host header is required")
        if length and (coding or len(length) > 1):
            raise ValueError("ambiguous body length")
        if self.headers.get("Expect", "").lower() == "100-continue":
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        if length:
            size = int(length[0])
            if size > MAX_BODY_BYTES:
                raise ValueError("body too large")
            return self.rfile.read(size)
        if not coding:
            return b""
        if coding.lower() != "chunked":
            raise ValueError("unknown transfer coding")
        pieces = []
        while size := int(self.rfile.readline(), 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        while self.rfile.readline().strip():
            pass
        return b"".join(pieces)


class PeerServer(socketserver.ThreadingMixIn, socketserver.TCPServer):
    """The listener on 127.0.0.1, with TLS when a context is given."""

    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 1024

    def __init__(self, port, context=None, interception=None):
        super().__init__(("127.0.0.1", port), Handler)
        self.context, self.interception, self.application = context, interception, None
        self.port = self.server_address[1]
        self.url = f"{'https' if context else 'http'}://127.0.0.1:{self.port}"

    def finish_request(self, request, client_address):
        """Shakes hands inside the connection's own thread, so that a slow one blocks nobody."""
        request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if self.context:
            request = self.context.wrap_socket(request, server_side=True)
        self.RequestHandlerClass(request, client_address, self)

    def shutdown_request(self, request):
        """Closes without a polite shutdown, so that a reset stays a reset."""
        self.close_request(request)

    def handle_error(self, request, client_address):
        """A failed handshake or a lost connection is the test's business, not the peer's."""
