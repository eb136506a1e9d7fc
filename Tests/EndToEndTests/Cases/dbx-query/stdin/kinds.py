"""A row for each kind of stdin, a column for each command: what was asked, or the status."""

import os
import pty
import socket
import subprocess
import tempfile

from children import words

COMMANDS = {
    "chat hi": "dbx-query chat -m peer-gpt hi -q .choices[0].message.content",
    "complete": "dbx-query complete -m peer-completions -q .choices[0].text",
    "embed hi": "dbx-query embed -m peer-embeddings hi -q .usage.prompt_tokens",
    "invoke": "dbx-query invoke -m peer-tabular -q .predictions",
}
TEXT = b"a,b\n1,2\n"


def closing(*descriptors):
    """What to do once the child has its copies."""
    return lambda: [os.close(each) for each in descriptors]


def terminal():
    """A terminal at which nobody types."""
    master, slave = pty.openpty()
    return slave, closing(slave)


def null():
    """The empty device."""
    descriptor = os.open(os.devnull, os.O_RDONLY)
    return descriptor, closing(descriptor)


def file():
    """A file with a text."""
    descriptor = os.dup((given := tempfile.TemporaryFile()).fileno())
    os.write(descriptor, TEXT)
    os.lseek(descriptor, 0, os.SEEK_SET)
    given.close()
    return descriptor, closing(descriptor)


def empty_pipe():
    """A pipe that ends at once."""
    reading, writing = os.pipe()
    os.close(writing)
    return reading, closing(reading)


def late_pipe():
    """An open pipe that is silent while the command starts, then has a text, then ends."""
    reading, writing = os.pipe()

    def after():
        os.close(reading)
        try:
            os.write(writing, TEXT)
        except BrokenPipeError:
            pass
        os.close(writing)
    return reading, after


def stream_socket():
    """A socket with a text."""
    ours, theirs = socket.socketpair()
    ours.sendall(TEXT)
    ours.close()
    descriptor = theirs.detach()
    return descriptor, closing(descriptor)


def row(kind, make):
    """Runs each command with a stdin of this kind; none at all closes it."""
    cells = []
    for command in COMMANDS.values():
        descriptor, after = make() if make else (None, lambda: None)
        child = subprocess.Popen(
            words(command), stdin=descriptor, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            preexec_fn=None if make else lambda: os.close(0))
        after()
        output, _ = child.communicate(timeout=60)
        cells.append(output.decode().strip().replace("\n", "\\n") or f"exit {child.returncode}")
    print(" | ".join([f"{kind:10}", *(f"{cell:26}" for cell in cells)]).rstrip())


print(" | ".join([" " * 10, *(f"{name:26}" for name in COMMANDS)]).rstrip())
for name, maker in {
    "terminal": terminal, "/dev/null": null, "file": file, "empty pipe": empty_pipe,
    "late pipe": late_pipe, "closed": None, "socket": stream_socket,
}.items():
    row(name, maker)
