"""A small embeddings server that misbehaves as it is told; shared by faults.py and rows.py."""

import asyncio
import hashlib
import json


def vector(text):
    """Numbers whose digits a decoder would change."""
    digest = hashlib.sha256(text.encode()).digest()
    return "[" + ",".join(f"{byte / 255:.18f}e-0" for byte in digest[:8]) + "]"


def document(texts, places=None):
    """The answer to a call, its vectors in the order of `places`."""
    rows = ",".join(f'{{"index":{place},"embedding":{vector(texts[place])}}}'
                    for place in (range(len(texts)) if places is None else places))
    count = sum(len(text.split()) for text in texts)
    return (f'{{"object":"list","model":"m","data":[{rows}],'
            f'"usage":{{"prompt_tokens":{count},"total_tokens":{count}}}}}')


class Upstream:
    """Just enough HTTP/1.1 for one client that behaves."""

    def __init__(self):
        self.calls = 0

    async def serve(self, reader, writer):
        """Answers the requests of one connection."""
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                size = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
                body = json.loads(await reader.readexactly(size))
                self.calls += 1
                if not await self.answer(writer, body["input"]):
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        writer.close()

    async def answer(self, writer, texts):
        """One answer, or a fault; false when the connection is over."""
        return await self.send(writer, document(texts))

    async def refuse(self, writer, status, message="no", more=b""):
        """A refusal such as `429 Too Many Requests`."""
        body = json.dumps({"error_code": "REFUSED", "message": message})
        return await self.send(writer, body, status.encode(), more)

    async def cut(self, writer):
        """The beginning of an answer, and no more."""
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"data\":[")
        await writer.drain()
        return False

    async def send(self, writer, body, status=b"200 OK", more=b""):
        """A whole answer in one write."""
        body = body.encode()
        writer.write(b"HTTP/1.1 " + status + b"\r\nContent-Type: application/json\r\n" + more
                     + b"Content-Length: %d\r\n\r\n" % len(body) + body)
        await writer.drain()
        return True
