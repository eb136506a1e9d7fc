"""Runs the tools the way shells, terminals and bad luck run them; for the cases that bash cannot write."""

import errno
import fcntl
import os
import pathlib
import pty
import shlex
import signal
import subprocess
import tempfile
import termios
import threading
import time

FAULTS = pathlib.Path(os.environ["HOME"]) / "faults.so"


def build_faults():
    """Compiles the library of faults, once for each case."""
    source = pathlib.Path(__file__).with_name("faults.c")
    subprocess.run(["clang", "-shared", "-fPIC", "-O1", "-o", FAULTS, source, "-ldl"], check=True)


def words(command):
    """A command line as arguments, with the variables of the environment."""
    return shlex.split(os.path.expandvars(command))


def faulty(**faults):
    """The environment in which FAULT_SHORT=1, FAULT_FULL=100 and so on hold."""
    given = {f"FAULT_{name.upper()}": str(value) for name, value in faults.items()}
    return {**os.environ, **({"LD_PRELOAD": str(FAULTS)} if given else {}), **given}


def run(command, stdin=b"", **faults):
    """A run to its end: the status as Python shows it (negative for a signal), stdout, stderr."""
    with tempfile.TemporaryFile() as given:
        given.write(stdin)
        given.seek(0)
        done = subprocess.run(words(command), stdin=given, env=faulty(**faults), capture_output=True,
                              timeout=120, check=False)
    return done.returncode, done.stdout, done.stderr.decode()


def through_pipe(command, size=None, blocks=True, stdin=b"", **faults):
    """A run whose stdout is a pipe, perhaps smaller than a write, that is read in small pieces."""
    reading, writing = os.pipe()
    if size:
        fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, size)
    os.set_blocking(writing, blocks)
    with tempfile.TemporaryFile() as given:
        given.write(stdin)
        given.seek(0)
        child = subprocess.Popen(words(command), stdin=given, stdout=writing, env=faulty(**faults))
    os.close(writing)
    with open(reading, "rb", buffering=0) as pipe:
        received = b"".join(iter(lambda: pipe.read(97), b""))
    return child.wait(60), received


class Terminal:
    """A tool as the job in the foreground of a terminal of its own, with all that it has shown so far."""

    def __init__(self, command, **environment):
        reading, writing = os.pipe()
        leader, self.master = pty.fork()
        if leader == 0:
            self.lead(words(command), {**os.environ, "TERM": "xterm", **environment}, writing)
        os.close(writing)
        # What the leader of the session tells: the job's number, and in the end its status.
        self.news = open(reading, encoding="utf-8")
        self.pid = int(self.news.readline())
        self.shown, self.is_over, self.more = b"", False, threading.Condition()
        self.settings = termios.tcgetattr(self.master)
        threading.Thread(target=self.watch, daemon=True).start()

    @staticmethod
    def lead(arguments, environment, news):
        """Plays the shell: a group of processes without one cannot be stopped by a key."""
        signal.signal(signal.SIGTTOU, signal.SIG_IGN)
        gate, opened = os.pipe()
        job = os.fork()
        if job == 0:
            os.close(opened)
            os.read(gate, 1)
            signal.signal(signal.SIGTTOU, signal.SIG_DFL)
            os.execvpe(arguments[0], arguments, environment)
        os.setpgid(job, job)
        os.tcsetpgrp(0, job)
        os.write(news, b"%d\n" % job)
        os.close(opened)
        status = os.waitstatus_to_exitcode(os.waitpid(job, 0)[1])
        os.write(news, b"%d\n" % status)
        os._exit(0)

    def watch(self):
        """Reads to the end, which a terminal tells as an error."""
        while True:
            try:
                piece = os.read(self.master, 1 << 16)
            except OSError as failure:
                if failure.errno != errno.EIO:
                    raise
                piece = b""
            with self.more:
                self.shown += piece
                self.more.notify_all()
            if not piece:
                break
        with self.more:
            self.is_over = True
            self.more.notify_all()

    def until(self, text, times=1):
        """Waits until a text was shown so many times, and says what was shown by then."""
        with self.more:
            if not self.more.wait_for(lambda: self.shown.count(text) >= times, 60):
                raise SystemExit(f"never shown: {text!r}, only {self.shown!r}")
            return self.shown

    def state(self):
        """The letter of the process: S sleeping, T stopped, Z ended."""
        stat = pathlib.Path(f"/proc/{self.pid}/stat").read_text(encoding="utf-8")
        return stat.rpartition(")")[2].split()[0]

    def until_state(self, letter):
        """Waits for a state of the process."""
        deadline = time.monotonic() + 60
        while self.state() != letter:
            if time.monotonic() > deadline:
                raise SystemExit(f"never in state {letter}")
            time.sleep(0.001)

    def type(self, keys):
        """What a user types."""
        os.write(self.master, keys)

    def kill(self, name):
        """Sends a signal."""
        os.kill(self.pid, getattr(signal, name))

    def end(self):
        """Waits for the end: the status (negative for a signal), and whether the terminal is as it was."""
        status = int(self.news.readline())
        try:
            is_restored = termios.tcgetattr(self.master) == self.settings
        except termios.error:
            is_restored = False
        with self.more:
            self.more.wait_for(lambda: self.is_over, 60)
        return status, is_restored
