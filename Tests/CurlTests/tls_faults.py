"""TLS servers with something wrong, each under a name of its own; made with openssl(1) when first asked for."""

import datetime
import pathlib
import socket
import ssl
import subprocess
import threading

EC = ("ec", "-pkeyopt", "ec_paramgen_curve:P-256")
DAY = datetime.timedelta(days=1)


class Certificate:
    """What a name's certificate says: whom it is for, when it holds, who signs it, how strong it is."""

    def __init__(self, names, days=(-1, 1), key=EC, digest="sha256", issuer="authority"):
        self.names, self.days, self.key, self.digest, self.issuer = names, days, key, digest, issuer


CERTIFICATES = {
    "good.test": Certificate("good.test"),
    "a.wild.test": Certificate("*.wild.test"),
    "expired.test": Certificate("expired.test", days=(-3, -1)),
    "early.test": Certificate("early.test", days=(1, 3)),
    "other.test": Certificate("good.test"),
    "own.test": Certificate("own.test", issuer=None),
    "stranger.test": Certificate("stranger.test", issuer="stranger"),
    "short.test": Certificate("short.test", key=("rsa:1024",)),
    "sha1.test": Certificate("sha1.test", digest="sha1"),
    # What a wildcard does not stand for: nothing, two labels, a whole zone, a part of a label.
    "wild.test": Certificate("*.wild.test"),
    "b.a.wild.test": Certificate("*.wild.test"),
    "zone.test": Certificate("*.test"),
    "all.test": Certificate("*"),
    "www.part.test": Certificate("w*.part.test"),
    # The name in the old place counts for nothing beside a list of names.
    "subject.test": Certificate("good.test"),
    "cut.test": None,
}

CONFIG = """
[ca]
default_ca = own
[own]
dir = {home}
database = {home}/index
serial = {home}/serial
new_certs_dir = {home}
certificate = {home}/{issuer}.pem
private_key = {home}/{issuer}.key
policy = any
copy_extensions = copy
unique_subject = no
[any]
commonName = supplied
"""


def openssl(*arguments):
    subprocess.run(("openssl", *arguments), check=True, stdin=subprocess.DEVNULL, capture_output=True)


class Authority:
    """Signs certificates; a client that believes `certificate` refuses a server for nothing but its fault."""

    def __init__(self, scratch):
        self.home = pathlib.Path(scratch)
        self.certificate = self.home / "authority.pem"
        self.contexts, self.lock = {}, threading.Lock()
        self.sign_itself("authority", "CA:TRUE")

    def sign_itself(self, name, constraints):
        openssl("req", "-x509", "-newkey", *EC, "-nodes", "-days", "2", "-subj", f"/CN={name}",
                "-addext", f"basicConstraints=critical,{constraints}", "-addext", f"subjectAltName=DNS:{name}",
                "-keyout", f"{self.home}/{name}.key", "-out", f"{self.home}/{name}.pem")

    def issue(self, name, certificate):
        """Leaves NAME.pem and NAME.key."""
        if certificate.issuer is None:
            self.sign_itself(name, "CA:FALSE")
            return
        if certificate.issuer != "authority":
            self.sign_itself(certificate.issuer, "CA:TRUE")
        home, now = self.home, datetime.datetime.now(datetime.timezone.utc)
        (home / "index").write_text("")
        (home / "serial").write_text("%02X\n" % (len(self.contexts) + 1))
        (home / "config").write_text(CONFIG.format(home=home, issuer=certificate.issuer))
        start, end = ((now + days * DAY).strftime("%Y%m%d%H%M%SZ") for days in certificate.days)
        openssl("req", "-new", "-newkey", *certificate.key, "-nodes", "-subj", f"/CN={name}",
                "-addext", f"subjectAltName=DNS:{certificate.names}",
                "-keyout", f"{home}/{name}.key", "-out", f"{home}/{name}.csr")
        openssl("ca", "-batch", "-notext", "-config", f"{home}/config", "-startdate", start, "-enddate", end,
                "-md", certificate.digest, "-in", f"{home}/{name}.csr", "-out", f"{home}/{name}.pem")

    def serving(self, name):
        """The settings of a name's server."""
        with self.lock:
            if name not in self.contexts:
                self.issue(name, CERTIFICATES[name])
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                # A server may be as weak as it likes; the client is to mind.
                context.set_ciphers("ALL:@SECLEVEL=0")
                context.load_cert_chain(self.home / f"{name}.pem", self.home / f"{name}.key")
                self.contexts[name] = context
            return self.contexts[name]

    def context(self):
        """Settings under which the asked name chooses the server."""

        def choose(connection, name, _):
            if CERTIFICATES[name] is None:
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
            else:
                connection.context = self.serving(name)

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.sni_callback = choose
        return context
