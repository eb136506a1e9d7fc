"""JSON web tokens (RS256), signed and verified with openssl(1): the standard library has no RSA."""

import base64
import json
import os
import subprocess
import tempfile
import threading
import time


def encode(data):
    """Base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decode(text):
    """The bytes of base64url without padding."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


class Key:
    """An RSA key pair, made when it is first used."""

    def __init__(self, name):
        self.name, self.lock, self.folder = name, threading.Lock(), None

    def private(self):
        """The private key in PEM form."""
        with self.lock:
            if not self.folder:
                self.folder = tempfile.TemporaryDirectory()
                openssl("genrsa", "-out", self.path("key.pem"), "2048")
                openssl("rsa", "-in", self.path("key.pem"), "-pubout", "-out", self.path("pub.pem"))
        with open(self.path("key.pem"), encoding="ascii") as file:
            return file.read()

    def path(self, name):
        """A file of this key's own."""
        return os.path.join(self.folder.name, name)

    def token(self, **claims):
        """A token that is good for an hour, the most that is accepted, unless the claims say otherwise."""
        self.private()
        now = int(time.time())
        claims = {"iat": now, "exp": now + 3600, **claims}
        header = {"alg": "RS256", "typ": "JWT", "kid": self.name}
        content = ".".join(encode(json.dumps(part).encode()) for part in (header, claims))
        signature = openssl("dgst", "-sha256", "-sign", self.path("key.pem"), input=content.encode())
        return content + "." + encode(signature)

    def claims(self, token):
        """Header and claims of a token that this key signed and that is good now; else ValueError says why."""
        self.private()
        content, _, signature = token.rpartition(".")
        with tempfile.NamedTemporaryFile() as file:
            file.write(decode(signature))
            file.flush()
            try:
                openssl("dgst", "-sha256", "-verify", self.path("pub.pem"), "-signature", file.name,
                        input=content.encode())
            except subprocess.CalledProcessError:
                raise ValueError("the signature is not the key's") from None
        header, claims = (json.loads(decode(part)) for part in content.split("."))
        if header.get("alg") != "RS256" or header.get("typ") != "JWT":
            raise ValueError(f"the header is {header}")
        now = time.time()
        if not claims["iat"] - 60 <= now <= claims["exp"] <= claims["iat"] + 3600:
            raise ValueError("the token is not good now, or for longer than an hour")
        return header, claims


def openssl(*arguments, input=None):
    """What openssl(1) prints; CalledProcessError when it fails."""
    return subprocess.run(("openssl",) + arguments, input=input, capture_output=True, check=True).stdout
