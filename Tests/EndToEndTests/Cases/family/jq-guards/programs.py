"""Runs each program after one good result, and tells how it ended; those of a row end the same."""

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor

DEEP = "reduce range(262000) as $i (0; [.])"
PROGRAMS = {
    "array places": [f"[]|.[{place}]=0" for place in (
        "1431655765", "536870912", "2147483647", "4294967296", "1e18", "1e300", "infinite")],
    "slices": [f"[1,2,3]|.[{part}]" for part in (
        "nan:", ":nan", "nan:nan", "1e300:", ":-1e300", "-1e300:1e300", "2147483648:", "infinite:")],
    "assigned slices": ["[1]|.[nan:]=[2]", "[1]|.[1e300:]=[2]", "[1]|.[:-1e300]=[2]"],
    "dates": [f"{number}|{name}" for number in ("1e17", "-1e17", "1e300", "nan", "infinite")
              for name in ("todate", "gmtime", 'strftime("%Y")')],
    "broken down times": ["[1e300,0,1,0,0,0,0,0]|mktime", "[nan]|mktime", '"x"|strptime("%Y")'],
    "remainders": ["-9223372036854775808 % -1", "5 % nan", "infinite % 3", "5 % 0", "5 % 0.5",
                   "-1 % -1e19", "nan % nan"],
    "depth": [f"{DEEP}|{what}" for what in (
        "flatten|length", "tojson|length", ". == 1", "[.,.]|.[0]==.[1]", "[..]|length", "[.]|sort|length",
        "[paths]|length")],
    "empty matches": ['"aaa"|gsub("";"x")', '"aaa"|gsub("^";"x")', '"aaa"|sub("$";"x")', '"aaa"|index("")',
                      '"aaa"|indices("")', '[match("";"g")]?', '"aaa"|[splits("")]|length'],
    "no end": ["def f: f; f", "last(repeat(1))", "until(false;.)", "[1,2]|del(.[nan])",
               "def f: def g: f; g; f", "reduce repeat(1) as $i (0;$i)", "last(range(infinite))"],
    "memory": ["def f: 1+f; f", "[range(1e9)]|length", 'reduce range(1e9) as $i ("x";.+.)|length',
               "[repeat(1)]", "[limit(1e9;repeat(1))]"],
    "code points": ["[1114112]|implode", "[-1]|implode", "[55296]|implode", "[1e300]|implode"],
    "bad patterns": ['("a"*40)|test("(a+)+$b")?', '"a"|test("(")', '"a"|test("a";"q")', '"a"|splits(1)'],
    "ends": ["halt", "error", "error(null)", 'error("x")', "error({a:1})", "input", "$__loc__",
             'import "x" as $d; $d', 'include "x"; 1'],
}


def ending(program, seconds):
    """The status within so many seconds, after the checks that hold for all of them."""
    is_whole = program.startswith(("import", "include"))
    wrapped = program if is_whole else f'"before", ({program})'
    done = subprocess.run(
        ["dbx-endpoints", "template", "openai", "--name", "x", "--jq", wrapped],
        env={**os.environ, "DBX_JQ_TIMEOUT": str(seconds)}, capture_output=True, timeout=100, check=False)
    lines = [line for line in done.stderr.splitlines() if not line.startswith(b"hint: ")]
    assert is_whole or done.stdout.startswith(b"before\n"), (program, done)
    assert len(lines) == (1 if done.returncode else 0), (program, done)
    assert all(line.startswith(b"dbx-endpoints: ") for line in lines), (program, done)
    return done.returncode


with ThreadPoolExecutor(6) as pool:
    endings = {
        name: list(pool.map(ending, programs, [2 if name == "no end" else 60] * len(programs)))
        for name, programs in PROGRAMS.items()}
for name, programs in PROGRAMS.items():
    for status in sorted(set(endings[name])):
        same = [program for program, end in zip(programs, endings[name]) if end == status]
        print(f"{name}, exit {status}: {' ~ '.join(same)}")
print(sum(map(len, PROGRAMS.values())), "programs")
