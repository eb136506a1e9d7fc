#!/usr/bin/env python3
"""Proves that each record of a batch gets its own line: in order, with its index and id, errors in their row.

    python3 Tests/Batches/rows.py --tool .build/debug/dbx-query

A table of inputs and of servers that misbehave. For each case the tool embeds the records, and what it prints is
compared with what each record should give: the vector of its text, or an error with a code.
"""

import argparse
import asyncio
import fcntl
import json
import os
import pathlib
import re
import sys
import tempfile

from upstream import Upstream, document, vector


def record(name, text, code=None, raw=None):
    """A line of input and what it should give: the text's vector, or an error with a code."""
    line = raw if raw is not None else json.dumps({"id": name, "text": text}).encode()
    return {"line": line, "id": name, "text": text, "code": code}


def rows(count):
    """So many records that are answered."""
    return [record(f"r{index}", f"row {index}") for index in range(count)]


def bad(raw, name=None):
    """A record that cannot be asked."""
    return record(name, None, "data", raw)


def poison(count, *places):
    """So many records, some of which the server refuses."""
    made = rows(count)
    for place in places:
        made[place] = record(f"r{place}", f"poison {place}", "data")
    return made


class Storm(Upstream):
    """Refuses the first calls for rate."""

    async def answer(self, writer, texts):
        if self.calls <= 9:
            return await self.refuse(writer, "429 Too Many Requests", more=b"Retry-After: 0\r\n")
        return await super().answer(writer, texts)


class Poison(Upstream):
    """Refuses a call for one of its texts."""

    async def answer(self, writer, texts):
        if any("poison" in text for text in texts):
            return await self.refuse(writer, "400 Bad Request", "a text was refused")
        return await super().answer(writer, texts)


class Small(Upstream):
    """Takes sixteen texts a call."""

    async def answer(self, writer, texts):
        if len(texts) > 16:
            return await self.refuse(writer, "413 Content Too Large")
        return await super().answer(writer, texts)


class Backwards(Upstream):
    """Gives the vectors in another order, by their index."""

    async def answer(self, writer, texts):
        return await self.send(writer, document(texts, reversed(range(len(texts)))))


class Pretty(Upstream):
    """Puts line ends between the tokens."""

    async def answer(self, writer, texts):
        return await self.send(writer, document(texts).replace('"data"', '\r\n  "data"').replace("},{", "},\n{"))


class Slow(Upstream):
    """Answers every third call after the ones behind it."""

    async def answer(self, writer, texts):
        if self.calls % 3 == 0:
            await asyncio.sleep(0.01)
        return await super().answer(writer, texts)


class Short(Upstream):
    """Leaves out one vector."""

    async def answer(self, writer, texts):
        return await self.send(writer, document(texts, range(1, len(texts))))


class Twice(Upstream):
    """Gives the first vector again for each text but one."""

    async def answer(self, writer, texts):
        return await self.send(writer, document(texts, [0] * len(texts[1:])))


class Garbage(Upstream):
    """Answers with something else."""

    async def answer(self, writer, texts):
        return await self.send(writer, "<html>")


class Broken(Upstream):
    """Says 500."""

    async def answer(self, writer, texts):
        return await self.refuse(writer, "500 Internal Server Error")


class Cut(Upstream):
    """Breaks off in the middle of each answer."""

    async def answer(self, writer, texts):
        return await self.cut(writer)


def failing(count, code):
    """Records all of which fail for one cause."""
    return [record(f"r{index}", f"row {index}", code) for index in range(count)]


MIXED = [
    record(None, "alone", raw=b'"alone"'), record("t", "a", raw=b'{"text":"a","id":"t"}'),
    record("i", "b", raw=b'{"id":"i","input":"b"}'), record("p", "c", raw=b'{"id":"p","prompt":"c"}'),
    record("c", "d", raw=b'{"id":"c","content":"d","more":[1]}'),
    record(None, "e", raw=b'{"body":{"input":["e"]}}'),
]

