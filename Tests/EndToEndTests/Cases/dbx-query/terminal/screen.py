"""What a user at a terminal sees of dbx-query."""

import fcntl
import struct
import termios

from children import Terminal

ENDLESS = "dbx-query chat -m fault-endless hi"


def told(terminal):
    """How it ended."""
    status, is_restored = terminal.end()
    return f"status {status}, terminal {'as it was' if is_restored else 'CHANGED'}"


screen = Terminal(ENDLESS)
screen.until(b"more ", 3)
screen.type(b"\x03")
print("deltas are shown as they come; Ctrl-C:", told(screen))

screen = Terminal(ENDLESS)
screen.until(b"more ")
screen.type(b"\x1a")
screen.until_state("T")
seen = screen.shown.count(b"more ")
screen.kill("SIGCONT")
screen.until(b"more ", seen + 2)
fcntl.ioctl(screen.master, termios.TIOCSWINSZ, struct.pack("HHHH", 10, 20, 0, 0))
screen.until(b"more ", screen.shown.count(b"more ") + 2)
screen.kill("SIGTERM")
print("a stop, a continue, a new size, SIGTERM:", told(screen))

screen = Terminal("""dbx-query chat -m peer-gpt 'red \x1b[31m, title \x1b]0;x\x07, up \x1b[A, cr \r, c1 \u009b2J, bidi \u202e'""")
how = told(screen)
print("escape sequences:", screen.until(b"\n").decode().strip(), "|", how)
assert not [byte for byte in screen.shown if byte < 0x20 and byte not in b"\r\n"]

screen = Terminal("dbx-query chat -m databricks-gpt-oss-120b --no-stream -u hi")
how = told(screen)
print("reasoning, answer and usage:", repr(screen.until(b"tokens").decode()), "|", how)

screen = Terminal("dbx-query chat -m peer-gpt -o json -q .choices[0].message hi")
how = told(screen)
print("a record:", repr(screen.until(b"}").decode()), "|", how)

screen = Terminal("dbx-query chat -m fault-cut-fin-middle --retry 0 one two three")
how = told(screen)
print("a cut answer:", repr(screen.until(b"complete").decode()), "|", how)
