"""A loopback HTTP/1.1 server with faults on demand, for CurlTests.

It prints `PORT TLSPORT CERTIFICATE FAULTSPORT AUTHORITY` on one line, serves until its standard input ends, and then
exits. The path of a request names what it does; what happened to connections is kept as words that `/await/WORD` waits
for. At FAULTSPORT the name that a client asks for chooses the certificate, of those in `tls_faults.py`.
"""

import gzip
import os
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import zlib

from tls_faults import Authority

PATIENCE = 50
news = threading.Condition()
words = []
executed = {}
connections = 0


def tell(word):
    with news:
        words.append(word)
        news.notify_all()


def wait_for(word):
    with news:
        return news.wait_for(lambda: word in words, PATIENCE)


class Connection:
    def __init__(self, sock, number):
        self.sock, self.number, self.pending = sock, number, b""
        self.answered = False

    def receive(self):
        try:
            return self.sock.recv(65536)
        except OSError:
            return b""

    def read_until(self, mark):
        while mark not in self.pending:
            more = self.receive()
            if not more:
                return None
            self.pending += more
        head, self.pending = self.pending.split(mark, 1)
        return head

    def read_exactly(self, count):
        while len(self.pending) < count:
            more = self.receive()
            if not more:
                return None
            self.pending += more
        body, self.pending = self.pending[:count], self.pending[count:]
        return body

    def read_request(self):
        head = self.read_until(b"\r\n\r\n")
        if head is None:
            return None
        fields = {}
        for line in head.split(b"\r\n")[1:]:
            name, _, value = line.partition(b":")
            fields[name.strip().lower().decode()] = value.strip().decode("latin-1")
        method, path, _ = head.split(b"\r\n")[0].decode("latin-1").split(" ")
        if path.startswith("/deaf/"):
            return method, path, fields, head, b""
        if fields.get("transfer-encoding") == "chunked":
            body = b""
            while True:
                size = self.read_until(b"\r\n")
                if size is None:
                    return None
                body += self.read_exactly(int(size, 16)) or b""
                self.read_until(b"\r\n")
                if int(size, 16) == 0:
                    break
        else:
            body = self.read_exactly(int(fields.get("content-length", "0")))
        return None if body is None else (method, path, fields, head, body)

    def send(self, data):
        self.sock.sendall(data)

    def answer(self, body, extra=b"", status=b"200 OK"):
        self.send(
            b"HTTP/1.1 " + status + b"\r\nX-Connection: %d\r\n" % self.number + extra
            + b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def reset(self):
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def wait_until_gone(self, word):
        try:
            while self.sock.recv(65536):
                pass
        except OSError:
            pass
        tell(word)


def serve_one(c, method, path, fields, head, body):
    """Answers one request; False closes the connection."""
    what, _, rest = path.lstrip("/").partition("/")
    if what == "bytes":
        c.answer(bytes(i % 251 for i in range(int(rest))))
    elif what == "chunked":
        c.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        for i in range(int(rest)):
            c.send(b"6\r\ntick%02d\r\n" % (i % 100))
        c.send(b"0\r\nX-Trailer: late\r\n\r\n")
    elif what == "close":
        c.send(b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * int(rest))
        return False
    elif what == "echo":
        c.answer(body, b"X-Method: " + method.encode() + b"\r\n")
    elif what == "head":
        c.answer(head + b"\r\n")
    elif what == "status":
        c.answer(b"", status=rest.encode() + b" Whatever")
    elif what == "short":
        c.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n0123456789")
        return False
    elif what == "reset":
        c.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n0123456789")
        wait_for("go " + rest)
        c.reset()
        return False
    elif what == "hangup":
        return False
    elif what == "garbage":
        c.send(b"SSH-2.0-nothing-of-yours\r\n")
        return False
    elif what == "badchunk":
        c.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello")
        return False
    elif what == "interim":
        c.send(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")
        c.answer(b"final")
    elif what == "interims":
        for _ in range(100000):
            c.send(b"HTTP/1.1 103 Early Hints\r\nX-Filler: " + b"f" * 1000 + b"\r\n\r\n")
        return False
    elif what == "hugehead":
        c.send(b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: %s\r\n" % (i, b"v" * 1000) for i in range(500)))
        c.send(b"Content-Length: 0\r\n\r\n")
        return False
    elif what == "gzip":
        packed = "gzip" in fields.get("accept-encoding", "")
        data = gzip.compress(b"a" * 100000) if packed else b"plain"
        c.answer(data, b"Content-Encoding: gzip\r\n" if packed else b"")
    elif what == "bomb":
        packer = zlib.compressobj(9, zlib.DEFLATED, 31)
        data = b"".join(packer.compress(bytes(1 << 20)) for _ in range(int(rest))) + packer.flush()
        c.answer(data, b"Content-Encoding: gzip\r\n")
    elif what == "both":
        c.send(b"HTTP/1.1 200 OK\r\nX-Connection: %d\r\n" % c.number)
        c.send(b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n")
    elif what == "redirect":
        c.answer(b"", b"Location: /bytes/5\r\n", b"302 Found")
    elif what == "stall":
        c.wait_until_gone("gone " + rest)
        return False
    elif what == "deaf":
        wait_for("go " + rest)
        return False
    elif what == "stallbody":
        c.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n0123456789")
        c.wait_until_gone("gone " + rest)
        return False
    elif what == "endless":
        sent = 0
        c.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        c.sock.settimeout(1)
        try:
            while True:
                try:
                    c.send(b"4000\r\n" + b"e" * 0x4000 + b"\r\n")
                except TimeoutError:
                    tell("blocked %s below %d MiB" % (rest, (sent >> 20) + 8 >> 3 << 3))
                    c.sock.settimeout(None)
                    c.wait_until_gone("gone " + rest)
                    return False
                sent += 0x4000
        except OSError:
            tell("gone " + rest)
        return False
    elif what == "await":
        c.answer(b"", status=b"200 OK" if wait_for(rest.replace("%20", " ")) else b"504 Never")
    elif what == "tell":
        tell(rest.replace("%20", " "))
        c.answer(b"")
    elif what == "race":
        way, number = rest.split("/")
        with news:
            executed[number] = executed.get(number, 0) + 1
        if way == "rst":
            c.reset()
        if way in ("fin", "rst"):
            return False
        c.answer(b"done")
        return way != "close"
    elif what == "once":
        # The second request of a connection is never answered.
        if c.answered:
            return False
        c.answered = True
        c.answer(b"first")
    elif what == "executed":
        with news:
            c.answer(b"%d %d" % (max(executed.values(), default=0), len(executed)))
    elif what == "connections":
        c.answer(b"%d" % connections)
    else:
        c.answer(b"hello")
    return True


def serve_connection(sock, number, context):
    try:
        if context:
            sock = context.wrap_socket(sock, server_side=True)
        c = Connection(sock, number)
        while (request := c.read_request()) and serve_one(c, *request):
            pass
    except OSError:
        pass
    finally:
        sock.close()


def listen(context):
    global connections
    server = socket.create_server(("127.0.0.1", 0), backlog=2048)

    def accept():
        global connections
        while True:
            sock, _ = server.accept()
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connections += 1
            threading.Thread(target=serve_connection, args=(sock, connections, context), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return server.getsockname()[1]


threading.stack_size(256 << 10)
with tempfile.TemporaryDirectory() as scratch:
    certificate, key = scratch + "/certificate.pem", scratch + "/key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
         "-keyout", key, "-out", certificate], check=True, stderr=subprocess.DEVNULL)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    authority = Authority(scratch)
    print(listen(None), listen(tls), certificate, listen(authority.context()), authority.certificate, flush=True)
    sys.stdin.buffer.read()
os._exit(0)
