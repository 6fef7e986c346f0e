"""`onrecord extract` as a filter that outlives its own crashes."""

import re
from collections import deque
from dataclasses import dataclass

from .process import Ended, LineProcess
from .rows import failed, row_of

# Where the line stood in the pipe, which another number of partitions, or a crash before it, would change: the same
# article has to give the same row. The keys come in this order, and nothing but a key has its quotation marks bare.
PLACE = re.compile(rb'(?<="input":\{"path":null,"member":null,"offset":)[0-9]+')
LINE_NUMBER = re.compile(
    rb'\A(\{"schema":"[^"]*","id":"[^"\\]*(?:\\.[^"\\]*)*","error":\{"code":"badInput","message":")'
    rb"standard input, line [0-9]+: "
)


@dataclass(frozen=True)
class Article:
    """One article on its way through the filter."""

    id: str
    line: bytes
    passed: str | None = None


PROBE = Article("probe", b'{"id":"probe","text":"Does it start?"}')


class Filter:
    """Rows for articles, in order, one for each, whatever happens to the process that makes them.

    A process that dies leaves up to `process.WINDOW` articles unanswered, and any of them may be the reason. They are
    sent again one at a time, and an article is to blame only when a process just started dies on it alone. So no
    neighbour is blamed, none is lost, and none is answered twice: an answer is handed out when it is whole, and only
    articles without one are sent again.
    """

    def __init__(self, command, limit):
        """limit: seconds that one article may take."""
        self.command = command
        self.limit = limit
        self._process = None

    def __enter__(self):
        return self

    def __exit__(self, failure, *_):
        if self._process:
            self._process.close(at_once=failure is not None)

    def rows(self, articles):
        """For each article the row of its record, or of the reason why there is none."""
        articles = iter(articles)
        unanswered = deque()

        def lines():
            for article in articles:
                unanswered.append(article)
                yield article.line

        while True:
            try:
                for line in self._running().answers(lines()):
                    yield answer(unanswered.popleft(), line)
                return
            except Ended:
                self._drop()
            suspects, unanswered = unanswered, deque()
            for article in suspects:
                yield self._alone(article)

    def _alone(self, article):
        """The row of one article, for which nothing else can be to blame."""
        while True:
            process = self._running()
            is_new = process.answered == 1  # the probe
            try:
                return answer(article, *process.answers([article.line]))
            except Ended as end:
                self._drop()
                if is_new:
                    message = f"onrecord, given this article alone: {end}"
                    return failed(article.id, end.code, message, passed=article.passed)

    def _running(self):
        if not self._process:
            self._process = LineProcess(self.command, self.limit)
            try:
                # One that does not even start must not cost the first article an error.
                answer(PROBE, *self._process.answers([PROBE.line]))
            except Ended as end:
                raise RuntimeError(f"{' '.join(self.command)} does not work on this machine: {end}") from None
        return self._process

    def _drop(self):
        self._process.close(at_once=True)
        self._process = None


def answer(article, line):
    """The row that a line holds, if it is the answer to this article."""
    row = row_of(PLACE.sub(b"null", LINE_NUMBER.sub(rb"\1", line), 1))
    if row["id"] != article.id:
        raise RuntimeError(f"onrecord answered {article.id!r} with {row['id']!r}; expected one line for each, in order")
    return row