# Name, records, flags, server; where it is not 0 or 1 the status, too.
CASES = [
    ("no record", [], "", Upstream),
    ("one", rows(1), "", Upstream),
    ("a full call", rows(64), "", Upstream),
    ("a full call and one", rows(65), "", Upstream),
    ("ten thousand", rows(10_000), "-P 16", Upstream),
    ("ten thousand, one text a call, slow ones among them", rows(2000), "-P 16 --batch-size 1", Slow),
    ("as they finish", rows(500), "-P 8 --batch-size 3 --unordered", Slow),
    ("a pipe of 4 KiB that does not block", rows(500), "-P 8 --batch-size 64", Upstream),
    ("every shape of a record", MIXED, "", Upstream),
    ("ids that come again", [record("same", f"row {index}") for index in range(70)], "", Upstream),
    ("ids of every kind", [record(name, f"id {name}") for name in (
        7, -1.5, None, True, "", "é\n\"\\\u2028", [1, {"a": None}], {"k": "v"}, 12345678901234567890)], "", Upstream),
    ("texts of every kind", [record(name, text) for name, text in enumerate(
        ("", " ", "é", "\U0001f600", "a\u0000b", "\"quoted\\", "line\nend", "]}", "x" * 100_000))], "", Upstream),
    ("blank lines, CRLF, no end", [record("a", "a", raw=b'\r\n{"id":"a","text":"a"}\r'),
                                   record("b", "b", raw=b' \n\n{"id":"b","text":"b"}')], "", Upstream),
    ("a byte order mark", [record("a", "a", raw=b'\xef\xbb\xbf{"id":"a","text":"a"}')], "", Upstream),
    ("broken records among others", [
        *rows(3), bad(b"not json"), bad(b"{"), bad(b"[1]"), bad(b"null"), bad(b"7"), bad(b"{}"),
        bad(b'{"id":"two","text":"a","input":"b"}', "two"), bad(b'{"id":"n","text":7}', "n"), *rows(3)], "", Upstream),
    ("bad UTF-8", [bad(b'{"id":"u","text":"\xff"}', "u"), bad(b'"\xc3"'), *rows(2),
                   bad(b'{"\xff":1}'), *rows(1)], "", Upstream),
    ("a nest that is too deep", [*rows(1), bad(b'{"id":' + b"[" * 600 + b"]" * 600 + b',"text":"deep"}')], "", Upstream),
    ("only broken records", [bad(b"x"), bad(b"y")], "", Upstream, 65),
    ("a storm, one text a call", rows(50), "-P 8 --batch-size 1", Storm),
    ("a storm, full calls", rows(640), "-P 8", Storm),
    ("one poison row in a full call", poison(64, 31), "", Poison),
    ("the first and the last", poison(64, 0, 63), "-P 1", Poison),
    ("three in two calls", poison(128, 5, 6, 100), "", Poison),
    ("all of a call", poison(8, *range(8)), "--batch-size 4", Poison, 65),
    ("a server that takes fewer texts", rows(300), "-P 3", Small),
    ("vectors in another order", rows(130), "", Backwards),
    ("line ends in an answer", rows(65), "", Pretty),
    ("a vector is missing", failing(64, "protocol"), "", Short, 76),
    ("a vector comes twice", failing(64, "protocol"), "", Twice, 76),
    ("no JSON", failing(3, "protocol"), "--batch-size 1", Garbage, 76),
    ("broken off", failing(5, "unavailable"), "--batch-size 2", Cut, 69),
    ("a server that fails", failing(3, "unavailable"), "--batch-size 1 --retry 0", Broken, 69),
]


def problem(records, output, is_ordered):
    """What is wrong with what was printed, or None."""
    lines = output.splitlines()
    if len(lines) != len(records):
        return f"{len(lines)} lines for {len(records)} records"
    if not is_ordered:
        lines.sort(key=lambda line: json.loads(line)["index"])
    for index, (line, want) in enumerate(zip(lines, records)):
        made = json.loads(line)
        if made["index"] != index or made.get("id") != want["id"]:
            return f"record {index}: index {made['index']}, id {made.get('id')!r}"
        if made.get("error", {}).get("code") != want["code"]:
            return f"record {index}: {line[:300].decode()}"
        if want["code"] is None and re.search(rb'"embedding":(\[[^]]*\])', line)[1].decode() != vector(want["text"]):
            return f"record {index}: the vector of another text"
    return None


async def squeezed(start):
    """What a process writes into a pipe of 4 KiB that does not block, read a little at a time; and its end."""
    ours, theirs = os.pipe()
    fcntl.fcntl(theirs, fcntl.F_SETPIPE_SZ, 4096)
    os.set_blocking(theirs, False)
    child = await start(theirs)
    os.close(theirs)
    output = bytearray()
    while piece := await asyncio.to_thread(os.read, ours, 1000):
        output += piece
    os.close(ours)
    _, errors = await child.communicate()
    return child, bytes(output), errors


async def run(tool, folder, name, records, flags, server, status=None):
    """Runs a case; what is wrong, or None."""
    upstream = server()
    listener = await asyncio.start_server(upstream.serve, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    source = folder / "in.jsonl"
    source.write_bytes(b"\n".join(each["line"] for each in records))

    async def start(output):
        return await asyncio.create_subprocess_exec(
            tool, "embed", "--jsonl", "-m", "m", "--base-url", f"http://127.0.0.1:{port}/v1", "-f", str(source),
            *flags.split(), env={"PATH": os.environ["PATH"], "HOME": str(folder)},
            stdout=output, stderr=asyncio.subprocess.PIPE)

    if name.startswith("a pipe"):
        child, output, errors = await squeezed(start)
    else:
        child = await start(asyncio.subprocess.PIPE)
        output, errors = await child.communicate()
    listener.close()
    wanted = status or int(any(each["code"] for each in records))
    if child.returncode != wanted:
        return f"{name}: status {child.returncode}, not {wanted}: {errors.decode()[-300:]}"
    found = problem(records, output, "--unordered" not in flags)
    return found and f"{name}: {found}"


async def run_all(tool):
    """All cases, one after the other; the number of those that were right."""
    for case in CASES:
        with tempfile.TemporaryDirectory() as folder:
            if found := await run(tool, pathlib.Path(folder), *case):
                sys.exit(found)
    print(f"{len(CASES)} inputs, each record in its own line")


def main():
    """Parses the flag and runs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", required=True, help="the built dbx-query")
    asyncio.run(run_all(str(pathlib.Path(parser.parse_args().tool).resolve())))


if __name__ == "__main__":
    main()
