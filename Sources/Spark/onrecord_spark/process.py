"""One running `onrecord`, which answers lines in order through pipes."""

import os
import select
import signal
import subprocess
import time
from collections import deque

WINDOW = 64  # lines sent and not answered yet: as many are suspects when it dies
CHUNK = 1 << 16
LAST_WORDS = 2000  # bytes kept of what it says on standard error
LINGER = 5  # seconds for a process that is done to be gone


class Ended(Exception):
    """The process died, or was killed because it was overdue. The message says how, and its last words."""

    code = "crashed"


class Overdue(Ended):
    code = "timedOut"


def environment():
    """The executor's, without the backtrace of a crash: it has addresses, which differ each time, and takes seconds."""
    return {**os.environ, "SWIFT_BACKTRACE": "enable=no"}


def ending(status):
    return f"it died of {signal.Signals(-status).name}" if status < 0 else f"it ended with status {status}"


def last_words(said):
    words = said[-LAST_WORDS:].decode(errors="replace").strip()
    return f"; its last words: {words}" if words else ""


class LineProcess:
    """A process that writes one line for each line it reads, in order.

    Its three pipes are served by one loop without threads: whichever of them is full or empty, the other two go on, so
    that neither side can wait for the other for ever.
    """

    def __init__(self, command, limit):
        """limit: seconds that one answer may take."""
        self.limit = limit
        self.answered = 0
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0, env=environment())
        self._pipes = [pipe.fileno() for pipe in (self._process.stdin, self._process.stdout, self._process.stderr)]
        for pipe in self._pipes:
            os.set_blocking(pipe, False)
        self._rest = memoryview(b"")  # of the line being written
        self._ready = deque()  # lines read
        self._parts = []  # of the line being read
        self._words = b""

    def answers(self, lines):
        """The answer to each line, in order. A line is taken from `lines` when it is about to be written.

        Raises Ended when the process is gone before the last answer; the answers it gave before have been handed out.
        """
        lines = iter(lines)
        waiting = 0
        has_more = True
        since = time.monotonic()
        while True:
            while self._ready:
                waiting -= 1
                self.answered += 1
                yield self._ready.popleft()
                since = time.monotonic()  # what the caller did meanwhile is not the process's time
            if not self._rest and has_more and waiting < WINDOW:
                line = next(lines, None)
                has_more = line is not None
                if has_more:
                    self._rest = memoryview(line + b"\n")
                    waiting += 1
            if waiting == 0:
                return
            self._serve(since + self.limit - time.monotonic())

    def _serve(self, seconds):
        """Waits until one of the pipes can be served, and serves it."""
        stdin, stdout, stderr = self._pipes
        wanted = select.poll()
        wanted.register(stdout, select.POLLIN)
        if stderr is not None:
            wanted.register(stderr, select.POLLIN)
        if self._rest:
            wanted.register(stdin, select.POLLOUT)
        events = wanted.poll(max(0, seconds) * 1000)
        if not events:
            self.kill()
            raise Overdue(f"no answer within {self.limit:g} seconds{self._said()}")
        for pipe, _ in events:
            if pipe == stdin:
                self._write()
            elif pipe == stderr:
                self._listen()
        if any(pipe == stdout for pipe, _ in events):
            self._read()

    def _write(self):
        try:
            self._rest = self._rest[os.write(self._pipes[0], self._rest[:CHUNK]) :]
        except BlockingIOError:
            pass
        except BrokenPipeError:
            self._rest = memoryview(b"")  # it is gone; what it still answered stands in the other pipe

    def _read(self):
        chunk = os.read(self._pipes[1], CHUNK)
        if not chunk:
            raise Ended(self._end())
        first, *others = chunk.split(b"\n")
        self._parts.append(first)
        for other in others:
            self._ready.append(b"".join(self._parts))
            self._parts = [other]

    def _listen(self):
        try:
            words = os.read(self._pipes[2], CHUNK)
        except BlockingIOError:
            return
        if not words:
            self._pipes[2] = None
        self._words = (self._words + words)[-LAST_WORDS:]

    def _end(self):
        """How it ended; called when it has closed its output."""
        try:
            status = self._process.wait(LINGER)
        except subprocess.TimeoutExpired:
            self.kill()
            return f"it closed its output and went on{self._said()}"
        return f"{ending(status)}{self._said()}"

    def _said(self):
        if self._pipes[2] is not None:
            self._listen()
        return last_words(self._words)

    def kill(self):
        self._process.kill()
        self._process.wait()

    def close(self, at_once=False):
        """Lets it end by itself, which the end of its input tells it to; or kills it at once."""
        if at_once:
            self.kill()
        self._process.stdin.close()
        try:
            self._process.wait(LINGER)
        except subprocess.TimeoutExpired:
            self.kill()
        self._process.stdout.close()
        self._process.stderr.close()
