#!/usr/bin/env python3
"""Proves that a batch loses no row and pays for none twice, whatever happens to it.

    python3 Tests/Batches/faults.py --tool .build/debug/dbx-query                     100,000 rows, five kills
    python3 Tests/Batches/faults.py --tool … --rows 1000 --kills 100 --calm           kills only: counts the calls

An embeddings server of its own answers with storms of 429, cut connections and slow answers. The batch is
killed with SIGKILL at random moments and resumed, then resumed until its status is 0. The file must hold each
index once, in order, and equal the one of a run without faults, byte for byte but for `usage`.
With --calm there are no faults, one text a call, and the server may not have been asked more often than
rows + calls in flight for each kill.
"""

import argparse
import asyncio
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

from upstream import Upstream, vector


class Faulty(Upstream):
    """Storms of 429, connections that break in the middle, slow answers; all by chance."""

    def __init__(self, chance, is_calm):
        super().__init__()
        self.chance, self.is_calm, self.storm = chance, is_calm, 0
        self.faults = {"429": 0, "cut": 0, "slow": 0}

    async def answer(self, writer, texts):
        dice = 0.5 if self.is_calm else self.chance.random()
        if self.storm == 0 and dice < 0.002:
            self.storm = self.chance.randrange(5, 40)
        if self.storm > 0:
            self.storm -= 1
            self.faults["429"] += 1
            return await self.refuse(writer, "429 Too Many Requests", more=b"Retry-After: 0\r\n")
        if dice > 0.997:
            self.faults["cut"] += 1
            return await self.cut(writer)
        if 0.9 < dice <= 0.905:
            self.faults["slow"] += 1
            await asyncio.sleep(0.05)
        return await super().answer(writer, texts)


def size_of(path):
    """How many bytes the output has."""
    return path.stat().st_size if path.exists() else 0


async def run(options, folder):
    """The whole story; returns what is wrong, or None."""
    chance = random.Random(options.seed)
    upstream = Faulty(random.Random(options.seed + 1), options.calm)
    server = await asyncio.start_server(upstream.serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    source, out = folder / "in.jsonl", folder / "out.jsonl"
    texts = [f"row {index} of the batch" for index in range(options.rows)]
    source.write_text("".join(
        json.dumps({"id": f"r{index}", "text": text}) + "\n" for index, text in enumerate(texts)))
    size = 1 if options.calm else options.batch_size
    command = [options.tool, "embed", "--jsonl", "-m", "m", "--base-url",
               f"http://127.0.0.1:{port}/v1", "-f", str(source), "-O", str(out), "--resume",
               "-P", str(options.parallel), "--batch-size", str(size)]
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    whole = 260 * options.rows
    for kill in range(options.kills):
        goal = size_of(out) + chance.randrange(1, max(2, whole // (options.kills + 1)))
        child = await asyncio.create_subprocess_exec(
            *command, env=environment, stderr=subprocess.DEVNULL)
        while child.returncode is None and size_of(out) < goal:
            await asyncio.sleep(0.001)
        if child.returncode is None:
            child.kill()
        await child.wait()
    for _ in range(50):
        child = await asyncio.create_subprocess_exec(
            *command, env=environment, stderr=subprocess.PIPE)
        _, errors = await child.communicate()
        if child.returncode == 0:
            break
    else:
        return f"never done: status {child.returncode}: {errors.decode()[-400:]}"
    server.close()
    print(f"{options.rows} rows, {options.kills} kills, {upstream.calls} calls, "
          f"faults {upstream.faults}", file=sys.stderr)
    with out.open() as results:
        for index, line in enumerate(results):
            want = (f'{{"index":{index},"id":"r{index}","embedding":{vector(texts[index])},'
                    f'"model":"m"')
            if not line.startswith(want):
                return f"line {index + 1} is {line[:200]!r}, not {want[:200]!r}"
    if index + 1 != options.rows:
        return f"{index + 1} lines for {options.rows} rows"
    if options.calm and upstream.calls > options.rows + options.parallel * options.kills:
        return f"{upstream.calls} calls for {options.rows} rows and {options.kills} kills"
    return None


def main():
    """Parses the flags, runs, and says in one line how it went."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", required=True, help="the built dbx-query")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--parallel", type=int, default=16)
    parser.add_argument("--batch-size", type=int, default=8)
    parser.add_argument("--calm", action="store_true", help="no faults; count the calls")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 30))
    options = parser.parse_args()
    options.tool = str(pathlib.Path(options.tool).resolve())
    with tempfile.TemporaryDirectory() as folder:
        problem = asyncio.run(run(options, pathlib.Path(folder)))
    if problem:
        sys.exit(f"seed {options.seed}: {problem}")
    print("each row once, in order, as without faults")


if __name__ == "__main__":
    main()
