"""Runs each program between two good results, in each tool: the status, and what stands between the two on stdout."""

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor

from children import words

TOOLS = {
    "dbx-auth": "dbx-auth profiles",
    "dbx-endpoints": "dbx-endpoints template openai --name x",
    "dbx-query": "dbx-query chat -m peer-gpt --no-stdin hi",
    "hub": "hub sources",
}
PROGRAMS = (
    '$ENV|tostring|test("canary|dapi")', 'env|tostring|test("canary|dapi")', "$ENV.DATABRICKS_TOKEN",
    "env.OPENAI_API_KEY", "$ENV.HOME|type", "input", "[inputs]", "debug|type", 'debug("x")|type',
    "stderr|type", "input_filename", "input_line_number", "halt", "halt_error", "halt_error(1)",
    '"x\\n"|halt_error', "get_search_list", '"x"|error',
)
SECRETS = ("canary-EXAMPLE", "EXAMPLE-canary", os.environ["DATABRICKS_TOKEN"])


def cell(program, tool):
    """One run; the records of a tool may be several, so equal parts of stdout count once."""
    done = subprocess.run(
        [*words(TOOLS[tool]), "-J", "--jq", f'"first", ({program}), "last"'], stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=100, check=False)
    assert not [each for each in SECRETS if each in done.stdout + done.stderr], (program, tool)
    lines = list(dict.fromkeys(done.stdout.splitlines()))
    assert lines[0] == '"first"', (program, tool, done)
    return " ".join([str(done.returncode), *lines[1:]])


with ThreadPoolExecutor(4) as pool:
    print(" | ".join([f"{'':34}", *(f"{tool:13}" for tool in TOOLS)]).rstrip())
    for program in PROGRAMS:
        row = pool.map(lambda tool: cell(program, tool), TOOLS)
        print(" | ".join([f"{program:34}", *(f"{each:13}" for each in row)]).rstrip())
